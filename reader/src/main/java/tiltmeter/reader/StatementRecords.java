package tiltmeter.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.Leaning;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.model.Telling;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.ids.Ids;
import tiltmeter.reader.stance.StanceReader;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Makes statement records of attributions: what they are about, which events they name, how the speaker sees it. */
final class StatementRecords {
    private StatementRecords() {}

    /** One record for each attribution, in the same order. */
    static List<Statement> of(
            String articleId,
            @Nullable LocalDate published,
            List<Attribution> attributions,
            List<Scene> scenes,
            List<Event> events,
            StanceReader stances) {
        List<String> ids = new ArrayList<>();
        for (Attribution attribution : attributions) {
            ids.add(Ids.hash("t", articleId + "|" + ids.size() + "|" + attribution.content()));
        }
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
            List<Leaning> leanings = leanings(attribution, scenes, List.copyOf(about), events, stances);
            int outer = holding(attribution, attributions);
            statements.add(new Statement(
                    ids.get(statements.size()),
                    articleId,
                    attribution.sentence(),
                    speaker,
                    attribution.addressee(),
                    attribution.cue(),
                    attribution.content(),
                    attribution.form(),
                    List.copyOf(about),
                    mean(leanings),
                    inside.stream().map(Event::id).toList(),
                    published == null ? null : new Days(published.minusDays(1), published),
                    attribution.confidence(),
                    new Telling(
                            outer < 0 ? null : ids.get(outer), attribution.medium(), attribution.unnamed(), leanings)));
        }
        return statements;
    }

    /** The number of the shortest attribution in whose content {@code inner} is told; -1 for none. */
    private static int holding(Attribution inner, List<Attribution> all) {
        Span cue = inner.cue();
        int best = -1;
        for (int i = 0; i < all.size() && cue != null; i++) {
            Attribution outer = all.get(i);
            boolean holds = outer.sentence() == inner.sentence()
                    && outer.says(cue)
                    && outer.length() > inner.length()
                    && !cue.equals(outer.cue());
            if (holds && (best < 0 || outer.length() < all.get(best).length())) {
                best = i;
            }
        }
        return best;
    }

    private static List<Leaning> leanings(
            Attribution attribution, List<Scene> scenes, List<String> about, List<Event> events, StanceReader stances) {
        for (Scene scene : scenes) {
            if (scene.number() == attribution.sentence()) {
                return stances.read(attribution, scene, about, events);
            }
        }
        return List.of();
    }

    /** The one stance towards all, in hundredths; null when the words show none. */
    private static @Nullable Double mean(List<Leaning> leanings) {
        if (leanings.isEmpty()) {
            return null;
        }
        double sum = 0;
        for (Leaning leaning : leanings) {
            sum += leaning.value();
        }
        return StrictMath.round(100 * sum / leanings.size()) / 100.0;
    }

    /** Whoever is named inside the content, or does what it tells: Peru in "accused Peru of arming rebels". */
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
            for (Token token : scene.parse().tokens()) {
                if (Clauses.verbal(token) && attribution.says(token.span())) {
                    for (Token doer : scene.clauses().doers(token)) {
                        Mention mention = scene.at(doer);
                        String code =
                                mention == null ? null : mention.participant().code();
                        if (code != null) {
                            about.add(code);
                        }
                    }
                }
            }
        }
        return about;
    }
}
