package tiltmeter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Reading;
import tiltmeter.tilt.Ownership;
import tiltmeter.web.data.Json;
import tiltmeter.web.importing.Importer;

/** A window on a ledger, open on a free port as long as a test needs it. */
public final class OpenWindow implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Ledger ledger;
    private final WebServer server;
    private final String token;

    private OpenWindow(Ledger ledger, List<Reading> examples) {
        this.ledger = ledger;
        this.server = WebServer.start(
                ledger,
                new WebOptions(
                        "127.0.0.1",
                        0,
                        true,
                        World::name,
                        Ownership.UNKNOWN,
                        World::side,
                        new Examples(examples),
                        Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC),
                        Duration.ofSeconds(1)));
        this.token = server.makeToken("test");
    }

    /** On two years of news. */
    public static OpenWindow onNews(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OpenWindow(World.ledger(folder.resolve("news.duckdb")), World.news());
    }

    /** On a ledger of one's own. */
    public static OpenWindow on(Ledger ledger) {
        return new OpenWindow(ledger, World.news());
    }

    private record Examples(List<Reading> readings) implements Importer {
        @Override
        public void read(Ledger ledger, List<Path> inputs, Consumer<Progress> progress) {
            World.add(ledger, readings);
            progress.accept(new Progress(readings.size(), 1, "read " + readings.size(), true));
        }

        @Override
        public Path examples() {
            return Files.isDirectory(Path.of("src")) ? Path.of("src") : Path.of(".");
        }
    }

    public String root() {
        return "http://127.0.0.1:" + server.port();
    }

    public String token() {
        return token;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Asks for an address with headers, name and value in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Asks for an address whose answer is no text. */
    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The answer as JSON; fails the test when it is none. */
    public Map<String, @Nullable Object> json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return Json.map(response.body());
    }

    /** Sends JSON with the token. */
    public HttpResponse<String> post(String path, Object body) {
        return send(
                "POST", path, Json.text(body), "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    public HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
