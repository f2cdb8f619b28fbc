package tiltmeter.app.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;
import tiltmeter.reader.article.PrintedDays;

/** Makes a page of what a row tells; what the row does not tell the sender's options do. */
final class PageFields {
    private PageFields() {}

    /** @param field gives the text of a field, or null */
    static Intake page(
            String line, java.util.function.Function<String, @Nullable String> field, IntakeOptions options) {
        String id = field.apply("id");
        String name = id == null ? line : line + " (" + id + ")";
        String html = field.apply("html");
        String text = field.apply("text");
        String title = field.apply("title");
        if (html == null && text == null && title == null) {
            return new Intake.Refused(name, RefusalReason.EMPTY, "The row has no text, html or title.");
        }
        String date = field.apply("date");
        LocalDate published;
        try {
            published = date == null ? options.published() : day(date);
        } catch (DateTimeException impossible) {
            return new Intake.Refused(
                    name,
                    RefusalReason.MALFORMED,
                    "The date \"" + (date == null || date.length() <= 120 ? date : date.substring(0, 120) + "…")
                            + "\" is no calendar day; write it like 2022-03-05, or leave it out.");
        }
        boolean asText = html == null || (options.format() == IntakeOptions.Format.TEXT && text != null);
        String content = asText ? text == null ? "" : text : html;
        return new Intake.Item(new Page(
                name,
                content == null ? "" : content,
                asText ? Page.Format.TEXT : Page.Format.HTML,
                published,
                or(field.apply("publisher"), options.publisher()),
                or(field.apply("url"), options.url()),
                title));
    }

    /** A day, the day that a time stamp starts with, or a day as people print it. */
    private static LocalDate day(String date) {
        String day = date.strip();
        if (day.length() > 10 && (day.charAt(10) == 'T' || day.charAt(10) == ' ')) {
            day = day.substring(0, 10);
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException other) {
            LocalDate printed = PrintedDays.find(date);
            if (printed == null) {
                throw new DateTimeException("not a day", other);
            }
            return printed;
        }
    }

    private static @Nullable String or(@Nullable String own, @Nullable String general) {
        return own == null ? general : own;
    }
}
