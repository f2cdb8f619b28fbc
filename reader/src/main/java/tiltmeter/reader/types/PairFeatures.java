package tiltmeter.reader.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.Span;
import tiltmeter.reader.events.FrameFits;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * What can be seen of a sentence that may tell which act links its two ends. Names of the ends and all other proper
 * names are left out, so that nothing is learnt about anybody.
 *
 * <p>The letter before the colon says where a feature comes from: see {@link #of}.
 */
public final class PairFeatures {
    private static final Set<String> NEGATORS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "without", "hardly");
    /** What a vote of the lexicon weighs by its steps from the way between the ends, the last for all farther ones. */
    private static final double[] NEARNESS = {1, 0.7, 0.49, 0.34, 0.24, 0.17, 0.12};

    private final ActLexicon lexicon;

    public PairFeatures(ActLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Features with their values, each in [0, 2], in an order that depends on the input alone. */
    public Map<String, Double> of(ParsedSentence sentence, @Nullable Span source, @Nullable Span target) {
        Pair pair = Pair.of(sentence, source, target);
        Map<String, Double> found = new LinkedHashMap<>();
        add(found, "1:", 1);
        path(pair, found);
        predicates(pair, found);
        words(pair, found);
        votes(pair, found);
        return found;
    }

    /** {@code p}: words on the way from end to end and their places; {@code t}: where the two ways meet. */
    private static void path(Pair pair, Map<String, Double> found) {
        way("s", pair.source(), pair.up(), found);
        way("r", pair.target(), pair.down(), found);
        Token top = pair.top();
        if (top == null) {
            add(found, "t:none", 1);
            return;
        }
        add(found, "t:" + word(top), 1);
        add(found, "t:" + side(pair.source(), pair.up(), top) + "/" + side(pair.target(), pair.down(), top), 1);
        add(
                found,
                "t:" + word(top) + "/" + side(pair.source(), pair.up(), top) + "/"
                        + side(pair.target(), pair.down(), top),
                1);
    }

    private static void way(String end, @Nullable Token from, List<Token> above, Map<String, Double> found) {
        if (from == null) {
            add(found, "p:" + end + ":absent", 1);
            return;
        }
        Token below = from;
        for (Token each : above) {
            add(found, "p:" + word(each), 1);
            add(found, "p:" + end + ":" + below.label() + ":" + word(each), 1);
            below = each;
        }
    }

    /** By what label, and after which preposition, the end hangs on {@code top}. */
    private static String side(@Nullable Token end, List<Token> above, Token top) {
        if (end == null) {
            return "absent";
        }
        Token below = end;
        for (Token each : above) {
            if (each.equals(top)) {
                break;
            }
            below = each;
        }
        if (end.equals(top)) {
            return "self";
        }
        String label = below.label();
        return label.equals("prep") || label.equals("agent") ? label + "_" + below.lemma() : label;
    }

    /** {@code v}: verbs near the ends with objects, particles, prepositions and complements. */
    private static void predicates(Pair pair, Map<String, Double> found) {
        List<Token> near = new ArrayList<>();
        for (List<Token> way : List.of(pair.up(), pair.down())) {
            for (Token each : way) {
                if (!near.contains(each)) {
                    near.add(each);
                }
            }
        }
        for (int i = 0; i < near.size() && i < 12; i++) {
            Token each = near.get(i);
            if (Clauses.verbal(each)) {
                around(pair, each, found);
                for (Token child : pair.sentence().children(each)) {
                    boolean complement =
                            child.label().equals("xcomp") || child.label().equals("ccomp");
                    if (complement && !near.contains(child)) {
                        near.add(child);
                    }
                }
            }
        }
    }

    private static void around(Pair pair, Token verb, Map<String, Double> found) {
        String lemma = verb.lemma();
        add(found, "v:" + lemma, 1);
        if (pair.clauses().passive(verb)) {
            add(found, "f:passive:" + lemma, 1);
            add(found, "f:passive", 1);
        }
        for (Token child : pair.sentence().children(verb)) {
            String label = child.label();
            boolean inEnd =
                    pair.inSource().get(child.index()) || pair.inTarget().get(child.index());
            if (NEGATORS.contains(child.lemma())) {
                add(found, "f:neg", 1);
                add(found, "f:neg:" + lemma, 1);
            } else if (child.pos().equals("MD")) {
                add(found, "f:modal:" + child.lemma(), 1);
            } else if (label.equals("prt")) {
                add(found, "v:" + lemma + "_" + child.lemma(), 1);
            } else if (label.equals("prep")) {
                add(found, "v:" + lemma + "_" + child.lemma(), 1);
                for (Token object : pair.clauses().children(child, "pobj")) {
                    add(found, "v:" + lemma + "_" + child.lemma() + "_" + masked(object), 1);
                }
            } else if (label.equals("xcomp") || label.equals("ccomp")) {
                add(found, "v:" + lemma + ">" + child.lemma(), 1);
                add(found, "c:" + label + ":" + child.lemma(), 1);
            } else if (label.equals("dobj") || label.equals("nsubjpass") || label.equals("attr")) {
                String object = masked(child);
                add(found, "v:" + lemma + "=" + object, 1);
                add(found, "o:" + object, 1);
                if (!inEnd) {
                    for (Token inner : pair.sentence().children(child)) {
                        if (content(inner) && !inner.label().equals("det")) {
                            add(found, "o:" + object + "<" + inner.lemma(), 1);
                            add(found, "o:<" + inner.lemma(), 1);
                        }
                    }
                }
            } else if (label.equals("acomp")) {
                add(found, "v:" + lemma + "=" + child.lemma(), 1);
            }
        }
    }

    /** {@code b}: words between the ends; {@code w}: words anywhere else. */
    private static void words(Pair pair, Map<String, Double> found) {
        Token source = pair.source();
        Token target = pair.target();
        int from = source == null || target == null ? 0 : Math.min(source.index(), target.index());
        int to = source == null || target == null ? pair.sentence().size() : Math.max(source.index(), target.index());
        String last = "";
        for (Token token : pair.sentence().tokens()) {
            boolean inEnd =
                    pair.inSource().get(token.index()) || pair.inTarget().get(token.index());
            if (inEnd || !content(token)) {
                continue;
            }
            boolean between = from < token.index() && token.index() < to;
            add(found, (between ? "b:" : "w:") + token.lemma(), 1);
            if (between) {
                add(found, "b:" + last + "_" + token.lemma(), 1);
            }
            last = token.lemma();
        }
    }

    /** {@code l}: which types the act lexicon would give, by how its frame joins the ends and how near it is. */
    private void votes(Pair pair, Map<String, Double> found) {
        FrameFits fits = new FrameFits(pair.scene(), lexicon);
        Set<Integer> onWay = new HashSet<>();
        pair.up().forEach(token -> onWay.add(token.index()));
        pair.down().forEach(token -> onWay.add(token.index()));
        for (Token token : pair.sentence().tokens()) {
            boolean inEnd =
                    pair.inSource().get(token.index()) || pair.inTarget().get(token.index());
            String where = onWay.contains(token.index()) ? "way" : inEnd ? "end" : "off";
            int rank = 0;
            Set<String> seen = new HashSet<>();
            for (FrameFits.Fit fit : fits.around(token)) {
                String type = fit.act().type().name();
                String ends = joined(fit);
                if (seen.add(type)) {
                    String first = rank++ == 0 ? "1" : "2";
                    add(found, "l:" + type + ":" + ends + ":" + first, 1);
                    add(found, "l:" + type + ":" + where + ":" + first, 1);
                    double near = NEARNESS[distance(pair, token)];
                    found.merge("l:" + type + ":near", near, (a, b) -> Math.min(2, a + b));
                }
                if (!ends.equals("none") || where.equals("way")) {
                    add(found, "r:" + fit.act().rule(), 1);
                }
            }
        }
    }

    private static String joined(FrameFits.Fit fit) {
        boolean actor = fit.actors().stream().anyMatch(who -> "source".equals(who.name()));
        boolean recipient = fit.recipients().stream().anyMatch(who -> "target".equals(who.name()));
        boolean swapped = fit.actors().stream().anyMatch(who -> "target".equals(who.name()))
                && fit.recipients().stream().anyMatch(who -> "source".equals(who.name()));
        return actor && recipient ? "both" : swapped ? "swapped" : actor ? "actor" : recipient ? "recipient" : "none";
    }

    /**
     * Steps in the tree from {@code token} to the nearest word on the way between the ends, or the most that counts.
     */
    private static int distance(Pair pair, Token token) {
        Token each = token;
        for (int steps = 0; steps < NEARNESS.length - 1; steps++) {
            if (pair.up().contains(each) || pair.down().contains(each)) {
                return steps;
            }
            if (each.head() < 0) {
                break;
            }
            each = pair.sentence().token(each.head());
        }
        return NEARNESS.length - 1;
    }

    private static String masked(Token token) {
        boolean name = token.pos().startsWith("NNP");
        return name ? "NAME" : token.pos().equals("CD") ? "NUMBER" : token.lemma();
    }

    /** Words that say something: no names, numbers, marks, articles. */
    private static boolean content(Token token) {
        String pos = token.pos();
        return !pos.startsWith("NNP")
                && !pos.equals("CD")
                && !pos.equals("DT")
                && !pos.equals("POS")
                && !pos.startsWith("PRP")
                && Character.isLetter(token.form().codePointAt(0));
    }

    private static String word(Token token) {
        return token.pos().startsWith("NNP") ? "NAME" : token.lemma();
    }

    private static void add(Map<String, Double> found, String feature, double value) {
        found.putIfAbsent(feature, value);
    }
}
