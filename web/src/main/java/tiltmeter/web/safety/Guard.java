package tiltmeter.web.safety;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;

/** Stands at the door: what a browser may do with our pages, which names we answer to, and who may change things. */
public final class Guard {
    private static final String COOKIE = "tiltmeter_token";
    private static final int COOKIE_SECONDS = 30 * 24 * 3600;

    /** No script, style, picture or connection from elsewhere, and none that stands inside a page. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Tokens tokens;
    private final boolean loopback;
    private final RateLimit reads = new RateLimit(150, 600, System::nanoTime);
    private final RateLimit writes = new RateLimit(2, 60, System::nanoTime);

    /** @param loopback whether only this machine can reach us, so that every other name is a trick */
    public Guard(Tokens tokens, boolean loopback) {
        this.tokens = tokens;
        this.loopback = loopback;
    }

    /** Before every answer. */
    public void enter(Context ctx) {
        headers(ctx);
        checkName(ctx);
        boolean changes = !List.of("GET", "HEAD").contains(ctx.req().getMethod());
        if (!(changes ? writes : reads).allows(ctx.ip())) {
            ctx.header("Retry-After", "2");
            throw new ApiError(429, "too many requests at once; wait two seconds");
        }
        if (changes) {
            checkOrigin(ctx);
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** A page elsewhere whose name was made to point at this machine would send that name. */
    private void checkName(Context ctx) {
        String host = name(ctx.header("Host"));
        if (loopback && !List.of("localhost", "127.0.0.1", "[::1]").contains(host)) {
            throw new ApiError(421, "this server answers on this machine only, as localhost or 127.0.0.1");
        }
    }

    private static String name(@Nullable String host) {
        if (host == null) {
            return "";
        }
        int port = host.lastIndexOf(':');
        return (port > host.lastIndexOf(']') ? host.substring(0, port) : host).toLowerCase(Locale.ROOT);
    }

    /** A form or script of another site is told apart by what the browser says of where it comes from. */
    private static void checkOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign
                || (origin != null
                        && !origin.equals("http://" + ctx.header("Host"))
                        && !origin.equals("https://" + ctx.header("Host")))) {
            throw new ApiError(403, "changes are only taken from this server's own pages, or with a token");
        }
        if (ctx.contentLength() > 0 && !"application/json".equals(bare(ctx.contentType()))) {
            throw new ApiError(415, "send JSON (Content-Type: application/json)");
        }
    }

    private static @Nullable String bare(@Nullable String type) {
        return type == null ? null : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Whether whoever asks may change things. */
    public boolean mayChange(Context ctx) {
        String header = ctx.header("Authorization");
        String bearer = header != null && header.startsWith("Bearer ")
                ? header.substring(7).strip()
                : null;
        return tokens.valid(bearer == null ? ctx.cookie(COOKIE) : bearer);
    }

    /** @throws ApiError if not */
    public void requireChange(Context ctx) {
        if (!mayChange(ctx)) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new ApiError(
                    401,
                    "changes need the token that was shown when the server was started first: enter it under Settings,"
                            + " or send it as Authorization: Bearer");
        }
    }

    /** Remembers a token in the browser, out of reach of scripts. */
    public void remember(Context ctx, @Nullable String token) {
        if (!tokens.valid(token)) {
            throw new ApiError(401, "this is not a token of this ledger; ./tiltmeter serve --new-token makes another");
        }
        ctx.cookie(new Cookie(
                COOKIE,
                token == null ? "" : token,
                "/",
                COOKIE_SECONDS,
                ctx.scheme().equals("https"),
                true,
                null,
                SameSite.STRICT));
    }

    /** Forgets it again. */
    public void forget(Context ctx) {
        ctx.removeCookie(COOKIE, "/");
    }
}
