package tiltmeter.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Reading;
import tiltmeter.model.Status;
import tiltmeter.tilt.Ownership;
import tiltmeter.web.World;
import tiltmeter.web.World.Told;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.tilting.TiltDesk;

final class AlertsTest {
    private static final LocalDate LATE = LocalDate.of(2023, 12, 28);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Ledger ledger;
    private Pool pool;
    private Archive archive;

    @BeforeEach
    void open() {
        ledger = World.ledger(folder.resolve("news.duckdb"));
        pool = Pool.over(ledger, 2, true);
        archive = new Archive(pool, Runnable::run);
    }

    @AfterEach
    void close() {
        pool.close();
        ledger.close();
    }

    private Alerts alerts(Delivery.Mailbox mailbox) {
        TiltDesk desk = new TiltDesk(pool, World::name, Ownership.UNKNOWN);
        return new Alerts(
                pool, CLOCK, new Lookout(archive, desk, World::name), new Delivery(mailbox, Duration.ofMillis(1)));
    }

    private static Delivery.Mailbox none() {
        return new Delivery.Mailbox(null, "tiltmeter@localhost");
    }

    private static void watch(Alerts alerts, String kind, @Nullable String webhook, @Nullable String mail) {
        alerts.book().add("watch", kind, "NRL", List.of("SUD"), List.of("EST"), "month", webhook, mail);
        alerts.look(); // takes the baseline
    }

    private void add(Reading reading) {
        World.add(ledger, List.of(reading));
        pool.changed();
    }

    @Test
    void theFirstLookOnlyTakesTheBaseline() {
        try (Alerts alerts = alerts(none())) {
            for (String kind : List.of("break", "claim", "costly", "coverage")) {
                watch(alerts, kind, null, null);
            }
            assertThat(alerts.look()).isZero();
            assertThat(archive.rows("alerts", 10L)).isEmpty();
            assertThat(archive.rows("rules"))
                    .hasSize(4)
                    .allSatisfy(row -> assertThat(row.get("looked")).isEqualTo(true));
        }
    }

    @Test
    void aNewCostlyActIsToldOnceAndItsCopyNotAtAll() {
        try (Alerts alerts = alerts(none())) {
            watch(alerts, "costly", null, null);
            Reading news = World.article(
                    LATE, "Harbour Wire", "Norland sends arms", null, Told.fact("NRL", EventType.AID, "armed", "SUD"));
            add(news);
            assertThat(alerts.look()).isEqualTo(1);
            assertThat(alerts.look()).isZero();
            add(World.article(
                    LATE.plusDays(1),
                    "Copying Courier",
                    "Norland sends arms, again",
                    news.article().id()));
            assertThat(alerts.look()).isZero();
            Map<String, @Nullable Object> told = archive.rows("alerts", 10L).get(0);
            assertThat(told.get("title")).isEqualTo("Norland AID Sudovia, 2023-12-28");
            assertThat(told.get("stories")).isEqualTo(List.of(news.article().story()));
            assertThat(told.get("doubt").toString()).isNotBlank();
        }
    }

    @Test
    void plannedActsAreNoCostlyActs() {
        try (Alerts alerts = alerts(none())) {
            watch(alerts, "costly", null, null);
            add(World.article(
                    LATE,
                    "Harbour Wire",
                    "Norland may send arms",
                    null,
                    new Told("NRL", EventType.AID, "will arm", "SUD", Status.PLANNED, Event.AUTHOR, List.of())));
            assertThat(alerts.look()).isZero();
        }
    }

    @Test
    void aNewDenialIsToldWithItsWords() {
        try (Alerts alerts = alerts(none())) {
            watch(alerts, "claim", null, null);
            add(World.article(
                    LATE,
                    "Harbour Wire",
                    "Sudovia denies it",
                    null,
                    new Told("EST", EventType.COERCE, "spied on", "NRL", Status.HAPPENED, "NRL", List.of("EST"))));
            assertThat(alerts.look()).isEqualTo(2);
            assertThat(archive.rows("alerts", 10L).toString())
                    .contains("EST COERCE NRL, denied by EST")
                    .contains("Estmark spied on Norland");
        }
    }

    @Test
    void anOutletThatFallsSilentIsTold() {
        try (Alerts alerts = alerts(none())) {
            watch(alerts, "coverage", null, null);
            add(World.article(
                    LATE.plusMonths(3),
                    "Estmark Daily",
                    "Much later",
                    null,
                    Told.fact("NRL", EventType.CONSULT, "met", "EST")));
            assertThat(alerts.look()).isGreaterThanOrEqualTo(3);
            assertThat(archive.rows("alerts", 10L).toString()).contains("Norland Post has fallen silent on Norland");
        }
    }

    @Test
    void aWebhookThatStumblesGetsItAgainWithASignature() throws IOException {
        List<String> signatures = Collections.synchronizedList(new ArrayList<>());
        List<byte[]> bodies = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> {
            bodies.add(exchange.getRequestBody().readAllBytes());
            signatures.add(exchange.getRequestHeaders().getFirst("X-Tiltmeter-Signature"));
            exchange.sendResponseHeaders(bodies.size() < 3 ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
        try (Alerts alerts = alerts(none())) {
            Map<String, Object> rule = alerts.book()
                    .add(
                            "watch",
                            "costly",
                            "NRL",
                            List.of("SUD"),
                            List.of("EST"),
                            "month",
                            "http://127.0.0.1:" + server.getAddress().getPort() + "/hook",
                            null);
            alerts.look();
            add(World.article(
                    LATE, "Harbour Wire", "Norland sends arms", null, Told.fact("NRL", EventType.AID, "armed", "SUD")));
            assertThat(alerts.look()).isEqualTo(1);
            assertThat(bodies).hasSize(3);
            assertThat(signatures.get(2))
                    .isEqualTo("sha256=" + Delivery.sign(String.valueOf(rule.get("secret")), bodies.get(2)));
            assertThat(new String(bodies.get(2), StandardCharsets.UTF_8)).contains("would_be_false_if");
            assertThat(archive.rows("alerts", 1L).get(0).get("webhook_state")).isEqualTo("sent");
            assertThat(archive.rows("rules").get(0)).doesNotContainKey("secret");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void mailGoesThroughTheServerThatIsNamed() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> letter = CompletableFuture.supplyAsync(() -> serve(socket));
            try (Alerts alerts = alerts(new Delivery.Mailbox(
                    URI.create("smtp://127.0.0.1:" + socket.getLocalPort()), "desk@example.org"))) {
                watch(alerts, "costly", null, "reader@example.org");
                add(World.article(
                        LATE,
                        "Harbour Wire",
                        "Norland sends arms",
                        null,
                        Told.fact("NRL", EventType.AID, "armed", "SUD")));
                assertThat(alerts.look()).isEqualTo(1);
                assertThat(letter.get())
                        .contains("To: reader@example.org")
                        .contains("Subject: Tiltmeter: Norland AID Sudovia, 2023-12-28")
                        .contains("It would be false if");
                assertThat(archive.rows("alerts", 1L).get(0).get("mail_state")).isEqualTo("sent");
            }
        }
    }

    /** As much of a mail server as it takes to get one letter. */
    private static String serve(ServerSocket server) {
        try (Socket socket = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder letter = new StringBuilder();
            say(socket, "220 test");
            String line = in.readLine();
            while (line != null && !line.startsWith("QUIT")) {
                if (line.equals("DATA")) {
                    say(socket, "354 go on");
                    for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                        letter.append(text).append('\n');
                    }
                }
                say(socket, "250 good");
                line = in.readLine();
            }
            say(socket, "221 bye");
            return letter.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
