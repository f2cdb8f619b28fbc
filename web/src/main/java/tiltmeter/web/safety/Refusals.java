package tiltmeter.web.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.Json;

/**
 * What the server says of a request that it refuses before there is an address to speak of: one too long, with headers
 * too large, or not after the rules of HTTP. A problem document as everywhere else, which repeats nothing of what was
 * sent.
 */
public final class Refusals extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", title(code));
        problem.put("status", code);
        problem.put("detail", detail(code));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, Json.text(problem), callback);
    }

    private static String title(int code) {
        return switch (code) {
            case 414 -> "Address too long";
            case 431 -> "Headers too large";
            default -> code < 500 ? "Not understood" : "Went wrong";
        };
    }

    private static String detail(int code) {
        return switch (code) {
            case 414 -> "the address is longer than this server takes; long texts go into the body of a POST";
            case 431 -> "the headers are larger than this server takes; is a cookie of another program among them?";
            default ->
                code < 500
                        ? "the request is not written as HTTP asks; see that the address is encoded and has no %00"
                        : "something unforeseen went wrong; please report it";
        };
    }
}
