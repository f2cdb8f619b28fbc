package tiltmeter.reader.statements;

import java.util.Locale;
import java.util.Set;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.reader.syntax.Token;

/**
 * Tells speakers whose name is kept back or not known ("a senior official", "experts", "people close to the talks")
 * from those who are named and from bodies, and what sector their trade belongs to.
 *
 * <p>Misses: trades that are not listed. Spokesmen count as unnamed where their name is not told.
 */
final class Unnamed {
    private static final Set<String> OFFICE = Set.of(
            "official",
            "diplomat",
            "aide",
            "adviser",
            "advisor",
            "envoy",
            "lawmaker",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "minister",
            "negotiator",
            "investigator",
            "prosecutor",
            "policeman",
            "insider");
    private static final Set<String> ARMS =
            Set.of("soldier", "officer", "commander", "general", "pilot", "serviceman", "colonel", "veteran");
    private static final Set<String> TRADE = Set.of(
            "analyst",
            "expert",
            "economist",
            "scholar",
            "researcher",
            "scientist",
            "historian",
            "observer",
            "critic",
            "activist",
            "journalist",
            "reporter",
            "lawyer",
            "attorney",
            "witness",
            "resident",
            "villager",
            "trader",
            "investor",
            "doctor",
            "academic",
            "specialist",
            "protester",
            "refugee",
            "survivor",
            "student",
            "campaigner",
            "opponent",
            "supporter",
            "neighbour",
            "neighbor",
            "relative",
            "strategist",
            "pollster");
    private static final Set<String> ANYBODY =
            Set.of("source", "person", "people", "some", "many", "other", "others", "several", "somebody", "someone");
    private static final Set<String> ONE_OF =
            Set.of("a", "an", "one", "another", "some", "several", "many", "few", "any");

    private Unnamed() {}

    /** Whether the speaker, whose words {@code head} heads, is somebody without a name. */
    static boolean is(Stage stage, Token head, Participant speaker) {
        String word = head.lemma().toLowerCase(Locale.ROOT);
        boolean known = OFFICE.contains(word) || ARMS.contains(word) || TRADE.contains(word) || ANYBODY.contains(word);
        if (!known || speaker.person() != null || head.pos().startsWith("NNP")) {
            return false;
        }
        boolean plural = head.pos().equals("NNS") || ANYBODY.contains(word);
        boolean one = false;
        boolean the = false;
        for (Token child : stage.parse().children(head)) {
            one |= child.index() < head.index()
                    && (ONE_OF.contains(child.lemma()) || child.pos().equals("CD"));
            the |= child.lemma().equals("the") || child.label().equals("poss");
            if (child.label().equals("appos") && child.pos().startsWith("NNP")) {
                return false;
            }
        }
        return plural || one || !the || !word.equals("minister");
    }

    /** The sector of the trade; {@code sector} where the words tell none. */
    static Sector sector(Token head, Sector sector) {
        String word = head.lemma().toLowerCase(Locale.ROOT);
        return OFFICE.contains(word)
                ? Sector.GOV
                : ARMS.contains(word)
                        ? Sector.MIL
                        : TRADE.contains(word) || ANYBODY.contains(word) ? Sector.CVL : sector;
    }
}
