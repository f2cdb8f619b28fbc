package tiltmeter.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.ids.Ids;
import tiltmeter.reader.reality.Stance;
import tiltmeter.reader.statements.Attribution;

/** Makes statement records of attributions: what they are about, which events they name, how the speaker sees it. */
final class StatementRecords {
    private StatementRecords() {}

    /** One record for each attribution, in the same order. */
    static List<Statement> of(
            String articleId,
            @Nullable LocalDate published,
            List<Attribution> attributions,
            List<Scene> scenes,
            List<Event> events) {
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : attributions) {
            List<Event> inside = events.stream()
                    .filter(e -> e.sentence() == attribution.sentence() && attribution.says(e.trigger()))
                    .toList();
            Participant speaker = attribution.speaker();
            SortedSet<String> about = about(attribution, scenes);
            if (speaker != null && speaker.code() != null) {
                about.remove(speaker.code());
            }
            statements.add(new Statement(
                    Ids.hash("t", articleId + "|" + statements.size() + "|" + attribution.content()),
                    articleId,
                    attribution.sentence(),
                    speaker,
                    attribution.addressee(),
                    attribution.cue(),
                    attribution.content(),
                    attribution.form(),
                    List.copyOf(about),
                    Stance.of(inside),
                    inside.stream().map(Event::id).toList(),
                    published == null ? null : new Days(published.minusDays(1), published),
                    confidence(attribution)));
        }
        return statements;
    }

    private static SortedSet<String> about(Attribution attribution, List<Scene> scenes) {
        SortedSet<String> about = new TreeSet<>();
        for (Scene scene : scenes) {
            if (scene.number() != attribution.sentence()) {
                continue;
            }
            for (Mention mention : scene.mentions()) {
                Span span = mention.span();
                String code = mention.participant().code();
                if (code != null && span != null && attribution.says(span)) {
                    about.add(code);
                }
            }
        }
        return about;
    }

    /** A first estimate, set by hand: a named speaker is right more often than a pronoun or nobody. */
    private static double confidence(Attribution attribution) {
        Participant speaker = attribution.speaker();
        if (speaker == null) {
            return 0.4;
        }
        return speaker.code() != null || speaker.person() != null ? 0.8 : 0.6;
    }
}
