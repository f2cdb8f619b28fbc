package tiltmeter.reader.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.statements.Evaluation;
import tiltmeter.lexicon.statements.Evaluations;
import tiltmeter.model.Event;
import tiltmeter.model.Leaning;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.model.Status;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Reads off a statement's words how its speaker stands towards each of those whom it is about: by the cue, by words
 * that value, by acts told and by what else the article tells of the two. How much each counts is learnt. Immutable.
 *
 * <p>Misses: irony, blame put in neutral words, and what a reader knows from elsewhere.
 */
public final class StanceReader {
    private static final double INTENSITY_RANGE = 10;

    private final Evaluations words;
    private final StanceJudge judge;

    public StanceReader(Evaluations words, StanceJudge judge) {
        this.words = words;
        this.judge = judge;
    }

    /**
     * The stances that the words show, in the order of {@code about}.
     *
     * @param events of the whole article
     */
    public List<Leaning> read(Attribution attribution, Scene scene, List<String> about, List<Event> events) {
        List<Leaning> leanings = new ArrayList<>();
        for (String code : about) {
            SortedMap<String, Double> signs = signs(attribution, scene, code, events);
            Double value = judge.stance(attribution, code, signs);
            if (value != null) {
                leanings.add(new Leaning(code, value));
            }
        }
        return leanings;
    }

    private SortedMap<String, Double> signs(Attribution attribution, Scene scene, String code, List<Event> events) {
        Participant speaker = attribution.speaker();
        String speakerCode = speaker == null ? null : speaker.code();
        Parties parties = new Parties(scene, speakerCode, code);
        Signs signs = new Signs();
        Valuing valuing = new Valuing(words, parties, signs);
        Token cue = cue(attribution.cue(), scene);
        if (cue != null) {
            cue(attribution, cue, valuing, parties, signs);
        }
        for (Token token : scene.parse().tokens()) {
            Evaluation evaluation = valuing.of(token);
            if (evaluation != null && Valuing.inside(attribution.content(), token)) {
                word(token, evaluation, valuing, parties, signs);
            }
        }
        acts(attribution, speakerCode, code, events, signs);
        return signs.all();
    }

    private static @Nullable Token cue(@Nullable Span cue, Scene scene) {
        Token found = null;
        for (Token token : scene.parse().tokens()) {
            boolean inside = cue != null && cue.contains(token.span());
            if (inside && (found == null || scene.parse().under(found, token))) {
                found = token;
            }
        }
        return found;
    }

    private static void cue(Attribution attribution, Token cue, Valuing valuing, Parties parties, Signs signs) {
        Evaluation evaluation = valuing.of(cue);
        if (evaluation == null || evaluation.kind() == Evaluation.Kind.QUALITY) {
            return;
        }
        double value = evaluation.strength() * valuing.sign(cue);
        signs.add("cue", value);
        for (Token child : parties.children(cue)) {
            if (child.label().startsWith("nsubj") && !child.label().equals("nsubjpass")) {
                continue;
            }
            List<Token> heads =
                    child.pos().equals("IN") || child.pos().equals("TO") ? parties.children(child) : List.of(child);
            for (Token head : heads) {
                boolean said = Valuing.inside(attribution.content(), head);
                valuing.towards(said ? "cue.said" : "cue.whom", head, value);
            }
        }
    }

    private static void word(Token token, Evaluation evaluation, Valuing valuing, Parties parties, Signs signs) {
        double value = evaluation.strength() * valuing.sign(token);
        int before = signs.all().size();
        double sum = sum(signs);
        switch (evaluation.kind()) {
            case ATTITUDE -> attitude(token, value, valuing, parties, signs);
            case DEED -> deed(token, value, parties, signs);
            case QUALITY -> quality(token, value, parties, signs);
        }
        if (before == signs.all().size() && sum == sum(signs)) {
            signs.add("near", value);
        }
    }

    private static double sum(Signs signs) {
        return signs.all().values().stream().mapToDouble(Math::abs).sum();
    }

