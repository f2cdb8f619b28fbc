package tiltmeter.reader.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.events.Company.Sighting;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/** How the words for somebody stand to an act in the same sentence. */
final class Standing {
    private final Company company;
    private final Draft draft;
    private final ParsedSentence parse;
    private final Map<String, Near> nearest = new HashMap<>();

    /** A mention and the way to it; null where there is none. */
    private record Near(@Nullable Sighting sighting, Paths.@Nullable Way way) {}

    Standing(Company company, Draft draft) {
        this.company = company;
        this.draft = draft;
        this.parse = draft.scene.parse();
    }

    /** Whether the sentence mentions {@code code}. */
    boolean here(String code) {
        return !company.in(draft.scene.number(), code).isEmpty();
    }

    /** Whether the words for {@code code} that are nearest in the tree stand before the trigger; false when nowhere. */
    boolean before(String code) {
        Sighting sighting = near(code).sighting();
        return sighting != null && sighting.mention().head() < draft.trigger.index();
    }

    /** Adds what speaks of {@code code}, who is mentioned in the sentence. */
    void describe(String end, String code, Set<String> found) {
        Near near = near(code);
        Sighting sighting = near.sighting();
        if (sighting == null) {
            return;
        }
        Token head = parse.token(sighting.mention().head());
        String side = head.index() < draft.trigger.index() ? "before" : "after";
        String pos = Clauses.verbal(draft.trigger) ? "v" : draft.trigger.pos().startsWith("J") ? "j" : "n";
        found.add(end + " here " + side);
        found.add(end + " here " + pos + " " + sighting.mention().kind());
        found.add(end + " here " + pos + " " + head.label());
        Paths.Way way = near.way();
        found.add(end + " path " + pos + " " + (way == null ? "far" : way.labels()));
        found.add(end + " path " + side + " " + (way == null ? "apart" : way.rough()));
        int distance = Math.abs(head.index() - draft.trigger.index());
        found.add(end + " words " + side + " "
                + (distance < 3 ? "2" : distance < 6 ? "5" : distance < 12 ? "11" : "more"));
        Sector sector = sighting.participant().sector();
        found.add(end + " sector " + (sector == null ? "none" : sector.name()));
        if (sighting.participant().person() != null) {
            found.add(end + " person");
        }
        if (sighting.mention().kind() == Mention.Kind.PRONOUN) {
            found.add(end + " pronoun " + head.lemma());
        }
        if (head.label().equals("conj")) {
            found.add(end + " listed");
        }
    }

    /** Adds how the words stand that the clause itself has at the end. */
    void kept(String end, Participant kept, Set<String> found) {
        Sighting words = words(kept);
        if (words == null) {
            found.add(end + " kept as implied");
            return;
        }
        Token head = parse.token(words.mention().head());
        Paths.Way way = Paths.between(parse, draft.trigger, head);
        found.add(end + " kept as " + (way == null ? "far" : way.labels()));
        found.add(end + " kept " + words.mention().kind());
        found.add(end + " kept " + head.label());
        found.add(end + " kept " + draft.act.pos() + " " + head.label());
    }

    private @Nullable Sighting words(Participant kept) {
        List<Sighting> all = company.in(draft.scene.number(), Objects.requireNonNull(kept.code()));
        for (Sighting each : all) {
            if (Objects.equals(each.participant().span(), kept.span())) {
                return each;
            }
        }
        return null;
    }

    private Near near(String code) {
        return nearest.computeIfAbsent(code, key -> {
            Near best = new Near(null, null);
            int shortest = Integer.MAX_VALUE;
            for (Sighting each : company.in(draft.scene.number(), key)) {
                Paths.Way way = Paths.between(
                        parse, draft.trigger, parse.token(each.mention().head()));
                int length = way == null ? parse.size() : way.length();
                if (length < shortest) {
                    shortest = length;
                    best = new Near(each, way);
                }
            }
            return best;
        });
    }
}
