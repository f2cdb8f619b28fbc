package tiltmeter.reader.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.syntax.ParsedSentence;

/** One article as it is read: who was named so far, and so who is meant now. Not safe for use by two threads. */
public final class Discourse {
    private final NameIndex index;
    private final Cast cast;
    private final Memory memory = new Memory();
    private final Senses senses;

    Discourse(NameIndex index, PersonDirectory directory, @Nullable LocalDate published) {
        this.index = index;
        this.cast = new Cast(index, directory, published);
        this.senses = new Senses(memory, published);
    }

    /**
     * Who is mentioned in the next sentence of the article. Call it in reading order.
     *
     * @return mentions in reading order; the longer one first where two begin together
     */
    public List<Mention> resolve(String body, ParsedSentence sentence) {
        memory.next();
        Scan scan = new Scan(body, sentence, index);
        List<People.Run> runs = new People(scan, index).runs();
        Owners owners = new Owners(scan, senses, cast, index, runs);
        RolePhrases roles = new RolePhrases(scan, index, cast, owners, runs);
        PlainNames names = new PlainNames(scan, index, cast, senses, owners, roles.taken());
        names.people(runs);
        names.others();
        List<Draft> drafts = new ArrayList<>(roles.drafts());
        drafts.addAll(names.drafts());
        drafts.sort(Comparator.comparingInt(Draft::from)
                .thenComparing(Comparator.comparingInt(Draft::to).reversed()));
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            memory.note(draft, subject(scan, draft));
            mentions.add(draft.mention(body));
        }
        return mentions;
    }

    private static boolean subject(Scan scan, Draft draft) {
        return scan.token(draft.head()).label().startsWith("nsubj");
    }
}
