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
 * @param making what making an answer costs, which decides where it is made
 */
public record Route(
        String method,
        String path,
        String id,
        String text,
        List<Param> params,
        List<Param> body,
        Handler handler,
        Making making) {
    /** Answers a request. */
    public interface Handler {
        Answer answer(Ask ask);
    }

    /** What making an answer costs. */
    public enum Making {
        /** A few records by their ids, made by the thread that is asked. */
        SMALL,
        /** Looks through many records. */
        LIST,
        /** Works out a lean: seconds. */
        LEAN,
        /** Made each time and never kept, since it changes without the ledger's records changing. */
        LIVE
    }

    public Route {
        params = List.copyOf(params);
        body = List.copyOf(body);
    }

    Route(String method, String path, String id, String text, List<Param> params, List<Param> body, Handler handler) {
        this(method, path, id, text, params, body, handler, Making.LIST);
    }

    /** The same, its answers never kept: they change without the ledger's records changing. */
    Route neverKept() {
        return made(Making.LIVE);
    }

    Route made(Making other) {
        return new Route(method, path, id, text, params, body, handler, other);
    }

    static Route get(String path, String id, String text, List<Param> params, Handler handler) {
        return new Route("GET", path, id, text, params, List.of(), handler);
    }

    /** Whether a token is needed. */
    public boolean changes() {
        return !method.equals("GET");
    }
}
