package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.statements.Cue;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.QuotationForm;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** The words of a sentence that may attribute, with what speaks for and against it. */
final class CueWords {
    private static final Set<String> HELPERS = Set.of("aux", "auxpass");

    private final Cues cues;

    CueWords(Cues cues) {
        this.cues = cues;
    }

    /**
     * The candidates in reading order: verbs that are no auxiliaries, words that the model knows, and whatever a rule
     * has found to attribute.
     *
     * @param rules what the rules find, by the index of the trigger
     */
    List<Option<Token>> of(Stage stage, LinearModel model, Map<Integer, Finding> rules) {
        List<Option<Token>> all = new ArrayList<>();
        for (Token token : stage.parse().tokens()) {
            boolean verb = Clauses.verbal(token) && !HELPERS.contains(token.label());
            if (verb || rules.containsKey(token.index()) || model.mayAttribute(name(token))) {
                all.add(new Option<>(token, out -> features(stage, token, rules, out)));
            }
        }
        return all;
    }

    /** The word as the model knows it. */
    static String name(Token token) {
        return token.lemma() + "/" + Kin.wordClass(token);
    }

    private void features(Stage stage, Token token, Map<Integer, Finding> rules, Features out) {
        String word = name(token);
        Cue cue = lexicon(token);
        String kind = cue == null ? "none" : cue.kind().name();
        out.add("bias");
        out.add("w=", word);
        out.add("kind=", kind);
        both(out, word, "pos=", token.pos());
        both(out, word, "dep=", token.label());
        out.add("kind|dep=", kind, token.label());
        Token head = stage.clauses().head(token);
        out.add("head=", Kin.lemma(head));
        out.add("headdep=", token.label(), "|", Kin.lemma(head));
        if (Kin.wordClass(token).equals("N")) {
            both(out, word, "over=", Kin.lemma(head));
        }
        children(stage, token, word, kind, out);
        speakers(stage, token, word, kind, out);
        around(stage, token, word, out);
        quotation(stage, token, word, kind, out);
        above(stage, token, kind, out);
        Finding rule = rules.get(token.index());
        if (rule != null) {
            QuotationForm form = stage.form(rule.content(), rule.cue());
            both(out, word, "rule");
            out.add("rule=", form.name(), "|", kind);
            out.add("ruleparts=", Features.of(rule.content().size()));
            out.add("rulespeaker=", Features.of(rule.speakers().isEmpty()));
        }
        boolean inside = rules.values().stream()
                .anyMatch(other ->
                        !other.equals(rule) && other.content().stream().anyMatch(span -> span.contains(token.span())));
        if (inside) {
            out.add("told");
            out.add("told|kind=", kind);
            out.add("told|rule=", Features.of(rule != null));
        }
    }

    private @Nullable Cue lexicon(Token token) {
        Cue.WordClass wordClass = Clauses.verbal(token)
                ? Cue.WordClass.VERB
                : token.pos().startsWith("NN") ? Cue.WordClass.NOUN : Cue.WordClass.ADJ;
        return cues.find(token.lemma(), wordClass).orElse(null);
    }

    private static void both(Features out, String word, String name) {
        out.add(name);
        out.add(word, "|", name);
    }

    private static void both(Features out, String word, String name, String value) {
        out.add(name, value);
        out.add(word, "|", name, value);
    }

    private static void both(Features out, String word, String name, String where, String value) {
        out.add(name, where, value);
        out.add(word, "|", name, where, value);
    }