    private static void attitude(Token token, double value, Valuing valuing, Parties parties, Signs signs) {
        List<Token> holders = holders(token, parties);
        if (holders.stream().anyMatch(parties::holdsTarget)) {
            signs.add("attitude.by", value);
            return;
        }
        boolean own = holders.isEmpty() || holders.stream().anyMatch(parties::holdsSpeaker);
        for (Token child : parties.children(token)) {
            if (holders.contains(child) || child.label().equals("agent")) {
                continue;
            }
            List<Token> heads =
                    child.pos().equals("IN") || child.pos().equals("TO") ? parties.children(child) : List.of(child);
            heads.forEach(head -> valuing.towards(own ? "attitude.own" : "attitude.other", head, value));
        }
    }

    private static List<Token> holders(Token token, Parties parties) {
        List<Token> holders = new ArrayList<>();
        if (Clauses.verbal(token)) {
            holders.addAll(parties.clauses().doers(token));
        } else {
            for (Token child : parties.children(token)) {
                boolean owner = child.label().equals("poss")
                        || child.label().equals("amod")
                        || child.label().equals("nn")
                        || child.label().equals("compound");
                if (owner
                        && (parties.isTarget(child)
                                || parties.isSpeaker(child)
                                || child.label().equals("poss"))) {
                    holders.add(child);
                }
            }
        }
        holders.addAll(parties.clauses().after(token, "by"));
        return holders;
    }

    private static void deed(Token token, double value, Parties parties, Signs signs) {
        List<Token> doers = holders(token, parties);
        List<Token> hit = new ArrayList<>();
        if (Clauses.verbal(token)) {
            hit.addAll(parties.clauses().undergoers(token));
            hit.addAll(parties.clauses().receivers(token));
        }
        for (String preposition : List.of("on", "against", "of", "to", "with", "for", "towards", "at", "into", "in")) {
            hit.addAll(parties.clauses().after(token, preposition));
        }
        if (doers.stream().anyMatch(parties::holdsTarget)) {
            signs.add("deed.by", value);
        }
        if (hit.stream().anyMatch(parties::holdsTarget)) {
            boolean own = doers.stream().anyMatch(parties::holdsSpeaker);
            signs.add(own ? "deed.own" : doers.isEmpty() ? "deed.nobody" : "deed.other", value);
        }
    }

    private static void quality(Token token, double value, Parties parties, Signs signs) {
        Token head = parties.clauses().head(token);
        boolean of = parties.holdsTarget(token);
        if (head != null && (token.label().equals("amod") || token.label().equals("advmod"))) {
            of |= Clauses.verbal(head)
                    ? parties.clauses().doers(head).stream().anyMatch(parties::holdsTarget)
                    : parties.holdsTarget(head);
        } else if (head != null && Clauses.verbal(head)) {
            boolean said = token.label().equals("attr")
                    || token.label().equals("acomp")
                    || token.label().equals("oprd");
            of |= said && parties.clauses().doers(head).stream().anyMatch(parties::holdsTarget);
        }
        of |= parties.clauses().after(token, "from").stream().anyMatch(parties::holdsTarget);
        if (of) {
            signs.add("quality", value);
        } else if (parties.clauses().after(token, "to").stream().anyMatch(parties::holdsTarget)
                || parties.clauses().after(token, "with").stream().anyMatch(parties::holdsTarget)) {
            signs.add("quality.to", value);
        }
    }

    private static void acts(
            Attribution attribution, @Nullable String speaker, String code, List<Event> events, Signs signs) {
        Span cue = attribution.cue();
        for (Event event : events) {
            double value = (event.status() == Status.NEGATED ? -1 : 1) * event.intensity() / INTENSITY_RANGE;
            String actor = event.actor() == null ? null : event.actor().code();
            String recipient =
                    event.recipient() == null ? null : event.recipient().code();
            boolean here = event.sentence() == attribution.sentence();
            boolean own = speaker != null && speaker.equals(actor);
            boolean to = code.equals(recipient);
            if (here && cue != null && event.trigger().overlaps(cue) && to) {
                signs.add("act.cue", value);
                signs.add("act." + event.type(), 1);
            } else if (here && attribution.says(event.trigger())) {
                if (code.equals(actor)) {
                    signs.add("act.by", value);
                } else if (to) {
                    signs.add(own ? "act.own" : "act.other", value);
                }
            } else if (speaker != null
                    && !speaker.equals(code)
                    && ((own && to) || (speaker.equals(recipient) && code.equals(actor)))) {
                signs.add("article", value / 2);
            }
        }
    }
}
