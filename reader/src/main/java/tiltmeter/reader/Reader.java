package tiltmeter.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.lexicon.outlets.Outlets;
import tiltmeter.lexicon.reality.Embedders;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.lexicon.statements.Evaluations;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Event;
import tiltmeter.model.Page;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.ActorResolver;
import tiltmeter.reader.actors.Discourse;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.article.ArticleReader;
import tiltmeter.reader.article.Furniture;
import tiltmeter.reader.article.PageFiles;
import tiltmeter.reader.ends.EndModel;
import tiltmeter.reader.ends.Judge;
import tiltmeter.reader.events.EventReader;
import tiltmeter.reader.events.Explanation;
import tiltmeter.reader.events.SecondOpinion;
import tiltmeter.reader.reality.StatusJudge;
import tiltmeter.reader.reality.StatusModel;
import tiltmeter.reader.reality.StatusReader;
import tiltmeter.reader.stance.StanceJudge;
import tiltmeter.reader.stance.StanceModel;
import tiltmeter.reader.stance.StanceReader;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.statements.AttributionReader;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.SyntaxParser;
import tiltmeter.reader.time.TimeExpression;
import tiltmeter.reader.time.TimeReader;
import tiltmeter.reader.types.PairTyper;
import tiltmeter.reader.voices.VoiceJudge;
import tiltmeter.reader.voices.VoiceModel;

/**
 * Reads pages: the one door into this room. Immutable after {@link #load}, so that all threads share one; the same page
 * gives the same reading on any machine, thread count and JDK.
 */
public final class Reader {
    /** What the rules and weights of this room are called; it changes when they may give other records. */
    private static final String VERSION = "0.1.0";

    private final ArticleReader articles = new ArticleReader();
    private final SyntaxParser parser;
    private final ActorResolver actors;
    private final Gate gate;
    private final EventReader events;
    private final AttributionReader attributions;
    private final StanceReader stances;
    private final TimeReader times = new TimeReader();
    private final String lexiconHash;

    private Reader(
            SyntaxParser parser,
            ActorResolver actors,
            EventReader events,
            AttributionReader attributions,
            StanceReader stances,
            String lexiconHash) {
        this.parser = parser;
        this.actors = actors;
        this.gate = new Gate(actors);
        this.events = events;
        this.attributions = attributions;
        this.stances = stances;
        this.lexiconHash = lexiconHash;
    }

    /**
     * A reader with the lexicons and parser weights that come with it.
     *
     * @throws tiltmeter.lexicon.LexiconException with every bad line of every lexicon
     */
    public static Reader load() {
        return load(EndModel.load(), VoiceModel.load());
    }

    /**
     * As {@link #load()}, with a judge of one's own over stances.
     *
     * @throws tiltmeter.lexicon.LexiconException with every bad line of every lexicon
     */
    public static Reader load(StanceJudge stances) {
        return load(EndModel.load(), VoiceModel.load(), StatusModel.load(), stances);
    }

    /**
     * As {@link #load()}, with judges of one's own over the ends of acts and their voices: what trains them looks on
     * through them.
     *
     * @throws tiltmeter.lexicon.LexiconException with every bad line of every lexicon
     */
    public static Reader load(Judge ends, VoiceJudge voices) {
        return load(ends, voices, StatusModel.load(), StanceModel.load());
    }

    /**
     * As {@link #load()}, with a judge of one's own over whether acts happened: what trains it looks on through it.
     *
     * @throws tiltmeter.lexicon.LexiconException with every bad line of every lexicon
     */
    public static Reader load(StatusJudge statuses) {
        return load(EndModel.load(), VoiceModel.load(), statuses, StanceModel.load());
    }

    private static Reader load(Judge ends, VoiceJudge voices, StatusJudge statuses, StanceJudge stances) {
        Problems problems = new Problems();
        ActorLexicon actors = ActorLexicon.load(problems);
        ActLexicon acts = ActLexicon.load(problems);
        Embedders embedders = Embedders.load(problems);
        Cues cues = Cues.load(problems);
        Outlets outlets = Outlets.load(problems);
        Evaluations evaluations = Evaluations.load(problems);
        PageFiles.use(problems);
        problems.throwIfAny();
        return new Reader(
                CompactParser.load(),
                new ActorResolver(actors),
                new EventReader(acts, new StatusReader(embedders), statuses, ends, voices, secondOpinion(acts)),
                new AttributionReader(cues, outlets),
                new StanceReader(evaluations, stances),
                problems.lexiconHash());
    }

