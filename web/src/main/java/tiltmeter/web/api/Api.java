package tiltmeter.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Json;
import tiltmeter.web.data.Kept;
import tiltmeter.web.data.Makers;
import tiltmeter.web.data.Pool;
import tiltmeter.web.importing.ImportJob;
import tiltmeter.web.safety.Guard;

/** Serves routes under {@code /api/v1}: checks, forms (JSON, CSV or Parquet), tags and errors are the same for all. */
public final class Api {
    private static final String ROOT = "/api/v1";

    /** Answers that are kept, all together. */
    private static final long MOST_BYTES = 32L << 20;

    /** How long a client that would rather come again is kept waiting all the same. */
    private static final long PATIENCE_MILLIS = 80;

    private final Guard guard;
    private final List<Route> routes;
    private final String document;
    private final ImportJob imports;
    private final Kept<Question, Written> kept;
    private final Makers makers;

    public Api(Pool pool, Guard guard, List<Route> routes, ImportJob imports, Makers makers) {
        this.makers = makers;
        this.imports = imports;
        this.guard = guard;
        this.routes = List.copyOf(routes);
        this.document = OpenApi.document(routes);
        this.kept = Kept.patient(pool, MOST_BYTES, Written::weight, Api::answer, makers.behind());
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

    /**
     * A question whose answer is kept.
     *
     * @param values of its declared parameters; nothing else of a request can change the answer
     */
    private record Question(Route route, Map<String, String> values, Form form) {}

    private void serve(Route route, Context ctx) {
        if (route.changes()) {
            guard.requireChange(ctx);
            Map<String, @Nullable Object> body = ctx.contentLength() > 0 ? Json.map(ctx.body()) : Map.of();
            Answer answer = route.handler().answer(new Ask(values(route, ctx)::get, body));
            ctx.status(answer.status()).contentType(Form.JSON.type()).result(Json.bytes(answer.json()));
            return;
        }
        Form form = Form.asked(ctx.queryParam("format"), ctx.header("Accept"));
        Question question = new Question(route, values(route, ctx), form);
        switch (route.making()) {
            case LIVE -> write(ctx, answer(question));
            case SMALL -> write(ctx, kept.get(question));
            case LIST -> whenMade(ctx, kept.ask(question, makers.lists()));
            case LEAN -> whenMade(ctx, kept.ask(question, makers.leans()));
        }
    }

    /** Answers at once if it can; else nobody's thread waits, only the connection. */
    private void whenMade(Context ctx, CompletableFuture<Written> made) {
        if (made.isDone()) {
            finish(ctx, made);
        } else if (prefersToComeAgain(ctx)) {
            ctx.future(() -> made.copy()
                    .handle((written, failure) -> true)
                    .completeOnTimeout(false, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .thenAcceptAsync(
                            done -> {
                                if (done) {
                                    finish(ctx, made);
                                } else {
                                    comeAgain(ctx);
                                }
                            },
                            makers.writers()));
        } else {
            ctx.future(() -> made.copy()
                    .handle((written, failure) -> true)
                    .thenAcceptAsync(done -> finish(ctx, made), makers.writers()));
        }
    }

    /** A client that says so after RFC 7240 is told that the answer is being made, rather than kept waiting for it. */
    private static boolean prefersToComeAgain(Context ctx) {
        String prefer = ctx.header("Prefer");
        return prefer != null && prefer.contains("respond-async");
    }

    private void comeAgain(Context ctx) {
        ctx.header("Retry-After", "1");
        ctx.header("Preference-Applied", "respond-async");
        ctx.header("Cache-Control", "no-store");
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("state", "being worked out");
        state.put("waiting", makers.leansWaiting());
        ctx.status(202).contentType("application/json").result(Json.bytes(state));
    }

    private static void finish(Context ctx, CompletableFuture<Written> made) {
        try {
            write(ctx, made.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof ApiError error) {
                problem(ctx, error);
            } else {
                throw e;
            }
        }
    }

    private static void write(Context ctx, Written written) {
        ctx.header("ETag", written.tag());
        ctx.header("Vary", "Accept");
        ctx.header("Cache-Control", "private, no-cache");
        if (written.next() != null) {
            ctx.header("X-Next-Cursor", written.next());
        }
        String known = ctx.header("If-None-Match");
        if (known != null && (known.contains(written.tag()) || known.strip().equals("*"))) {
            ctx.status(304);
        } else {
            ctx.status(written.status()).contentType(written.type()).result(written.bytes());
        }
    }

    private static Written answer(Question question) {
        Ask ask = new Ask(question.values()::get, Map.of());
        return Written.of(question.route().handler().answer(ask), question.form());
    }

    private static Map<String, String> values(Route route, Context ctx) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Param param : route.params()) {
            String value = param.inPath() ? ctx.pathParamMap().get(param.name()) : ctx.queryParam(param.name());
            if (value != null) {
                values.put(param.name(), value);
            }
        }
        return values;
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
