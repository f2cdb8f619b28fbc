package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches of a sentence that look like a person's name: those of the lexicon, and runs of proper nouns that
 * name nothing else.
 */
final class People {
    private static final Set<String> HONORIFICS = Set.of(
            "mr.",
            "mr",
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "dr.",
            "dr",
            "sir",
            "lord",
            "lady",
            "madame",
            "sen.",
            "rep.",
            "gen.",
            "gov.",
            "adm.",
            "col.",
            "lt.",
            "maj.",
            "capt.",
            "sgt.",
            "cmdr.",
            "prof.",
            "rev.",
            "brig.",
            "commodore",
            "marshal",
            "general",
            "senator",
            "colonel",
            "admiral",
            "lieutenant",
            "major",
            "captain",
            "congressman",
            "congresswoman",
            "representative",
            "rear",
            "vice");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "von", "van", "de", "der", "den", "da", "dos", "di", "la", "le", "du", "ul", "ur",
            "-", "abu", "bint", "ben");

    /**
     * A stretch that may name a person, without title.
     *
     * @param title the honorific right before it in lower case, or empty
     * @param start index of the honorific, or {@code from}
     * @param known whether the whole stretch is a full name of the lexicon
     */
    record Run(int start, int from, int to, List<String> words, String title, boolean known) {}

    private final Scan scan;
    private final NameIndex index;

    People(Scan scan, NameIndex index) {
        this.scan = scan;
        this.index = index;
    }

    /** Stretches in reading order, not overlapping. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < scan.size()) {
            Scan.Name name = scan.nameAt(i);
            if (name != null && has(name, Sense.Kind.PERSON)) {
                runs.add(run(name.from(), name.to(), true));
                i = name.to();
            } else if (opens(i)) {
                int to = end(i);
                if (plausible(i, to)) {
                    runs.add(run(i, to, false));
                }
                i = Math.max(to, i + 1);
            } else {
                i++;
            }
        }
        return runs;
    }

    private static boolean has(Scan.Name name, Sense.Kind kind) {
        return name.senses().stream().anyMatch(sense -> sense.kind() == kind);
    }

    private static boolean onlySurname(Scan.Name name) {
        return name.senses().stream().allMatch(sense -> sense.kind() == Sense.Kind.SURNAME);
    }

    private boolean opens(int i) {
        return named(i) && !HONORIFICS.contains(scan.word(i)) && !PARTICLES.contains(scan.word(i));
    }

    /** A capitalised proper noun that no other kind of name or role covers. */
    private boolean named(int i) {
        if (i >= scan.size() || !Character.isUpperCase(scan.token(i).form().codePointAt(0))) {
            return false;
        }
        Scan.Name name = scan.nameAt(i);
        boolean surname = name != null && onlySurname(name);
        boolean proper = scan.pos(i).startsWith("NNP") || surname;
        boolean first =
                index.givenName(Words.fold(scan.token(i).form())) && scan.pos(i).startsWith("NN");
        return (proper || first) && (name == null || surname) && scan.phraseAt(i) == null;
    }

    private int end(int from) {
        int to = from + 1;
        while (to < scan.size() && to - from < 6) {
            if (named(to) && !glued(to)) {
                to++;
            } else if (PARTICLES.contains(scan.word(to)) && to + 1 < scan.size() && (named(to + 1) || joins(to))) {
                to++;
            } else if (to == from + 1 && birthplace(from, to)) {
                to++;
            } else {
                break;
            }
        }
        while (to > from + 1 && PARTICLES.contains(scan.word(to - 1))) {
            to--;
        }
        return to;
    }

    /** "Jack London": a town after a first name of the lexicon is a surname. */
    private boolean birthplace(int from, int to) {
        Scan.Name name = scan.nameAt(to);
        return name != null
                && name.to() == to + 1
                && scan.pos(to).equals("NNP")
                && index.givenName(Words.fold(scan.token(from).form()))
                && (has(name, Sense.Kind.PLACE) || has(name, Sense.Kind.SEAT));
    }

    private boolean glued(int to) {
        return index.listed("not-people", scan.word(to)) && scan.word(to - 1).equals("-");
    }

    /** The hyphen inside "Jong-un". */
    private boolean joins(int hyphen) {
        return scan.word(hyphen).equals("-")
                && scan.token(hyphen).span().start()
                        == scan.token(hyphen - 1).span().end()
                && scan.pos(hyphen + 1).startsWith("NN");
    }

    private boolean plausible(int from, int to) {
        for (int i = from; i < to; i++) {
            if (index.listed("not-people", scan.word(i))) {
                return false;
            }
        }
        return true;
    }

    private Run run(int from, int to, boolean known) {
        int start = from;
        String title = "";
        while (start > 0 && HONORIFICS.contains(scan.word(start - 1)) && scan.nameAt(start - 1) == null) {
            start--;
            title = scan.word(start);
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean touching = i > from
                    && scan.token(i).span().start() == scan.token(i - 1).span().end();
            if (i > from && !touching) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(scan.token(i).form());
        }
        words.add(word.toString());
        return new Run(start, from, to, words, title, known);
    }

    /** The honorific of a run that carries no role of its own, as a role name, or empty. */
    static @Nullable Boolean female(Run run) {
        return Genders.ofTitle(run.title());
    }
}
