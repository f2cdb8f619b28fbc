package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * One parsed sentence and who is on stage in it.
 *
 * @param number its place in the article, from 0
 * @param mentions who is mentioned, in reading order
 */
public record Scene(int number, ParsedSentence parse, Clauses clauses, List<Mention> mentions) {
    public Scene {
        mentions = List.copyOf(mentions);
    }

    /** A sentence with nothing but its parse and mentions. */
    public static Scene of(int number, ParsedSentence parse, List<Mention> mentions) {
        return new Scene(number, parse, new Clauses(parse), mentions);
    }

    /** The mention whose head is {@code token} and that can be an end by itself, or null. */
    public @Nullable Mention at(Token token) {
        Mention found = null;
        for (Mention mention : mentions) {
            if (mention.kind() != Mention.Kind.MODIFIER && mention.head() == token.index()) {
                found = mention;
            }
        }
        return found;
    }

    /** The mention of any kind that covers {@code token}, the shortest first, or null. */
    public @Nullable Mention covering(Token token) {
        Mention found = null;
        for (Mention mention : mentions) {
            if (mention.from() <= token.index()
                    && token.index() < mention.to()
                    && (found == null || mention.to() - mention.from() < found.to() - found.from())) {
                found = mention;
            }
        }
        return found;
    }

    /** Everybody whom a mention stands for. */
    public static List<Participant> everybody(Mention mention) {
        List<Participant> all = new ArrayList<>();
        all.add(mention.participant());
        all.addAll(mention.others());
        return all;
    }
}
