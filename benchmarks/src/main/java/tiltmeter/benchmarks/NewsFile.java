package tiltmeter.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tiltmeter.model.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** News as JSON Lines with {@code text}, {@code title} and {@code date}, plain or gzipped. */
public final class NewsFile {
    private NewsFile() {}

    /** The first {@code most} rows that have a text, as pages. */
    public static List<Page> pages(Path file, int most) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Page> pages = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && pages.size() < most) {
                JsonNode row = mapper.readTree(line);
                String text = row.path("text").asString("");
                String date = row.path("date").asString("");
                if (!text.isBlank()) {
                    LocalDate day = date.length() >= 10 ? LocalDate.parse(date.substring(0, 10)) : null;
                    String title = row.path("title").asString("");
                    pages.add(new Page(
                            "row " + pages.size(),
                            text,
                            Page.Format.TEXT,
                            day,
                            null,
                            null,
                            title.isBlank() ? null : title));
                }
                line = lines.readLine();
            }
        }
        return pages;
    }
}