    private static void children(Stage stage, Token token, String word, String kind, Features out) {
        Map<String, Integer> seen = new HashMap<>();
        for (Token child : stage.parse().children(token)) {
            if (stage.mark(child.index())) {
                continue;
            }
            String side = child.index() < token.index() ? "<" : ">";
            String label = side + child.label();
            if (seen.merge(label, 1, Integer::sum) == 1) {
                both(out, word, "has=", label);
                out.add("has|kind=", label, kind);
            }
            switch (child.label()) {
                case "prep", "prt", "mark", "aux", "neg", "agent", "advmod" -> {
                    out.add("with=", label, child.lemma());
                    if (!child.label().equals("advmod")) {
                        out.add(word, "|with=", label, child.lemma());
                    }
                }
                case "ccomp", "xcomp", "acl", "relcl", "advcl", "parataxis", "dep" -> {
                    String clause = child.label() + Kin.clause(stage, child);
                    both(out, word, "clause=", side, clause);
                    out.add("clause|kind=", side, clause, kind);
                }
                case "dobj", "pobj", "acomp", "attr", "oprd" -> {
                    out.add("obj=", child.label(), Kin.wordClass(child));
                    both(out, word, "objword=", child.lemma());
                    out.add("objsort=", Kin.somebody(stage, child));
                }
                default -> {}
            }
        }
        if (seen.isEmpty()) {
            both(out, word, "childless");
        }
    }

    private static void speakers(Stage stage, Token token, String word, String kind, Features out) {
        if (!Clauses.verbal(token)) {
            return;
        }
        List<Token> speakers = Speakers.ofVerb(stage, token);
        if (speakers.isEmpty()) {
            both(out, word, "nobody");
            out.add("nobody|kind=", kind, Features.of(stage.clauses().passive(token)));
        }
        for (Token speaker : speakers) {
            String sort = Kin.somebody(stage, speaker);
            both(out, word, "who=", sort);
            out.add("who|kind=", sort, kind);
            if (speaker.pos().startsWith("NN")) {
                out.add("whoword=", speaker.lemma());
            }
            out.add("whoside=", Features.of(speaker.index() < token.index()));
            break;
        }
        both(out, word, "passive=", Features.of(stage.clauses().passive(token)));
    }

    private static void around(Stage stage, Token token, String word, Features out) {
        int i = token.index();
        out.add("-1=", Kin.lemma(stage, i - 1));
        out.add("+1=", Kin.lemma(stage, i + 1));
        out.add("-1p=", Kin.pos(stage, i - 1));
        out.add("+1p=", Kin.pos(stage, i + 1));
        out.add("+2=", Kin.lemma(stage, i + 1), " ", Kin.lemma(stage, i + 2));
        out.add("-2=", Kin.lemma(stage, i - 2), " ", Kin.lemma(stage, i - 1));
        out.add(word, "|+1=", Kin.lemma(stage, i + 1));
        out.add(word, "|-1=", Kin.lemma(stage, i - 1));
        out.add("words=", Features.of(Kin.bucket(stage.parse().size())));
        out.add("first=", Features.of(i == 0), Features.of(stage.scene().number() == 0));
    }

    private static void quotation(Stage stage, Token token, String word, String kind, Features out) {
        int i = token.index();
        boolean inside = stage.quotationAt(i) >= 0;
        both(out, word, "quoted=", Features.of(inside));
        out.add("quoted|kind=", Features.of(inside), kind);
        boolean after = false;
        boolean before = false;
        for (int d = 1; d <= 4; d++) {
            after |= stage.quotationAt(i + d) >= 0;
            before |= stage.quotationAt(i - d) >= 0;
        }
        if (!inside) {
            out.add("beside=", Features.of(before), Features.of(after));
            out.add("beside|kind=", Features.of(before), Features.of(after), kind);
            out.add("quotes=", Features.of(!stage.quotations().isEmpty()));
        }
    }

    /** The cues that it hangs below, as far as five steps up. */
    private void above(Stage stage, Token token, String kind, Features out) {
        Token up = stage.clauses().head(token);
        Token from = token;
        for (int steps = 0; up != null && steps < 5; steps++) {
            Cue cue = lexicon(up);
            if (cue != null && (Clauses.verbal(up) || steps == 0)) {
                out.add("below=", cue.kind().name(), from.label());
                out.add("below|kind=", cue.kind().name(), from.label(), kind);
                out.add("belowword=", up.lemma());
                return;
            }
            from = up;
            up = stage.clauses().head(up);
        }
        out.add("below=none");
    }
}
