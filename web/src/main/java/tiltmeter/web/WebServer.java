package tiltmeter.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import tiltmeter.ledger.Ledger;
import tiltmeter.web.alert.Alerts;
import tiltmeter.web.api.Api;
import tiltmeter.web.api.Routes;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Makers;
import tiltmeter.web.data.Pool;
import tiltmeter.web.importing.ImportJob;
import tiltmeter.web.page.Assets;
import tiltmeter.web.page.Pages;
import tiltmeter.web.page.Templates;
import tiltmeter.web.safety.Guard;
import tiltmeter.web.safety.Refusals;
import tiltmeter.web.safety.Tokens;
import tiltmeter.web.tilting.TiltDesk;

/** The window on a ledger: pages and API, on this machine only unless told otherwise. */
public final class WebServer implements AutoCloseable {
    /** Largest request, in bytes; everything that is sent is a small JSON object. */
    private static final long MOST_BYTES = 1L << 20;

    private static final int CONNECTIONS = 8;

    private final Pool pool;
    private final Tokens tokens;
    private final Alerts alerts;
    private final ImportJob imports;

    private final Makers makers = new Makers();
    private final Javalin javalin;

    private WebServer(Ledger ledger, WebOptions options) {
        pool = Pool.over(ledger, CONNECTIONS, options.mayWrite());
        tokens = new Tokens(pool, options.clock());
        Archive archive = new Archive(pool, makers.behind());
        TiltDesk desk = new TiltDesk(pool, options.names(), options.ownership(), options.sides());
        Guard guard = new Guard(tokens, options.loopback());
        alerts = new Alerts(pool, archive, desk, options.names(), options.clock());
        imports = new ImportJob(pool, options.importer(), alerts::lookSoon);
        Api api = new Api(
                pool,
                guard,
                Routes.all(
                        pool, archive, desk, alerts, imports, options.names(), options.clock(), options.longestQuery()),
                imports,
                makers);
        Assets assets = Assets.load();
        Templates templates = new Templates(options.names(), assets);
        Pages pages = new Pages(pool, archive, guard, templates);
        javalin = Javalin.create(config -> {
            settings(config);
            config.routes.before(guard::enter);
            api.register(config.routes);
            assets.register(config.routes);
            pages.register(config.routes);
            config.routes.exception(ApiError.class, (error, ctx) -> fail(ctx, error, templates));
            config.routes.exception(Exception.class, (error, ctx) -> fail(ctx, unforeseen(error), templates));
            for (int status : List.of(404, 405, 413)) {
                config.routes.error(status, "*", ctx -> {
                    if (!"application/problem+json".equals(ctx.res().getContentType())
                            && ctx.attribute("told") == null) {
                        fail(ctx, new ApiError(status, missing(status)), templates);
                    }
                });
            }
        });
    }

    /** Opens the window on {@code ledger}, which stays open as long as the window. */
    public static WebServer start(Ledger ledger, WebOptions options) {
        WebServer server = new WebServer(ledger, options);
        server.javalin.start(options.host(), options.port());
        server.alerts.start();
        return server;
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.http.generateEtags = false;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = true;
        QueuedThreadPool threads = new QueuedThreadPool(32, 4);
        threads.setName("window");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> server.setErrorHandler(new Refusals()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16 << 10);
        });
    }

    private static void fail(Context ctx, ApiError error, Templates templates) {
        ctx.attribute("told", true);
        if (Api.isApi(ctx)) {
            Api.problem(ctx, error);
        } else {
            ctx.status(error.status());
            templates.show(
                    ctx, "error", java.util.Map.of("title", Api.title(error.status()), "detail", error.detail()));
        }
    }

    private static ApiError unforeseen(Exception error) {
        if (System.getenv("TILTMETER_DEBUG") != null) {
            error.printStackTrace();
        }
        return new ApiError(
                500, "something unforeseen went wrong (" + error.getClass().getSimpleName() + "); please report it");
    }

    private static String missing(int status) {
        return switch (status) {
            case 404 -> "nothing has this address";
            case 405 -> "this address does not take that kind of request";
            default -> "what was sent is larger than " + (MOST_BYTES >> 20) + " MiB";
        };
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Whether changes can be made at all: somebody has a token. */
    public boolean hasToken() {
        return tokens.any();
    }

    /** Makes a token that allows changes; it is kept nowhere. */
    public String makeToken(String name) {
        return tokens.make(name);
    }

    @Override
    public void close() {
        alerts.close();
        makers.close();
        javalin.stop();
        pool.close();
    }
}
