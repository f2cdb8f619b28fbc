package tiltmeter.ledger.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.Status;

/** Who takes which position in the tellings of one act. */
final class Positions {
    /** First words of cues by which somebody takes back what they said, in all their forms. */
    private static final Set<String> WITHDRAWING = withdrawing();

    private final Map<String, String> upheldIn = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Claim.Telling> all = new ArrayList<>();

    private Positions() {}

    private static Set<String> withdrawing() {
        Set<String> all = new HashSet<>();
        WordFile.load("withdrawing.tsv").forEach((lemma, forms) -> {
            all.add(lemma);
            all.addAll(forms);
        });
        return all;
    }

    /**
     * One row for each telling and each who takes part in it, each at most once in an article.
     *
     * @param tellings in the order of publication
     * @param reasons why each belongs to the claim
     */
    static List<Claim.Telling> of(List<Told> tellings, List<String> reasons) {
        Positions positions = new Positions();
        for (int i = 0; i < tellings.size(); i++) {
            positions.add(tellings.get(i), reasons.get(i));
        }
        return positions.all;
    }

    private void add(Told told, String reason) {
        boolean author = told.voice().equals(Event.AUTHOR);
        boolean negated = told.status() == Status.NEGATED;
        if (!author && withdraws(told)) {
            put(told, Position.WITHDRAWS, told.voice(), told.person(), reason);
        } else if (negated) {
            boolean turned = !author
                    && upheldIn.containsKey(told.voice())
                    && !told.article().equals(upheldIn.get(told.voice()));
            put(told, turned ? Position.WITHDRAWS : Position.DENIES, told.voice(), told.person(), reason);
        } else if (author) {
            put(told, Position.STATES, Event.AUTHOR, null, reason);
        } else {
            String before = upheldIn.putIfAbsent(told.voice(), told.article());
            boolean again = before != null && !before.equals(told.article());
            put(told, again ? Position.REPEATS : Position.ASSERTS, told.voice(), told.person(), reason);
        }
        told.deniedBy().forEach(who -> put(told, Position.DENIES, who, null, reason));
        told.doubtedBy().forEach(who -> put(told, Position.DOUBTS, who, null, reason));
    }

    private static boolean withdraws(Told told) {
        String cue = told.cue();
        return cue != null && WITHDRAWING.contains(cue.toLowerCase(Locale.ROOT).split(" ", -1)[0]);
    }

    private void put(Told told, Position position, String who, @Nullable String person, String reason) {
        String asserting = position == Position.REPEATS ? Position.ASSERTS.name() : position.name();
        if (seen.add(told.article() + "|" + who + "|" + asserting)) {
            all.add(new Claim.Telling(told, position, who, person, told.published(), reason));
        }
    }
}
