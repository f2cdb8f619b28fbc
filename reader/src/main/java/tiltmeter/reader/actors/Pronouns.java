package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.actors.Draft.Nature;

/** Pronouns of the third person. */
final class Pronouns {
    private final Scan scan;
    private final Antecedents antecedents;
    private final List<Draft> drafts;

    Pronouns(Scan scan, Antecedents antecedents, List<Draft> drafts) {
        this.scan = scan;
        this.antecedents = antecedents;
        this.drafts = drafts;
    }

    /** What the pronoun at {@code i} stands for; null when it is no pronoun of the third person or nothing fits. */
    @Nullable
    Draft at(int i) {
        return switch (scan.word(i)) {
            case "he", "him" -> human(i, false);
            case "his" -> human(i, false);
            case "she" -> human(i, true);
            case "her" -> human(i, true);
            case "it" -> scan.token(i).label().startsWith("nsubj") && !pleonastic(i) ? thing(i) : null;
            case "its" -> thing(i);
            case "they", "them", "their" -> many(i);
            default -> null;
        };
    }

    private @Nullable Draft human(int i, boolean female) {
        Draft ahead = ahead(i);
        if (ahead != null && Antecedents.human(ahead, female)) {
            return copy(i, ahead);
        }
        return copy(i, antecedents.best(i, draft -> Antecedents.human(draft, female)));
    }

    /** The subject of the main clause after a clause in front: "After it struck, Israel kept silent"; or null. */
    private @Nullable Draft ahead(int i) {
        for (Draft draft : drafts) {
            int verb = scan.token(draft.head()).head();
            boolean main = draft.from() > i
                    && verb >= 0
                    && scan.token(verb).head() < 0
                    && scan.token(draft.head()).label().equals("nsubj")
                    && draft.kind() != Mention.Kind.PRONOUN;
            if (main) {
                int from = draft.from() - 1;
                boolean comma = scan.word(from).equals(",");
                boolean front = !scan.parse().under(scan.token(i), scan.token(draft.head()));
                return comma && front && clauseBegins(i, from) ? draft : null;
            }
        }
        return null;
    }

    /** Whether the words before the comma begin with the clause of {@code i}, not with a clause of its own subject. */
    private boolean clauseBegins(int i, int comma) {
        for (int j = 0; j < Math.min(comma, i); j++) {
            String word = scan.word(j);
            boolean opener = word.equals("after")
                    || word.equals("before")
                    || word.equals("when")
                    || word.equals("as")
                    || word.equals("while")
                    || word.equals("since")
                    || word.equals("although")
                    || word.equals("though")
                    || word.equals("despite")
                    || word.equals("if")
                    || word.equals("in")
                    || word.equals("until");
            if (opener) {
                return true;
            }
            if (scan.nameAt(j) != null || scan.pos(j).startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Draft thing(int i) {
        Draft ahead = ahead(i);
        if (ahead != null && ahead.nature() == Nature.BODY) {
            return copy(i, ahead);
        }
        return copy(
                i,
                antecedents.best(
                        i,
                        draft -> actor(draft)
                                && nearEnough(draft, i)
                                && (draft.kind() != Mention.Kind.MODIFIER
                                        || scan.word(i).equals("its"))));
    }

    private @Nullable Draft many(int i) {
        Draft pair = pair(i);
        if (pair != null) {
            return pair;
        }
        Draft group = antecedents.best(
                i, draft -> draft.nature() == Nature.GROUP && draft.code() != null && nearEnough(draft, i));
        Draft body = antecedents.best(
                i, draft -> actor(draft) && nearEnough(draft, i) && draft.kind() != Mention.Kind.MODIFIER);
        boolean groupNearer = group != null && (body == null || !drafts.contains(body) || drafts.contains(group));
        return copy(i, groupNearer ? group : body);
    }

    /** A country or body that can act; not a town, which only says where. */
    private static boolean actor(Draft draft) {
        boolean town = draft.kind() == Mention.Kind.NAME && draft.sector() == null;
        return draft.nature() == Nature.BODY && draft.code() != null && !town;
    }

    /**
     * A draft of an earlier sentence is too far away once this sentence has a subject of its own that names nobody:
     * "The ports work at half of their capacity".
     */
    private boolean nearEnough(Draft draft, int token) {
        if (drafts.contains(draft)) {
            return true;
        }
        for (int i = 0; i < token; i++) {
            boolean subject =
                    scan.token(i).label().startsWith("nsubj") && scan.pos(i).startsWith("NN");
            if (subject && !covered(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean covered(int token) {
        for (Draft draft : drafts) {
            if (draft.covers(token)) {
                return true;
            }
        }
        return false;
    }

    /** Two people at one verb: "Biden met Modi to renew their pledge"; or null. */
    private @Nullable Draft pair(int i) {
        List<Draft> people = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean person = draft.nature() == Nature.PERSON
                    && draft.code() != null
                    && draft.kind() != Mention.Kind.MODIFIER
                    && !scan.token(draft.head()).label().equals("poss")
                    && !scan.token(draft.head()).label().equals("appos");
            if (draft.to() <= i && draft.nature() == Nature.GROUP) {
                return null;
            }
            if (draft.to() <= i && person) {
                people.add(draft);
            }
        }
        if (people.size() != 2
                || Objects.equals(people.get(0).code(), people.get(1).code())) {
            return null;
        }
        Draft first = people.get(0);
        return new Draft(
                i,
                i + 1,
                i,
                Mention.Kind.PRONOUN,
                scan.span(i, i + 1),
                first.code(),
                first.sector(),
                first.name(),
                first.figure(),
                List.of(people.get(1).who()),
                Nature.GROUP);
    }

    private @Nullable Draft copy(int i, @Nullable Draft of) {
        if (of == null) {
            return null;
        }
        return new Draft(
                i,
                i + 1,
                i,
                Mention.Kind.PRONOUN,
                scan.span(i, i + 1),
                of.code(),
                of.sector(),
                of.name(),
                of.figure(),
                of.others(),
                of.nature());
    }

    /** "it is clear that", "it seems": after such verbs "it" is hardly ever an actor. */
    private boolean pleonastic(int i) {
        int head = scan.token(i).head();
        if (head < 0) {
            return true;
        }
        String verb = scan.token(head).lemma();
        if (verb.equals("seem") || verb.equals("appear") || verb.equals("happen")) {
            return true;
        }
        return verb.equals("be") || verb.equals("become");
    }
}
