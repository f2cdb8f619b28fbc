package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.reality.Judgement;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * What speaks for an act having happened, being planned, being possible or not having happened: what the rules say and
 * why, the word and what hangs on it, the words that it hangs on, and whose words it lies in. Nobody's name is among
 * the features.
 */
final class StatusFeatures {
    private static final int HIGHEST = 5;

    private static final Set<String> TIMES = Set.of(
            "next",
            "tomorrow",
            "soon",
            "later",
            "upcoming",
            "ahead",
            "future",
            "coming",
            "last",
            "yesterday",
            "ago",
            "recent",
            "recently",
            "since",
            "already",
            "now",
            "ever",
            "never",
            "yet",
            "still",
            "today",
            "after",
            "before",
            "until",
            "when",
            "if",
            "unless",
            "whether",
            "while",
            "once");

    private final ParsedSentence parse;
    private final Clauses clauses;
    private final Draft draft;
    private final Set<String> found = new LinkedHashSet<>();

    private StatusFeatures(Draft draft) {
        this.parse = draft.scene.parse();
        this.clauses = draft.scene.clauses();
        this.draft = draft;
    }

    /** @param triggers acts of the sentence by the place of their triggers */
    static List<String> of(Draft draft, Judgement ruled, Map<Integer, Draft> triggers, List<Attribution> attributions) {
        StatusFeatures features = new StatusFeatures(draft);
        features.ruled(ruled);
        features.word();
        features.around();
        features.above(triggers);
        features.said(attributions);
        return new ArrayList<>(features.found);
    }

    private void ruled(Judgement ruled) {
        String because = ruled.because();
        int colon = because.indexOf(':');
        String kind = colon < 0 ? because : because.substring(0, colon);
        found.add("always");
        found.add("ruled " + ruled.status());
        found.add("because " + because);
        found.add("kind " + kind + " " + ruled.status());
        found.add("kind " + kind + " " + form(draft.trigger));
        found.add("type " + draft.act.type());
        found.add("type " + draft.act.type() + " " + ruled.status());
        found.add("type " + draft.act.type() + " " + form(draft.trigger));
    }

    private void word() {
        Token trigger = draft.trigger;
        found.add("word " + form(trigger) + " " + trigger.lemma());
        found.add("tag " + trigger.pos());
        found.add("label " + trigger.label());
        found.add("tag " + trigger.pos() + " " + trigger.label());
        found.add("actor " + (draft.actorCode() == null ? "none" : "known"));
        if (draft.quoted()) {
            found.add("quoted");
        }
    }

    private void around() {
        boolean determined = false;
        for (Token child : parse.children(draft.trigger)) {
            String label = child.label();
            boolean before = child.index() < draft.trigger.index();
            switch (label) {
                case "det", "poss" -> {
                    found.add("det " + (label.equals("poss") ? "'s" : child.lemma()));
                    determined = true;
                }
                case "amod", "compound", "num" -> found.add("mod " + child.lemma());
                case "aux", "auxpass" -> found.add("aux " + child.lemma());
                case "mark", "advmod", "neg", "prt" -> found.add(label + " " + child.lemma());
                case "advcl" -> clauses.children(child, "mark").forEach(mark -> found.add("clause " + mark.lemma()));
                case "prep" -> found.add("prep " + form(draft.trigger) + " " + child.lemma());
                default -> found.add((before ? "left " : "right ") + label);
            }
        }
        if (!determined && form(draft.trigger).equals("n")) {
            found.add("det none");
            found.add("det none " + draft.trigger.pos());
        }
        for (Token token : parse.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (TIMES.contains(lemma)) {
                found.add("time " + lemma);
            }
        }
    }

    /** The words that the trigger hangs on, up to the top of its clause and beyond. */
    private void above(Map<Integer, Draft> triggers) {
        Token below = draft.trigger;
        Token clause = Clauses.verbal(below) ? below : null;
        boolean act = false;
        StringBuilder way = new StringBuilder();
        for (int step = 1; step <= HIGHEST && below.head() >= 0; step++) {
            Token each = parse.token(below.head());
            way.append('^').append(below.label());
            if (step <= 2) {
                found.add("up" + step + " " + each.lemma());
                found.add("up" + step + " " + way + " " + each.lemma());
                found.add("up" + step + " tag " + each.pos() + " " + way);
            }
            found.add("up " + each.lemma());
            for (Token child : parse.children(each)) {
                boolean helps = child.label().startsWith("aux") || child.label().equals("neg");
                if (helps && !child.equals(below)) {
                    found.add("up aux " + child.lemma());
                    found.add("up" + Math.min(3, step) + " aux " + child.lemma());
                }
                if (child.label().equals("mark")) {
                    found.add("up mark " + child.lemma());
                }
                if (child.label().equals("det") && child.lemma().equals("no")) {
                    found.add("up no");
                }
            }
            Draft over = triggers.get(each.index());
            if (over != null && !act && !over.trigger.equals(draft.trigger)) {
                act = true;
                found.add("under " + over.act.type());
                found.add("under " + over.act.type() + " " + way);
                found.add("under " + over.act.type() + " " + below.label() + " " + form(draft.trigger));
            }
            if (clause == null && Clauses.verbal(each)) {
                clause = each;
                found.add("clause verb " + each.lemma());
                found.add("clause tag " + each.pos());
                for (Token child : parse.children(each)) {
                    if (child.label().startsWith("aux")) {
                        found.add("clause aux " + child.lemma());
                        found.add("clause aux " + child.lemma() + " " + draft.trigger.label());
                    }
                }
            }
            below = each;
        }
        found.add("way " + (way.length() > 60 ? "far" : way.toString()));
        found.add("top " + below.pos());
        if (!act) {
            found.add("under nothing");
        }
        infinitive();
    }

    /** "Travelled to ask": a purpose of something that was done. */
    private void infinitive() {
        Token trigger = draft.trigger;
        Token head = clauses.head(trigger);
        if (!trigger.pos().equals("VB") || head == null) {
            return;
        }
        found.add("to " + trigger.label() + " " + head.pos());
        found.add("to " + trigger.label() + " " + head.lemma());
        found.add("to type " + draft.act.type() + " " + head.pos());
    }

    private void said(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (attribution.says(draft.trigger.span())) {
                found.add("said " + attribution.form());
                Token cue = VoiceRules.cue(attribution, draft.scene);
                if (cue != null) {
                    found.add("said cue " + cue.lemma());
                }
                String who = attribution.speaker() == null
                        ? null
                        : attribution.speaker().code();
                if (who != null) {
                    found.add("said by "
                            + (who.equals(draft.actorCode())
                                    ? "actor"
                                    : who.equals(draft.recipientCode()) ? "recipient" : "other"));
                }
                return;
            }
        }
        found.add("said nobody");
    }

    private static String form(@Nullable Token token) {
        if (token == null) {
            return "-";
        }
        return Clauses.verbal(token) ? "v" : token.pos().startsWith("J") ? "j" : "n";
    }
}
