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
 * @param live whether each answer is made when it is asked for, and none is kept
 */
public record Route(
        String method,
        String path,
        String id,
        String text,
        List<Param> params,
        List<Param> body,
        Handler handler,
        boolean live) {
    /** Answers a request. */
    public interface Handler {
        Answer answer(Ask ask);
    }

    public Route {
        params = List.copyOf(params);
        body = List.copyOf(body);
    }

    Route(String method, String path, String id, String text, List<Param> params, List<Param> body, Handler handler) {
        this(method, path, id, text, params, body, handler, false);
    }

    /** The same, its answers never kept: they change without the ledger's records changing. */
    Route neverKept() {
        return new Route(method, path, id, text, params, body, handler, true);
    }

    static Route get(String path, String id, String text, List<Param> params, Handler handler) {
        return new Route("GET", path, id, text, params, List.of(), handler);
    }

    /** Whether a token is needed. */
    public boolean changes() {
        return !method.equals("GET");
    }
}
