package tiltmeter.app.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server gave.
 *
 * @param address where it was in the end, after redirects
 * @param type the content type that the server told, or null
 * @param bytes unpacked; empty when nothing has changed
 * @param etag what to ask with next time, or null
 * @param lastModified what to ask with next time, or null
 * @param unchanged whether the server said that nothing has changed since it was last asked
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Fetched(
        URI address,
        @Nullable String type,
        byte[] bytes,
        @Nullable String etag,
        @Nullable String lastModified,
        boolean unchanged) {

    /** The charset in {@link #type()}, or null. */
    public @Nullable String charset() {
        String told = type;
        int at = told == null ? -1 : told.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        if (told == null || at < 0) {
            return null;
        }
        int end = told.indexOf(';', at);
        return told.substring(at + 8, end < 0 ? told.length() : end)
                .replace('"', ' ')
                .strip();
    }
}
