package tiltmeter.app.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one address after the other: asks robots.txt first, waits between two requests to one host, follows few
 * redirects and checks each, and stops at limits of size and time. Not for several threads at once.
 */
public final class Fetcher {
    /** How we call ourselves; the first word is what a robots.txt can name. */
    static final String AGENT = "tiltmeter/0.1 (news reader for research)";

    private final FetchLimits limits;
    private final HttpClient client;
    private final Robots robots = new Robots();
    private final Map<String, Long> lastAsked = new HashMap<>();

    /** A fetcher that keeps to {@code limits}. */
    public Fetcher(FetchLimits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.time())
                .build();
    }

    /** Whether {@code name} is an address of the web and not a file. */
    public static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * What stands at {@code address}.
     *
     * @param etag the mark of what is known already, or null
     * @param lastModified the day of what is known already as the server wrote it, or null
     * @throws FetchException when it may not or cannot be fetched
     */
    public Fetched fetch(String address, @Nullable String etag, @Nullable String lastModified) throws FetchException {
        URI at = uri(address);
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Guard.check(at, limits.allowPrivate());
            Duration wait = robots.check(at, this::plain, limits);
            await(at, wait);
            HttpResponse<byte[]> answer = ask(at, etag, lastModified);
            int status = answer.statusCode();
            if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
                URI from = at;
                at = from.resolve(uri(answer.headers()
                        .firstValue("location")
                        .orElseThrow(() -> new FetchException(from + " sends on to nowhere."))));
                continue;
            }
            if (status == 304) {
                return new Fetched(at, null, new byte[0], etag, lastModified, true);
            }
            if (status != 200) {
                throw new FetchException(at + " answered " + status + reason(status) + ".");
            }
            return new Fetched(
                    at,
                    answer.headers().firstValue("content-type").orElse(null),
                    unpacked(at, answer),
                    answer.headers().firstValue("etag").orElse(null),
                    answer.headers().firstValue("last-modified").orElse(null),
                    false);
        }
        throw new FetchException(address + " sends on and on; stopped after " + limits.redirects() + " redirects.");
    }

    /** One request without robots.txt, for robots.txt itself; null where there is no answer. */
    private @Nullable HttpResponse<byte[]> plain(URI address) {
        try {
            Guard.check(address, limits.allowPrivate());
            return ask(address, null, null);
        } catch (FetchException unreachable) {
            return null;
        }
    }

    private HttpResponse<byte[]> ask(URI address, @Nullable String etag, @Nullable String lastModified)
            throws FetchException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limits.time())
                .header("User-Agent", AGENT)
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
                .header("Accept-Encoding", "gzip");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.header("If-Modified-Since", lastModified);
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new Limited(limits.bytes()));
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new FetchException(
                    address + " took longer than " + limits.time().toSeconds() + " seconds; try again later.");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchException(address + " was not fetched: the run was stopped.");
        } catch (ExecutionException failed) {
            throw failure(address, failed.getCause());
        } finally {
            lastAsked.put(host(address), System.nanoTime());
        }
    }

    private FetchException failure(URI address, @Nullable Throwable cause) {
        if (cause instanceof Limited.TooLong || (cause != null && cause.getCause() instanceof Limited.TooLong)) {
            return tooLong(address);
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return new FetchException(
                    address + " took longer than " + limits.time().toSeconds() + " seconds; try again later.");
        }
        String message = cause == null || cause.getMessage() == null ? "no answer" : cause.getMessage();
        return new FetchException(address + " cannot be reached: " + message + ".");
    }

    private FetchException tooLong(URI address) {
        return new FetchException(
                address + " is larger than " + limits.bytes() / 1_000_000.0 + " MB, and was left there.");
    }

    private byte[] unpacked(URI address, HttpResponse<byte[]> answer) throws FetchException {
        byte[] bytes = answer.body();
        boolean packed = answer.headers()
                .firstValue("content-encoding")
                .map(encoding -> encoding.toLowerCase(Locale.ROOT).contains("gzip"))
                .orElse(false);
        if (!packed) {
            return bytes;
        }
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] all = plain.readNBytes(limits.bytes() + 1);
            if (all.length > limits.bytes()) {
                throw tooLong(address);
            }
            return all;
        } catch (IOException damaged) {
            throw new FetchException(address + " sent damaged compressed data; try again later.");
        }
    }

    private void await(URI address, Duration wait) throws FetchException {
        Long last = lastAsked.get(host(address));
        if (last == null) {
            return;
        }
        long nanos = wait.toNanos() - (System.nanoTime() - last);
        try {
            TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FetchException(address + " was not fetched: the run was stopped.");
        }
    }

    private static String host(URI address) {
        return address.getHost() + ":" + address.getPort();
    }

    private static URI uri(String address) throws FetchException {
        try {
            return new URI(address.strip().replace(" ", "%20"));
        } catch (URISyntaxException broken) {
            throw new FetchException("\"" + address + "\" is no address: " + broken.getReason() + ".");
        }
    }

    private static String reason(int status) {
        return switch (status) {
            case 401, 403 -> " (not for everybody)";
            case 404, 410 -> " (not there)";
            case 429 -> " (too many requests: try again later)";
            default -> status >= 500 ? " (the server is in trouble: try again later)" : "";
        };
    }
}
