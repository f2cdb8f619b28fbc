package tiltmeter.evaluation.pages;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Rows;
import tiltmeter.model.Page;
import tools.jackson.databind.JsonNode;

/**
 * A page and what a careful reader found in it; null or empty where the labels say nothing.
 *
 * @param day the day of publication as labelled, no time zone applied
 */
record LabelledPage(
        String id,
        Page page,
        @Nullable String title,
        List<String> authors,
        @Nullable LocalDate day,
        @Nullable String body) {
    LabelledPage {
        authors = List.copyOf(authors);
    }

    /**
     * The labels of {@code pages}'s neighbour ({@code x.gold.jsonl} beside {@code x.warc.gz}, {@code x.tar.gz} or the
     * folder {@code x}), each with its page.
     *
     * @throws EvaluationException when either cannot be used, or a label has no page
     */
    static List<LabelledPage> load(Path pages) {
        Map<String, Page> byKey = new HashMap<>();
        StoredPages.load(pages, byKey::putIfAbsent);
        List<LabelledPage> labelled = new ArrayList<>();
        Path labels = labels(pages);
        for (Rows.Row row : Rows.of(labels)) {
            String file = text(row.json(), "file");
            String url = text(row.json(), "url");
            Page page = byKey.getOrDefault(url == null ? "" : url, byKey.get(file == null ? "" : file));
            if (page == null) {
                throw new EvaluationException(row.place() + ": no page for it in " + pages);
            }
            labelled.add(of(row, file == null ? page.name() : file, withUrl(page, url)));
        }
        return labelled;
    }

    private static LabelledPage of(Rows.Row row, String id, Page page) {
        List<String> authors = new ArrayList<>();
        JsonNode list = row.json().get("authors");
        if (list != null && list.isArray()) {
            list.forEach(author -> authors.add(author.asString()));
        }
        String day = text(row.json(), "publishing_date");
        return new LabelledPage(
                id,
                page,
                text(row.json(), "title"),
                authors,
                day(day == null ? text(row.json(), "date") : day, row),
                text(row.json(), "body"));
    }

    /** The address under which a page was fetched is no label: whoever fetches knows it. */
    private static Page withUrl(Page page, @Nullable String url) {
        return new Page(page.name(), page.content(), page.format(), null, null, url, null);
    }

    private static Path labels(Path pages) {
        String name = pages.getFileName().toString();
        for (String ending : List.of(".warc.gz", ".warc", ".tar.gz", ".tgz", ".tar")) {
            if (name.endsWith(ending)) {
                name = name.substring(0, name.length() - ending.length());
                break;
            }
        }
        return pages.resolveSibling(name + ".gold.jsonl");
    }

    private static @Nullable String text(JsonNode row, String field) {
        JsonNode value = row.get(field);
        return value == null
                        || value.isNull()
                        || !value.isValueNode()
                        || value.asString().isBlank()
                ? null
                : value.asString();
    }

    private static @Nullable LocalDate day(@Nullable String date, Rows.Row row) {
        if (date == null) {
            return null;
        }
        try {
            return LocalDate.parse(date.substring(0, Math.min(10, date.length())));
        } catch (DateTimeException e) {
            throw new EvaluationException(row.place() + ": no day such as 2023-02-22: " + date, e);
        }
    }
}
