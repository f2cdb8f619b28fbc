package tiltmeter.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Json;

/** The forms in which an answer can be had. */
enum Form {
    JSON("application/json"),
    CSV("text/csv; charset=utf-8"),
    PARQUET("application/vnd.apache.parquet");

    private final String type;

    Form(String type) {
        this.type = type;
    }

    /** As in the header Content-Type. */
    String type() {
        return type;
    }

    /**
     * The form that is asked for.
     *
     * @param format value of the parameter of that name, which goes before the header
     * @param accept the header of that name
     * @throws ApiError if there is none that fits
     */
    static Form asked(@Nullable String format, @Nullable String accept) {
        String wish = (format == null ? accept == null ? "*/*" : accept : format).toLowerCase(Locale.ROOT);
        if (wish.contains("csv")) {
            return CSV;
        }
        if (wish.contains("parquet")) {
            return PARQUET;
        }
        if (wish.contains("json") || wish.contains("*/*") || wish.contains("application/*") || wish.contains("html")) {
            return JSON;
        }
        throw new ApiError(406, "there is application/json, text/csv and application/vnd.apache.parquet");
    }

    /**
     * Writes an answer.
     *
     * @throws ApiError if it is no table and this form is for tables
     */
    byte[] write(Answer answer) {
        if (this == JSON) {
            return Json.bytes(answer.json());
        }
        if (answer.table() == null) {
            throw new ApiError(406, "this answer is no table; ask for application/json");
        }
        return this == CSV ? Csv.of(answer.table()).getBytes(StandardCharsets.UTF_8) : Parquet.of(answer.table());
    }
}
