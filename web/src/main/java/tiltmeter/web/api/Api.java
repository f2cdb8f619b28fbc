package tiltmeter.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Json;
import tiltmeter.web.data.Pool;
import tiltmeter.web.importing.ImportJob;
import tiltmeter.web.safety.Guard;

/** Serves routes under {@code /api/v1}: checks, forms (JSON or CSV), tags and errors are the same for all. */
public final class Api {
    private static final String ROOT = "/api/v1";

    private final Pool pool;
    private final Guard guard;
    private final List<Route> routes;
    private final String document;
    private final ImportJob imports;
    private final AnswerCache cache = new AnswerCache();

    /** Tells answers of this start from those of an earlier one, whose count of changes began anew. */
    private final String start;

    public Api(Pool pool, Guard guard, List<Route> routes, ImportJob imports) {
        this.imports = imports;
        this.pool = pool;
        this.guard = guard;
        this.routes = List.copyOf(routes);
        this.document = OpenApi.document(routes);
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        this.start = HexFormat.of().formatHex(random);
    }

    public void register(RoutesConfig config) {
        for (Route route : routes) {
            config.addHttpHandler(method(route), ROOT + route.path(), ctx -> serve(route, ctx));
        }
        config.sse(ROOT + "/import/events", this::progress);
        config.get(
                ROOT + "/openapi.json",
                ctx -> ctx.contentType("application/json").result(document));
    }

    /** Tells how far an import is until it is over or nobody listens any more. */
    private void progress(SseClient client) {
        client.keepAlive();
        java.util.concurrent.atomic.AtomicReference<@Nullable Runnable> stop =
                new java.util.concurrent.atomic.AtomicReference<>();
        client.onClose(() -> {
            Runnable listening = stop.get();
            if (listening != null) {
                listening.run();
            }
        });
        stop.set(imports.listen(progress -> client.sendEvent("progress", Json.text(progress))));
    }

    private static HandlerType method(Route route) {
        return switch (route.method()) {
            case "POST" -> HandlerType.POST;
            case "DELETE" -> HandlerType.DELETE;
            default -> HandlerType.GET;
        };
    }

    private void serve(Route route, Context ctx) {
        if (route.changes()) {
            guard.requireChange(ctx);
            write(ctx, route.handler().answer(ask(ctx, true)), false);
            return;
        }
        boolean csv = wantsCsv(ctx);
        String key = (csv ? "csv " : "json ") + ctx.path() + "?" + ctx.queryString();
        String tag = "W/\"" + start + "-" + pool.version() + "-" + Integer.toHexString(key.hashCode()) + "\"";
        ctx.header("ETag", tag);
        ctx.header("Vary", "Accept");
        ctx.header("Cache-Control", "private, no-cache");
        String known = ctx.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            ctx.status(304);
            return;
        }
        byte[] kept = cache.get(key, tag);
        if (kept != null) {
            ctx.contentType(csv ? "text/csv; charset=utf-8" : "application/json")
                    .result(kept);
            return;
        }
        byte[] written = write(ctx, route.handler().answer(ask(ctx, false)), csv);
        cache.put(key, tag, written);
    }

    private static Ask ask(Context ctx, boolean withBody) {
        Map<String, String> path = ctx.pathParamMap();
        Map<String, @Nullable Object> body = withBody && ctx.contentLength() > 0 ? Json.map(ctx.body()) : Map.of();
        return new Ask(name -> path.containsKey(name) ? path.get(name) : ctx.queryParam(name), body);
    }

    private static byte[] write(Context ctx, Answer answer, boolean csv) {
        ctx.status(answer.status());
        byte[] bytes;
        if (csv) {
            if (answer.table() == null) {
                throw new ApiError(406, "this answer is no table; ask for application/json");
            }
            bytes = Csv.of(answer.table()).getBytes(StandardCharsets.UTF_8);
            if (answer.json() instanceof Map<?, ?> page && page.get("next") instanceof String next) {
                ctx.header("X-Next-Cursor", next);
            }
            ctx.contentType("text/csv; charset=utf-8");
        } else {
            bytes = Json.bytes(answer.json());
            ctx.contentType("application/json");
        }
        ctx.result(bytes);
        return bytes;
    }

    private static boolean wantsCsv(Context ctx) {
        String format = ctx.queryParam("format");
        String accept = ctx.header("Accept");
        String asked = format == null ? (accept == null ? "*/*" : accept) : format;
        String wish = asked.toLowerCase(Locale.ROOT);
        if (wish.contains("csv")) {
            return true;
        }
        if (wish.contains("json") || wish.contains("*/*") || wish.contains("application/*") || wish.contains("html")) {
            return false;
        }
        throw new ApiError(406, "there is application/json and text/csv; for Parquet use ./tiltmeter export");
    }

    /** What is wrong, as a document after RFC 9457. */
    public static void problem(Context ctx, ApiError error) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", title(error.status()));
        problem.put("status", error.status());
        problem.put("detail", error.detail());
        ctx.removeHeader("ETag");
        ctx.header("Cache-Control", "no-store");
        ctx.status(error.status()).result(Json.bytes(problem));
        ctx.contentType("application/problem+json");
    }

    /** Whether an error at this address is for a program. */
    public static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    /** What a status means, in a few words. */
    public static String title(int status) {
        return switch (status) {
            case 400 -> "Not understood";
            case 401 -> "Token needed";
            case 403 -> "Not allowed";
            case 404 -> "Not there";
            case 405 -> "Not possible here";
            case 406 -> "Not to be had in this form";
            case 413 -> "Too much at once";
            case 415 -> "Wrong form";
            case 421 -> "Wrong name";
            case 429 -> "Too often";
            case 503 -> "Busy";
            case 504 -> "Took too long";
            default -> "Went wrong";
        };
    }
}
