package tiltmeter.evaluation.times;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.model.Days;
import tiltmeter.model.Span;

/**
 * A TimeML document.
 *
 * @param name file name
 * @param text the text inside TEXT, its tags off
 * @param created day of creation; null when the document states none
 * @param marks TIMEX3 of the text, in reading order
 */
record TimedText(String name, String text, @Nullable LocalDate created, List<Mark> marks) {
    TimedText {
        marks = List.copyOf(marks);
    }

    /**
     * One TIMEX3 of the gold.
     *
     * @param span place in the text, in UTF-16 units
     * @param type DATE, TIME, DURATION or SET
     * @param value the TimeML value
     * @param modified whether a modifier ("early", "late", "more than") narrows or widens what the value names
     */
    record Mark(Span span, String type, String value, boolean modified) {
        /** Whether it names a stretch of the calendar or a clock time of a day. */
        boolean calendar() {
            return type.equals("DATE") || type.equals("TIME");
        }
    }

    /**
     * The documents of files and folders, in the order of their names.
     *
     * @throws EvaluationException when a file is no TimeML, or there is none
     */
    static List<TimedText> of(List<Path> files) {
        List<TimedText> found = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isDirectory(file)) {
                found.add(parse(file));
                continue;
            }
            try (Stream<Path> inside = Files.walk(file)) {
                inside.filter(path -> path.toString().endsWith(".tml"))
                        .sorted()
                        .forEach(path -> found.add(parse(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (found.isEmpty()) {
            throw new EvaluationException(
                    "no .tml document in " + files + "; give a folder of TimeML files (unpack an archive first)");
        }
        return found;
    }

    private static TimedText parse(Path file) {
        Document document;
        try {
            document = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8), Parser.xmlParser());
        } catch (IOException e) {
            throw new EvaluationException("cannot read " + file + " as UTF-8 TimeML: " + e.getMessage());
        }
        Element body = document.selectFirst("TEXT");
        if (body == null) {
            throw new EvaluationException(file + " has no TEXT element; TimeML documents are asked for");
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        gather(body, text, marks);
        Element creation = document.selectFirst("TIMEX3[functionInDocument=CREATION_TIME]");
        creation = creation == null ? document.selectFirst("DCT TIMEX3") : creation;
        Days created = creation == null ? null : TimeValue.days(creation.attr("value"));
        Path name = file.getFileName();
        return new TimedText(
                name == null ? file.toString() : name.toString(),
                text.toString(),
                created == null ? null : created.first(),
                marks);
    }

    private static void gather(Element element, StringBuilder text, List<Mark> marks) {
        int start = text.length();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inner) {
                gather(inner, text, marks);
            }
        }
        if (element.normalName().equals("timex3") && text.length() > start) {
            Span span = new Span(start, text.length());
            marks.add(new Mark(span, element.attr("type"), element.attr("value"), element.hasAttr("mod")));
        }
    }
}
