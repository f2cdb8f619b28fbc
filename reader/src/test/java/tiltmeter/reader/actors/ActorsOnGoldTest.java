package tiltmeter.reader.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.CompactParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures the resolver on labelled articles: how often a mention over the words of a labelled end has the labelled
 * code. Needs {@code TILTMETER_SHARED}, the folder that holds {@code gold/dev}; skipped without it. Details go to
 * {@code target/actors-gold.txt}.
 */
class ActorsOnGoldTest {
    private final List<String> details = new ArrayList<>();
    private final TreeMap<String, Integer> tally = new TreeMap<>();
    private int ends;
    private int hit;
    private int coded;
    private int right;

    @Test
    void mostLabelledEndsGetTheirCode() throws IOException {
        String shared = System.getenv("TILTMETER_SHARED");
        assumeTrue(shared != null && Files.isDirectory(Path.of(shared, "gold", "dev")));
        Problems problems = new Problems();
        ActorResolver resolver = new ActorResolver(ActorLexicon.load(problems));
        problems.throwIfAny();
        CompactParser parser = CompactParser.load();
        try (var files = Files.list(Path.of(shared, "gold", "dev"))) {
            for (Path file : files.sorted().toList()) {
                article(new ObjectMapper().readTree(Files.readString(file)), parser, resolver, file);
            }
        }
        String summary = String.format(
                Locale.ROOT,
                "ends with words %d, right code %d (recall %.1f %%); codes over them %d, right %d (precision %.1f %%)%n%s%n",
                ends,
                hit,
                100.0 * hit / ends,
                coded,
                right,
                100.0 * right / coded,
                tally);
        Files.writeString(Path.of("target", "actors-gold.txt"), summary + String.join("\n", details) + "\n");
        assertThat(ends).isGreaterThan(500);
        assertThat((double) hit / ends).isGreaterThan(0.6);
        assertThat((double) right / coded).isGreaterThan(0.7);
    }

    private void article(JsonNode article, CompactParser parser, ActorResolver resolver, Path file) {
        StringBuilder body = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (JsonNode sentence : article.get("sentences")) {
            int start = body.length();
            body.append(sentence.get("text").asString());
            spans.add(new Span(start, body.length()));
            body.append('\n');
        }
        JsonNode published = article.get("published");
        Discourse discourse = resolver.begin(
                published == null || published.isNull() ? null : LocalDate.parse(published.asString()),
                article.path("publisher").asString(""));
        String text = body.toString();
        for (int n = 0; n < spans.size(); n++) {
            if (!article.get("sentences").get(n).get("junk").asBoolean()) {
                List<Mention> mentions = discourse.resolve(text, parser.parse(text, spans.get(n)));
                compare(article.get("events"), n, text, spans.get(n), mentions, file);
            }
        }
    }

    private void compare(JsonNode events, int n, String text, Span sentence, List<Mention> mentions, Path file) {
        Set<String> seen = new LinkedHashSet<>();
        for (JsonNode event : events) {
            for (String side : List.of("actor", "recipient")) {
                JsonNode end = event.get(side);
                boolean here =
                        event.get("n").asInt() == n && end != null && end.hasNonNull("text") && end.hasNonNull("code");
                if (here
                        && seen.add(end.get("text").asString() + "|"
                                + end.get("code").asString())) {
                    end(
                            end.get("text").asString(),
                            code(end.get("code").asString()),
                            text,
                            sentence,
                            mentions,
                            file + ":" + n);
                }
            }
        }
    }

    private void end(String words, String code, String text, Span sentence, List<Mention> mentions, String where) {
        Set<String> found = new LinkedHashSet<>();
        boolean here = false;
        for (int at = text.indexOf(words, sentence.start());
                at >= 0 && at + words.length() <= sentence.end();
                at = text.indexOf(words, at + 1)) {
            Span place = new Span(at, at + words.length());
            boolean word = at == 0 || !Character.isLetter(text.charAt(at - 1));
            here |= word;
            for (Mention mention : mentions) {
                Span span = mention.span();
                if (word && span != null && span.overlaps(place)) {
                    found.add(code(mention.participant()));
                    mention.others().forEach(other -> found.add(code(other)));
                }
            }
        }
        if (!here) {
            return;
        }
        ends++;
        boolean match = found.contains(code);
        hit += match ? 1 : 0;
        found.remove("null");
        coded += found.isEmpty() ? 0 : 1;
        right += match ? 1 : 0;
        tally.merge(match ? "right" : found.isEmpty() ? "unresolved" : "wrong", 1, Integer::sum);
        if (!match) {
            details.add((found.isEmpty() ? "NONE  " : "WRONG ") + code + " " + found + " «" + words + "» " + where
                    + "\n      " + sentence.of(text));
        }
    }

    private static String code(Participant participant) {
        return code(String.valueOf(participant.code()));
    }

    private static String code(String code) {
        return code.startsWith("IGO") ? "IGO" : code.split("/", -1)[0];
    }
}
