package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Role;
import tiltmeter.reader.actors.Draft.Nature;
import tiltmeter.reader.actors.Draft.Who;

/** "I", "we" and "our" inside quotation marks: whoever speaks them. */
final class FirstPerson {
    private static final Set<String> WORDS = Set.of("i", "we", "me", "us", "my", "our", "ours", "ourselves");

    private static final Set<String> CUES = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "argue",
            "write",
            "warn",
            "explain",
            "insist",
            "claim",
            "suggest",
            "tweet",
            "announce",
            "state",
            "declare",
            "stress",
            "emphasize",
            "emphasise",
            "continue",
            "reply",
            "respond",
            "ask",
            "remark",
            "comment",
            "call",
            "describe",
            "vow",
            "urge",
            "pledge",
            "promise",
            "conclude",
            "recall",
            "quote",
            "admit",
            "acknowledge",
            "assert",
            "maintain",
            "reiterate",
            "joke",
            "post",
            "read",
            "underline",
            "underscore");

    private final Scan scan;
    private final Quotes quotes;
    private final NameIndex index;
    private final List<Draft> drafts;

    FirstPerson(Scan scan, Quotes quotes, NameIndex index, List<Draft> drafts) {
        this.index = index;
        this.scan = scan;
        this.quotes = quotes;
        this.drafts = drafts;
    }

    /** Who speaks in this sentence outside of quotation marks: the subject of "said", or null. */
    @Nullable
    Draft speaker() {
        for (int i = 0; i < scan.size(); i++) {
            if (!quotes.inside(i)
                    && CUES.contains(scan.token(i).lemma())
                    && scan.pos(i).startsWith("VB")) {
                for (int j = 0; j < scan.size(); j++) {
                    boolean subject =
                            scan.token(j).head() == i && scan.token(j).label().equals("nsubj") && !quotes.inside(j);
                    Draft draft = subject ? at(j) : null;
                    if (draft != null) {
                        return draft;
                    }
                }
            }
        }
        return null;
    }

    /** The person who is the subject of the sentence, who often speaks next; or null. */
    @Nullable
    Draft actor() {
        for (Draft draft : drafts) {
            int verb = scan.token(draft.head()).head();
            boolean subject = verb >= 0
                    && scan.token(draft.head()).label().equals("nsubj")
                    && scan.token(verb).head() < 0;
            if (subject && draft.nature() == Nature.PERSON) {
                return draft;
            }
        }
        return null;
    }

    private @Nullable Draft at(int head) {
        for (Draft draft : drafts) {
            if (draft.head() == head) {
                return draft;
            }
        }
        for (Draft draft : drafts) {
            if (draft.covers(head)) {
                return draft;
            }
        }
        return null;
    }

    /**
     * Mentions by the first person.
     *
     * @param quoted who speaks inside quotation marks, or null
     * @param printed who speaks outside of them, because the page is theirs, or null
     */
    List<Draft> resolve(@Nullable Who quoted, @Nullable Who printed) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            Who who = quotes.inside(i) ? quoted : printed;
            if (who != null && WORDS.contains(scan.word(i)) && scan.pos(i).startsWith("PRP")) {
                boolean plural = !scan.word(i).equals("i")
                        && !scan.word(i).equals("me")
                        && !scan.word(i).equals("my");
                found.add(new Draft(
                        i,
                        i + 1,
                        i,
                        Mention.Kind.PRONOUN,
                        scan.span(i, i + 1),
                        who.code(),
                        who.sector(),
                        who.name(),
                        who.figure(),
                        List.of(),
                        plural ? Nature.GROUP : Nature.PERSON));
                Scan.Phrase phrase = owned(i);
                if (phrase != null && !index.listed("relations", phrase.role().phrase())) {
                    found.add(owned(i, phrase, who));
                }
            }
        }
        return found;
    }

    private Scan.@Nullable Phrase owned(int i) {
        if (!scan.pos(i).equals("PRP$")) {
            return null;
        }
        int next = i + 1;
        while (scan.phraseAt(next) == null && scan.pos(next).startsWith("JJ")) {
            next++;
        }
        return scan.phraseAt(next);
    }

    private Draft owned(int i, Scan.Phrase phrase, Who who) {
        Role role = phrase.role();
        int head = scan.head(phrase.from(), phrase.to());
        return new Draft(
                i + 1,
                phrase.to(),
                head,
                scan.modifies(head) ? Mention.Kind.MODIFIER : Mention.Kind.ROLE,
                scan.span(i, phrase.to()),
                who.code(),
                role.sector(),
                who.name(),
                null,
                List.of(),
                RolePhrases.nature(role, 1));
    }
}
