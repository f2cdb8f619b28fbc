package tiltmeter.reader.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Draft.Nature;
import tiltmeter.reader.actors.Draft.Who;
import tiltmeter.reader.syntax.ParsedSentence;

/** One article as it is read: who was named so far, and so who is meant now. Not safe for use by two threads. */
public final class Discourse {
    private static final Comparator<Draft> READING_ORDER = Comparator.comparingInt(Draft::from)
            .thenComparing(Comparator.comparingInt(Draft::to).reversed());

    private final NameIndex index;
    private final Cast cast;
    private final Memory memory = new Memory();
    private final Senses senses;
    private final @Nullable Who publisher;
    private @Nullable Who speaker;
    private @Nullable Who told;
    private boolean quoteOpen;

    Discourse(NameIndex index, PersonDirectory directory, @Nullable LocalDate published, @Nullable String publisher) {
        this.index = index;
        this.cast = new Cast(index, directory, published);
        this.senses = new Senses(memory, published);
        this.publisher = publisher == null ? null : publisher(publisher);
    }

    /** A state's own page speaks for it; a newspaper's does not. */
    private @Nullable Who publisher(String name) {
        for (NameTrie.Hit<Sense> hit : index.names().find(Words.of(name))) {
            Sense sense = senses.choose(hit.values());
            if (sense != null && (sense.sector() == Sector.GOV || sense.sector() == Sector.MIL)) {
                return new Who(sense.code(), sense.sector(), sense.name(), null);
            }
        }
        return null;
    }

    /**
     * Says who speaks in the sentences that follow, as "we" and "I" inside quotation marks; null leaves it to the
     * subject of "said" and the like, as at the start.
     */
    public void speaking(@Nullable Participant participant) {
        told = participant == null
                ? null
                : new Who(participant.code(), participant.sector(), participant.name(), figure(participant));
    }

    private @Nullable Figure figure(Participant participant) {
        return participant.person() == null ? null : cast.met(participant.person());
    }

    /**
     * Who is mentioned in the next sentence of the article. Call it in reading order.
     *
     * @return mentions in reading order; the longer one first where two begin together
     */
    public List<Mention> resolve(String body, ParsedSentence sentence) {
        memory.next();
        Scan scan = new Scan(body, sentence, index);
        Quotes quotes = new Quotes(scan, quoteOpen);
        List<Draft> drafts = named(scan, quotes);
        firstPerson(scan, quotes, drafts);
        drafts.sort(READING_ORDER);
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            note(scan, draft);
            mentions.add(draft.mention(body));
        }
        joined(scan, drafts).forEach(draft -> note(scan, draft));
        return mentions;
    }

    private List<Draft> named(Scan scan, Quotes quotes) {
        List<People.Run> runs = new People(scan, index).runs();
        Owners owners = new Owners(scan, senses, cast, index, runs);
        RolePhrases roles = new RolePhrases(scan, index, cast, owners, runs);
        boolean[] taken = roles.taken();
        PlainNames names = new PlainNames(scan, index, cast, senses, owners, taken);
        names.people(runs);
        names.others();
        List<Draft> drafts = new ArrayList<>(roles.drafts());
        drafts.addAll(names.drafts());
        drafts.sort(READING_ORDER);
        Antecedents antecedents = new Antecedents(scan, memory, quotes, drafts);
        References references = new References(scan, cast, memory, index, antecedents, owners, drafts);
        Pronouns pronouns = new Pronouns(scan, antecedents, drafts);
        Nominals nominals = new Nominals(scan, antecedents, memory, index, drafts);
        for (int i = 0; i < scan.size(); i++) {
            Draft draft = taken[i] ? null : pronouns.at(i);
            draft = draft == null && !taken[i] ? references.counterpart(i) : draft;
            draft = draft == null && !taken[i] ? nominals.at(i) : draft;
            Scan.Phrase phrase = scan.phraseAt(i);
            boolean opens = phrase != null && phrase.from() == i && roles.open().contains(phrase);
            draft = draft == null && opens && phrase != null && !taken[i] ? references.role(phrase) : draft;
            draft = draft == null && !taken[i] ? references.other(i) : draft;
            if (draft != null) {
                for (int j = draft.from(); j < draft.to(); j++) {
                    taken[j] = true;
                }
                drafts.add(draft);
                drafts.sort(READING_ORDER);
            }
        }
        return drafts;
    }

    private void firstPerson(Scan scan, Quotes quotes, List<Draft> drafts) {
        FirstPerson first = new FirstPerson(scan, quotes, index, drafts);
        Draft saying = first.speaker();
        if (saying != null) {
            speaker = saying.who();
        } else if (!quotes.any()) {
            Draft acting = first.actor();
            speaker = acting == null ? null : acting.who();
        }
        quoteOpen = quotes.open();
        drafts.addAll(first.resolve(told != null ? told : speaker, publisher));
    }

    /** People or countries joined by "and", so that "they" can stand for both. */
    private static List<Draft> joined(Scan scan, List<Draft> drafts) {
        List<Draft> groups = new ArrayList<>();
        for (Draft first : drafts) {
            List<Who> more = new ArrayList<>();
            int to = first.to();
            for (Draft other : drafts) {
                boolean second = scan.token(other.head()).head() == first.head()
                        && scan.token(other.head()).label().equals("conj")
                        && other.code() != null
                        && other.from() >= first.to();
                if (second && first.code() != null && first.nature() != Nature.GROUP) {
                    more.add(other.who());
                    to = other.to();
                }
            }
            if (!more.isEmpty()) {
                groups.add(new Draft(
                        first.from(),
                        to,
                        first.head(),
                        Mention.Kind.NOMINAL,
                        first.span(),
                        first.code(),
                        first.sector(),
                        first.name(),
                        first.figure(),
                        more,
                        Nature.GROUP));
            }
        }
        return groups;
    }

    private void note(Scan scan, Draft draft) {
        boolean subject = scan.token(draft.head()).label().startsWith("nsubj");
        memory.note(draft, subject, Antecedents.place(scan, draft), scan.word(draft.head()));
    }
}
