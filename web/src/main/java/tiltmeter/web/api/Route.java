package tiltmeter.web.api;

import java.util.List;

/**
 * One entrance of the API. The server and its OpenAPI document are both made from these, so neither can know one that
 * the other does not.
 *
 * @param method of HTTP, in capitals
 * @param path after {@code /api/v1}, parameters in braces
 * @param id its name in the document
 * @param body fields of the JSON to send, name and description; empty where nothing is sent
 */
public record Route(
        String method, String path, String id, String text, List<Param> params, List<Param> body, Handler handler) {
    /** Answers a request. */
    public interface Handler {
        Answer answer(Ask ask);
    }

    public Route {
        params = List.copyOf(params);
        body = List.copyOf(body);
    }

    static Route get(String path, String id, String text, List<Param> params, Handler handler) {
        return new Route("GET", path, id, text, params, List.of(), handler);
    }

    /** Whether a token is needed. */
    public boolean changes() {
        return !method.equals("GET");
    }
}
