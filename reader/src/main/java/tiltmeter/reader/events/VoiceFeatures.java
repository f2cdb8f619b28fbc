package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/** What speaks for and against a speaker, or the article itself, as the voice of an act. */
final class VoiceFeatures {
    private static final Set<String> OWN_REMARK = Set.of("relcl", "acl", "appos");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who", "which");

    private VoiceFeatures() {}

    /** Of the article itself. */
    static List<String> ofAuthor(Draft draft, boolean ruled) {
        Token trigger = draft.trigger;
        List<String> features = new ArrayList<>();
        features.add("author");
        features.add("author:type:" + draft.act.type());
        features.add("author:word:" + word(trigger));
        features.add("author:hangs:" + trigger.label());
        if (draft.quoted()) {
            features.add("author:quoted");
        }
        if (Clauses.nominal(trigger)) {
            features.add("author:noun:" + article(draft));
            Token head = draft.scene.clauses().head(trigger);
            if (head != null && trigger.label().equals("pobj")) {
                features.add("author:after:" + head.lemma());
            }
        }
        if (remark(draft)) {
            features.add("author:remark");
        }
        if (ruled) {
            features.add("author:ruled");
        }
        if (VoiceRules.granted(draft)) {
            features.add("author:granted");
        }
        return features;
    }

    /** Of the speaker of a statement in the act's sentence. */
    static List<String> of(Attribution attribution, Draft draft, boolean ruled) {
        List<String> features = new ArrayList<>();
        boolean holds = attribution.says(draft.trigger.span());
        String in = holds ? "in:" : "beside:";
        features.add(in);
        features.add(in + attribution.form());
        features.add(in + "type:" + draft.act.type());
        Token cue = VoiceRules.cue(attribution, draft.scene);
        features.add(in + "cue:" + cueWord(attribution, draft, cue));
        features.add(in + (draft.quoted() ? "quoted:" : "unquoted:") + attribution.form());
        if (ruled) {
            features.add("ruled");
            features.add("ruled:" + word(draft.trigger));
        }
        if (holds) {
            VoiceRules.doubts(attribution, draft).forEach(doubt -> features.add("doubt:" + doubt));
            features.add("sure:" + (int) (attribution.confidence() * 5));
            features.add("length:" + Math.min(5, attribution.length() / 40));
        }
        Participant speaker = attribution.speaker();
        if (speaker != null) {
            features.add(in + "speaker:" + kind(speaker, draft));
            if (speaker.code() != null) {
                features.add(in + "is:"
                        + (speaker.code().equals(draft.actorCode())
                                ? "actor"
                                : speaker.code().equals(draft.recipientCode()) ? "recipient" : "other"));
            }
        }
        if (cue != null) {
            String path = Paths.between(draft.scene.parse(), draft.trigger, cue);
            features.add(in + "path:" + path);
            features.add(in + "way:" + Paths.rough(draft.scene.parse(), draft.trigger, cue));
            features.add(in + "tag:" + cue.pos());
            features.add(in + (cue.index() < draft.trigger.index() ? "after" : "before"));
        }
        return features;
    }

    /** Of the doer of a speech act whose content holds the act. */
    static List<String> ofSpeech(Draft speech, Draft draft, boolean ruled) {
        List<String> features = new ArrayList<>();
        features.add("speech:" + speech.act.type());
        features.add("speech:" + speech.trigger.lemma());
        features.add("speech:path:" + Paths.between(draft.scene.parse(), draft.trigger, speech.trigger));
        features.add("speech:word:" + word(draft.trigger));
        if (ruled) {
            features.add("speech:ruled");
        }
        return features;
    }

    private static String word(Token trigger) {
        return Clauses.verbal(trigger) ? trigger.pos() : Clauses.nominal(trigger) ? "noun" : "other";
    }

    /** "the", "its", "a" or nothing: a noun with "the" takes the act for granted. */
    private static String article(Draft draft) {
        for (Token child : draft.scene.parse().children(draft.trigger)) {
            if (child.label().equals("det")) {
                return child.lemma();
            }
            if (child.label().equals("poss")) {
                return "poss";
            }
        }
        return "bare";
    }

    /** Whether the act stands in a relative clause or an apposition, which is often the article's own remark. */
    private static boolean remark(Draft draft) {
        ParsedSentence parse = draft.scene.parse();
        Token token = draft.trigger;
        for (int steps = 0; token.head() >= 0 && steps < 12; steps++) {
            if (OWN_REMARK.contains(token.label())) {
                return true;
            }
            token = parse.token(token.head());
        }
        return false;
    }

    private static String cueWord(Attribution attribution, Draft draft, @Nullable Token verb) {
        if (verb != null) {
            return verb.lemma();
        }
        Span cue = attribution.cue();
        if (cue == null) {
            return "none";
        }
        for (Token token : draft.scene.parse().tokens()) {
            if (cue.contains(token.span())) {
                return token.lemma();
            }
        }
        return "elsewhere";
    }

    private static String kind(Participant speaker, Draft draft) {
        String text = speaker.text();
        if (text == null) {
            return "implied";
        }
        if (PRONOUNS.contains(text.toLowerCase(Locale.ROOT))) {
            return "pronoun";
        }
        Span span = speaker.span();
        boolean here = span != null && draft.scene.parse().span().contains(span);
        return (speaker.person() != null ? "person" : speaker.code() != null ? "coded" : "unknown")
                + (here ? "" : ":afar");
    }
}
