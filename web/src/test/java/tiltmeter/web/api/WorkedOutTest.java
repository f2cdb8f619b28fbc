package tiltmeter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.Ledger;
import tiltmeter.web.api.Route.Making;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Makers;
import tiltmeter.web.data.Pool;
import tiltmeter.web.importing.ImportJob;
import tiltmeter.web.importing.Importer;
import tiltmeter.web.safety.Guard;
import tiltmeter.web.safety.Tokens;

/** An answer that takes long, here until the test lets it be made. */
final class WorkedOutTest {
    @TempDir
    Path folder;

    private final CountDownLatch ready = new CountDownLatch(1);
    private final Makers makers = new Makers();
    private final HttpClient client = HttpClient.newHttpClient();
    private Ledger ledger;
    private Pool pool;
    private Javalin server;

    @BeforeEach
    void open() {
        ledger = Ledger.openToWrite(folder.resolve("slow.duckdb"));
        pool = Pool.over(ledger, 1, true);
        Guard guard = new Guard(new Tokens(pool, Clock.systemUTC()), true);
        List<Route> routes = List.of(
                Route.get("/slow", "slow", "Takes long.", List.of(), ask -> {
                            await();
                            return Answer.of(Map.of("figure", 7));
                        })
                        .made(Making.LEAN),
                Route.get("/wrong", "wrong", "Takes long and fails.", List.of(), ask -> {
                            await();
                            throw new ApiError(400, "not a question");
                        })
                        .made(Making.LIST));
        Api api = new Api(pool, guard, routes, new ImportJob(pool, new NoImporter(), () -> {}), makers);
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    api.register(config.routes);
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        ready.countDown();
        server.stop();
        makers.close();
        pool.close();
        ledger.close();
    }

    @Test
    void whoWouldRatherComeAgainIsToldThatItIsBeingWorkedOut() throws Exception {
        HttpResponse<String> first = ask("/slow", "respond-async").join();
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.headers().firstValue("Retry-After")).contains("1");
        assertThat(first.headers().firstValue("Preference-Applied")).contains("respond-async");
        assertThat(first.body()).contains("being worked out").contains("\"waiting\":1");
        ready.countDown();
        HttpResponse<String> later = first;
        while (later.statusCode() == 202) {
            later = ask("/slow", "respond-async").join();
        }
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.body()).isEqualTo("{\"figure\":7}");
    }

    @Test
    void everybodyElseGetsTheAnswerWhenItIsThere() throws Exception {
        CompletableFuture<HttpResponse<String>> waits = ask("/slow", "return=representation");
        CompletableFuture<HttpResponse<String>> fails = ask("/wrong", "return=representation");
        assertThat(ask("/slow", "respond-async").join().statusCode()).isEqualTo(202);
        assertThat(waits).isNotDone();
        ready.countDown();
        assertThat(waits.join().body()).isEqualTo("{\"figure\":7}");
        assertThat(waits.join().headers().firstValue("ETag")).isPresent();
        assertThat(fails.join().statusCode()).isEqualTo(400);
        assertThat(fails.join().headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private void await() {
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<HttpResponse<String>> ask(String path, String preference) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1" + path))
                .header("Prefer", preference)
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private record NoImporter() implements Importer {
        @Override
        public void read(Ledger ledger, List<Path> inputs, Consumer<Progress> progress) {}

        @Override
        public Path examples() {
            return Path.of(".");
        }
    }
}