    private static SecondOpinion secondOpinion(ActLexicon acts) {
        PairTyper typer = PairTyper.load(acts);
        return (sentence, actor, recipient) ->
                typer.type(sentence, actor, recipient).probabilities();
    }

    /** Version of the reader. */
    public String version() {
        return VERSION;
    }

    /** Hash of the reference files that it uses: other files, another hash. */
    public String lexiconHash() {
        return lexiconHash;
    }

    /** The page's article and records; a page that cannot be read gives a refused article, never an exception. */
    public Reading read(Page page) {
        return read(articles.read(page));
    }

    /** The page's article alone, without parsing: cheap enough to fold copies before they are read. */
    public Article article(Page page) {
        return articles.read(page);
    }

    /** The records of an article whose furniture is off already; its spans must be UTF-16 units. */
    public Reading read(Article article) {
        if (article.refused() != null) {
            return Reading.refused(article);
        }
        Stage stage = stage(article);
        List<Event> found =
                events.read(article.id(), article.published(), stage.scenes(), stage.attributions(), stage.times());
        return CodePoints.count(new Reading(
                article,
                found,
                StatementRecords.of(
                        article.id(), article.published(), stage.attributions(), stage.scenes(), found, stances)));
    }

    /**
     * How each event of a finished article came about, in the order of {@link Reading#events}; spans of the answer are
     * UTF-16 units. The article is read once more. Empty for a refused article.
     */
    public List<Explanation> explain(Article finished) {
        if (finished.refused() != null) {
            return List.of();
        }
        Article article = CodePoints.inUnits(finished);
        Stage stage = stage(article);
        return events
                .explain(article.id(), article.published(), stage.scenes(), stage.attributions(), stage.times())
                .stream()
                .map(explanation -> explanation.after(gateStep(article, explanation.event())))
                .toList();
    }

    /** Whether a sentence passes the gate before all parsing. */
    public boolean isWorthParsing(String sentence) {
        return !Furniture.isJunk(sentence) && gate.opens(sentence, new Span(0, sentence.length()));
    }

    private Explanation.Step gateStep(Article article, Event event) {
        Span sentence = article.sentences().get(event.sentence());
        return new Explanation.Step(
                "gate", "sentence " + event.sentence() + " is read: it " + gate.because(article.body(), sentence));
    }

    /** What is known of an article before its events are read. */
    private record Stage(
            List<Scene> scenes, List<Attribution> attributions, Map<Integer, List<TimeExpression>> times) {}

    private Stage stage(Article article) {
        String body = article.body();
        LocalDate published = article.published();
        Discourse discourse = actors.begin(published);
        List<Scene> scenes = new ArrayList<>();
        Map<Integer, List<TimeExpression>> timesBySentence = new LinkedHashMap<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            Span sentence = article.sentences().get(i);
            if (gate.opens(body, sentence)) {
                ParsedSentence parse = parser.parse(body, sentence);
                List<Mention> mentions = discourse.resolve(body, parse);
                scenes.add(Scene.of(i, parse, mentions));
                timesBySentence.put(i, times.find(parse, published));
            }
        }
        return new Stage(scenes, attributions.read(body, scenes), timesBySentence);
    }

    /**
     * The records of a text whose sentences are given, as in labelled files. They are joined by blanks into the body;
     * the numbers of the records' sentences are places in {@code sentences}. Page furniture among them is left out but
     * keeps its number.
     */
    public Reading readSentences(
            String id,
            @Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable String title,
            List<String> sentences) {
        StringBuilder body = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String sentence : sentences) {
            if (!body.isEmpty()) {
                body.append(' ');
            }
            int start = body.length();
            body.append(Furniture.isJunk(sentence) ? "" : sentence);
            spans.add(new Span(start, body.length()));
        }
        return read(new Article(
                id,
                null,
                publisher,
                title,
                List.of(),
                published,
                published == null ? null : DateOrigin.GIVEN,
                "en",
                body.toString(),
                spans,
                null,
                null,
                null));
    }
}
