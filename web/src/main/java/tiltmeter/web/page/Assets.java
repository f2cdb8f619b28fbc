package tiltmeter.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.web.data.ApiError;

/** Scripts, styles and pictures of the pages: a fixed list, read once. Nothing else of the class path can be had. */
public final class Assets {
    private static final String OWN = "/tiltmeter/web/static/";
    private static final List<String> NAMES = List.of(
            "window.css",
            "print.css",
            "mark.svg",
            "api.js",
            "dom.js",
            "state.js",
            "river.js",
            "channels.js",
            "correct.js",
            "movers.js",
            "evidence.js",
            "foreign.js",
            "records.js",
            "bottom.js",
            "keys.js",
            "tilt.js",
            "quality.js",
            "settings.js",
            "import.js",
            "alerts.js",
            "ask.js");
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    @SuppressWarnings("ArrayRecordComponent")
    private record Asset(byte[] bytes, String type, String tag) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    private Assets() {}

    public static Assets load() {
        Assets assets = new Assets();
        NAMES.forEach(name -> assets.add(name, OWN + name));
        assets.add("d3.min.js", D3);
        return assets;
    }

    private void add(String name, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            byte[] bytes = in.readAllBytes();
            String tag = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
            assets.put(name, new Asset(bytes, type(name), tag));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String type(String name) {
        return name.endsWith(".css")
                ? "text/css; charset=utf-8"
                : name.endsWith(".svg") ? "image/svg+xml" : "text/javascript; charset=utf-8";
    }

    public void register(RoutesConfig routes) {
        routes.get("/static/{name}", this::serve);
        routes.get("/favicon.ico", ctx -> send(ctx, "mark.svg"));
    }

    private void serve(Context ctx) {
        send(ctx, ctx.pathParam("name"));
    }

    private void send(Context ctx, String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new ApiError(404, "nothing has this address");
        }
        String tag = "\"" + asset.tag() + "\"";
        ctx.header("ETag", tag);
        // Scripts name each other without a version, so each is asked for anew and mostly answered with 304.
        ctx.header("Cache-Control", "no-cache");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType(asset.type()).result(asset.bytes());
        }
    }
}
