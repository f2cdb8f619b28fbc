package tiltmeter.reader.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms as the models know them, from the stock library's word lists. Our own code reads them because the
 * stock reader takes the machine's default encoding, so that its lemmas may differ from machine to machine.
 * Thread-safe.
 */
final class Lemmas {
    private static final String LISTS = "/edu/emory/mathcs/nlp/component/morph/english/";
    private static final String CARDINAL = "#crd#";
    private static final String ORDINAL = "#ord#";

    /** Number words with digits, as they are once digits are made alike. */
    private static final Set<String> DIGIT_ORDINALS = Set.of("0st", "0nd", "0rd", "0th");

    private final Inflections verbs = new Inflections("verb", Suffix.VERB);
    private final Inflections nouns = new Inflections("noun", Suffix.NOUN);
    private final Inflections adjectives = new Inflections("adjective", Suffix.ADJECTIVE);
    private final Inflections adverbs = new Inflections("adverb", Suffix.ADVERB);
    private final Set<String> cardinals = new HashSet<>(lines("cardinal.base"));
    private final Set<String> ordinals = new HashSet<>(lines("ordinal.base"));
    private final Map<String, String> abbreviations = new HashMap<>();

    Lemmas() {
        for (String line : lines("abbreviation.rule")) {
            String[] parts = line.split(" ", -1);
            abbreviations.put(parts[0] + "_" + parts[1], parts[2]);
        }
    }

    /**
     * The lemma of a word.
     *
     * @param lower simplified and in lower case
     * @param tag its part of speech
     */
    String of(String lower, String tag) {
        String lemma = abbreviations.get(lower + "_" + tag);
        if (lemma == null) {
            lemma = uninflected(lower, tag);
        }
        if (lemma == null) {
            lemma = lower;
        }
        if (cardinals.contains(lemma)) {
            return CARDINAL;
        }
        return ordinals.contains(lemma) || DIGIT_ORDINALS.contains(lemma) ? ORDINAL : lemma;
    }

    private @Nullable String uninflected(String lower, String tag) {
        if (tag.startsWith("VB")) {
            return verbs.base(lower, tag);
        }
        if (tag.startsWith("NN")) {
            return nouns.base(lower, tag);
        }
        if (tag.startsWith("JJ")) {
            return adjectives.base(lower, tag);
        }
        return tag.startsWith("RB") ? adverbs.base(lower, tag) : null;
    }

    /** Forms of one part of speech. */
    private static final class Inflections {
        private final Set<String> bases;
        private final Map<String, String> exceptions = new HashMap<>();
        private final List<Suffix> suffixes;

        Inflections(String name, List<Suffix> suffixes) {
            this.bases = new HashSet<>(lines(name + ".base"));
            for (String line : lines(name + ".exc")) {
                String[] parts = line.split(" ", -1);
                exceptions.put(parts[0], parts[1]);
            }
            this.suffixes = suffixes;
        }

        @Nullable
        String base(String lower, String tag) {
            String exception = exceptions.get(lower);
            if (exception != null) {
                return exception;
            }
            for (Suffix suffix : suffixes) {
                if (suffix.tags().contains(tag) && lower.endsWith(suffix.ending())) {
                    String base = base(lower, suffix);
                    if (base != null) {
                        return base;
                    }
                }
            }
            return null;
        }

        private @Nullable String base(String lower, Suffix suffix) {
            int length = lower.length() - suffix.ending().length();
            String base = known(lower.substring(0, length), suffix);
            boolean doubled =
                    suffix.maybeDoubled() && length >= 4 && lower.charAt(length - 2) == lower.charAt(length - 1);
            return base == null && doubled ? known(lower.substring(0, length - 1), suffix) : base;
        }

        private @Nullable String known(String stem, Suffix suffix) {
            for (String replacement : suffix.replacements()) {
                if (bases.contains(stem + replacement)) {
                    return stem + replacement;
                }
            }
            return null;
        }
    }

    /** Lines of a word list, trimmed, without the empty ones. */
    private static List<String> lines(String list) {
        try (InputStream in = Lemmas.class.getResourceAsStream(LISTS + list)) {
            if (in == null) {
                throw new IOException("no " + LISTS + list + " on the class path");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::trim)
                        .filter(line -> !line.isEmpty())
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
