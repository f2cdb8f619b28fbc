package tiltmeter.reader.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.reader.syntax.Token;

/**
 * Says of speakers without a country what the text tells of them: scholars, reporters and outlets speak for themselves
 * ({@code CVL}), a statement speaks for whoever issued it. Remembers both through one article.
 *
 * <p>Misses: people whose trade is told only in another sentence.
 */
final class Civilians {
    private static final String CIVILIAN = "CVL";

    private static final Set<String> TRADES = Set.of(
            "analyst",
            "expert",
            "scientist",
            "researcher",
            "professor",
            "scholar",
            "economist",
            "historian",
            "journalist",
            "reporter",
            "columnist",
            "correspondent",
            "editor",
            "doctor",
            "lawyer",
            "attorney",
            "activist",
            "critic",
            "observer",
            "resident",
            "witness",
            "student",
            "author",
            "fellow",
            "pollster",
            "strategist",
            "blogger",
            "campaigner",
            "farmer",
            "voter",
            "survivor",
            "villager",
            "specialist",
            "newspaper",
            "magazine",
            "website",
            "broadcaster",
            "poll",
            "survey");

    /** Last words of the names of outlets. */
    private static final Set<String> OUTLETS = Set.of(
            "times",
            "post",
            "journal",
            "herald",
            "tribune",
            "guardian",
            "telegraph",
            "gazette",
            "monitor",
            "news",
            "magazine",
            "chronicle",
            "observer",
            "independent",
            "mail");

    /** Texts that speak for whoever issued them. */
    private static final Set<String> TEXTS = Set.of(
            "statement",
            "report",
            "document",
            "letter",
            "memo",
            "communique",
            "suit",
            "lawsuit",
            "readout",
            "article",
            "declaration",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official");

    private final Map<String, Participant> issuers = new HashMap<>();
    private final Set<String> civilians = new HashSet<>();

    /** {@code speaker}, whose words {@code head} heads, with what the text tells of them. */
    Participant known(Stage stage, Token head, Participant speaker) {
        String word = head.lemma().toLowerCase(Locale.ROOT);
        boolean text = TEXTS.contains(word);
        if (speaker.code() != null) {
            if (text) {
                issuers.put(word, speaker);
            }
            return speaker;
        }
        Participant issuer = text && definite(stage, head) ? issuers.get(word) : null;
        if (issuer != null) {
            return with(speaker, issuer.code(), issuer.sector(), issuer.name());
        }
        return civilian(stage, head, word) ? with(speaker, CIVILIAN, Sector.CVL, null) : speaker;
    }

    private static boolean definite(Stage stage, Token head) {
        for (Token child : stage.parse().children(head)) {
            if (child.lemma().equals("the")
                    || child.lemma().equals("that")
                    || child.lemma().equals("this")) {
                return true;
            }
        }
        return false;
    }

    private boolean civilian(Stage stage, Token head, String word) {
        boolean name = head.pos().startsWith("NNP");
        boolean found = TRADES.contains(word) || (name && (OUTLETS.contains(word) || civilians.contains(word)));
        for (Token child : stage.parse().children(head)) {
            boolean trade = child.label().equals("appos")
                    || child.label().equals("compound")
                    || child.label().equals("nn");
            found |= trade && TRADES.contains(child.lemma());
        }
        Token above = stage.clauses().head(head);
        found |= above != null && head.label().equals("appos") && TRADES.contains(above.lemma());
        if (found && name) {
            civilians.add(word);
        }
        return found;
    }

    private static Participant with(
            Participant p, @Nullable String code, @Nullable Sector sector, @Nullable String name) {
        return new Participant(p.span(), p.text(), code, sector, name, p.person());
    }
}
