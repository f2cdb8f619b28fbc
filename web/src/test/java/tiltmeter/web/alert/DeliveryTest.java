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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.model.EventType;
import tiltmeter.web.World;
import tiltmeter.web.World.Told;

/** How what was found reaches whoever wants to know. */
final class DeliveryTest {
    @TempDir
    Path folder;

    private Watched watched;

    @BeforeEach
    void open() {
        watched = new Watched(folder);
    }

    @AfterEach
    void close() {
        watched.close();
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
        try (Alerts alerts = watched.alerts(Watched.none())) {
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
            watched.add(World.article(
                    Watched.LATE,
                    "Harbour Wire",
                    "Norland sends arms",
                    null,
                    Told.fact("NRL", EventType.AID, "armed", "SUD")));
            assertThat(alerts.look()).isEqualTo(1);
            assertThat(bodies).hasSize(3);
            assertThat(signatures.get(2))
                    .isEqualTo("sha256=" + Delivery.sign(String.valueOf(rule.get("secret")), bodies.get(2)));
            assertThat(new String(bodies.get(2), StandardCharsets.UTF_8)).contains("would_be_false_if");
            assertThat(watched.rows("alerts", 1L).get(0).get("webhook_state")).isEqualTo("sent");
            assertThat(watched.rows("rules").get(0)).doesNotContainKey("secret");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void mailGoesThroughTheServerThatIsNamed() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> letter = CompletableFuture.supplyAsync(() -> serve(socket));
            try (Alerts alerts = watched.alerts(new Delivery.Mailbox(
                    URI.create("smtp://127.0.0.1:" + socket.getLocalPort()), "desk@example.org"))) {
                Watched.watch(alerts, "costly", null, "reader@example.org");
                watched.add(World.article(
                        Watched.LATE,
                        "Harbour Wire",
                        "Norland sends arms",
                        null,
                        Told.fact("NRL", EventType.AID, "armed", "SUD")));
                assertThat(alerts.look()).isEqualTo(1);
                assertThat(letter.get())
                        .contains("To: reader@example.org")
                        .contains("Subject: Tiltmeter: Norland AID Sudovia, 2023-12-28")
                        .contains("It would be false if");
                assertThat(watched.rows("alerts", 1L).get(0).get("mail_state")).isEqualTo("sent");
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
