package tiltmeter.reader.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.model.Span;

/** Tells who is meant in an article. Immutable: any number of threads may share one. */
public final class ActorResolver {
    private final NameIndex index;
    private final PersonDirectory directory;

    public ActorResolver(ActorLexicon lexicon) {
        this.index = new NameIndex(lexicon);
        this.directory = new PersonDirectory(lexicon);
    }

    /**
     * Whether a name or an official role of the lexicon stands in a sentence, by dictionary alone. Misses sentences
     * whose only actors are pronouns, civilians, companies or people unknown to the lexicon.
     *
     * @param sentence UTF-16 offsets in {@code text}
     */
    public boolean namesAnyone(String text, Span sentence) {
        Words words = Words.of(text, sentence);
        return index.names().any(words) || index.gateRoles().any(words);
    }

    /**
     * Begins an article. The discourse belongs to one thread.
     *
     * @param published day of publication, which decides who holds an office; null when unknown
     */
    public Discourse begin(@Nullable LocalDate published) {
        return begin(published, null);
    }

    /**
     * Begins an article of a known publisher: where that is an actor of the lexicon ("The White House"), "we" and "our"
     * outside of quotation marks are its own.
     */
    public Discourse begin(@Nullable LocalDate published, @Nullable String publisher) {
        return new Discourse(index, directory, published, publisher);
    }
}
