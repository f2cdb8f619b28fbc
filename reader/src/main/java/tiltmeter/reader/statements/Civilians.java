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

    /** How an outlet speaks of itself outside quotations. */
    private static final Set<String> FIRST = Set.of("we", "i");

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
            "official",
            "headline",
            "study",
            "testimony");

    private final Map<String, Participant> issuers = new HashMap<>();
    /** "It said" goes on with the body that spoke last, at most this many sentences before. */
    private static final int NEAR = 2;

    /** "Another read …" goes on with others of the kind that spoke last. */
    private static final Set<String> ANOTHER = Set.of("one", "another", "third", "other", "others");

    private @Nullable Participant body;
    private int spokeAt;
    private final Map<String, Participant> people = new HashMap<>();
    private final Set<String> civilians = new HashSet<>();

    /** {@code speaker}, whose words {@code head} heads, with what the text tells of them. */
    Participant known(Stage stage, Token head, Participant speaker) {
        int sentence = stage.scene().number();
        if (head.lemma().equals("it") && body != null && sentence - spokeAt <= NEAR) {
            spokeAt = sentence;
            return with(speaker, body.code(), body.sector(), body.name());
        }
        boolean likewise = speaker.code() == null && ANOTHER.contains(head.lemma());
        if (likewise && body != null && sentence - spokeAt <= NEAR) {
            spokeAt = sentence;
            return with(speaker, body.code(), body.sector(), body.name());
        }
        Participant known = placed(stage, head, speaker);
        boolean itself = speaker.code() != null || CIVILIAN.equals(known.code());
        if (head.pos().startsWith("NN") && itself && known.person() == null && known.code() != null) {
            body = known;
            spokeAt = sentence;
        }
        return known;
    }

    private Participant placed(Stage stage, Token head, Participant speaker) {
        String word = head.lemma().toLowerCase(Locale.ROOT);
        boolean text = TEXTS.contains(word);
        String person = speaker.person();
        if (speaker.code() != null) {
            if (text) {
                issuers.put(word, speaker);
            }
            return speaker;
        }
        Participant before = person == null ? null : people.get(person);
        if (before != null) {
            return with(speaker, before.code(), before.sector(), before.name());
        }
        Participant issuer = text && definite(stage, head) ? issuers.get(word) : null;
        if (issuer != null) {
            return with(speaker, issuer.code(), issuer.sector(), issuer.name());
        }
        boolean civilian = civilian(stage, head, word);
        Participant owner = head.pos().startsWith("NN") ? Belonging.of(stage, head) : null;
        if (owner != null && owner.code() != null) {
            Sector sector = civilian ? Sector.CVL : owner.sector();
            return keep(
                    with(speaker, owner.code(), sector == null ? null : Unnamed.sector(head, sector), owner.name()));
        }
        boolean outlet = FIRST.contains(word) && stage.quotationAt(head.index()) < 0;
        boolean tale =
                word.equals("headline") || (TEXTS.contains(word) && head.pos().equals("NNS"));
        boolean unowned = person != null || outlet || tale || civilian;
        return unowned ? keep(with(speaker, CIVILIAN, Sector.CVL, null)) : speaker;
    }

    /** Remembers whose a person is, for when only the name or a pronoun follows. */
    private Participant keep(Participant speaker) {
        if (speaker.person() != null) {
            people.putIfAbsent(speaker.person(), speaker);
        }
        return speaker;
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
