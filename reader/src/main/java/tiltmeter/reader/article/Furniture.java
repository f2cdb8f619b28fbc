package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.pages.FurniturePhrases;
import tiltmeter.model.Span;

/**
 * Knows page furniture when it sees it: navigation, captions, credits, sign-up lines, adverts, share buttons, comment
 * forms, links to other pages.
 *
 * <p>Works on the words alone, by plain comparisons (no backtracking). Notes of corrections and datelines are no
 * furniture. Misses captions that read like prose and carry no credit, and link headlines that end in a full stop.
 */
public final class Furniture {
    /** Words, up to which a line that says it was updated says nothing else. */
    private static final int BARE_UPDATE = 8;

    private static final FurniturePhrases PHRASES = phrases();

    private Furniture() {}

    private static FurniturePhrases phrases() {
        Problems problems = new Problems();
        FurniturePhrases phrases = FurniturePhrases.load(problems);
        problems.throwIfAny();
        return phrases;
    }

    /**
     * Whether a line or sentence is furniture by its own words, wherever it stands.
     *
     * @param sentenceOrLine one sentence, or one line of a page
     */
    public static boolean isJunk(String sentenceOrLine) {
        String text = bare(sentenceOrLine);
        return text.isEmpty()
                || PHRASES.isWhole(trimMarks(text))
                || PHRASES.starts(text)
                || PHRASES.holds(text)
                || isBareUpdate(text)
                || isCaption(text);
    }

    /** "This story has been updated." tells nothing; what was corrected in it does. */
    private static boolean isBareUpdate(String text) {
        return text.startsWith("this ") && text.contains(" has been updated") && Prose.words(text) <= BARE_UPDATE;
    }

    /**
     * Which lines or sentences of one page are furniture: those that {@link #isJunk} knows, and the fragments among
     * prose (sub-headings, names of authors, headlines of other pages): short, without a verb's full stop.
     *
     * @param parts the page's lines or sentences in order
     */
    public static BitSet junk(List<String> parts) {
        return junk(parts, new BitSet());
    }

    /** As {@link #junk(List)}, but fragments at the places {@code firm} stay. */
    private static BitSet junk(List<String> parts, BitSet firm) {
        BitSet junk = new BitSet();
        int prose = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isJunk(parts.get(i))) {
                junk.set(i);
            } else if (Prose.is(parts.get(i)) || Prose.words(parts.get(i)) >= 25) {
                prose++;
            }
        }
        if (prose >= 2) {
            for (int i = 0; i < parts.size(); i++) {
                if (!firm.get(i) && Prose.isFragment(parts.get(i))) {
                    junk.set(i);
                }
            }
        }
        return junk;
    }

    /** Marks at which a sentence list of captions goes on: the rest of the paragraph is caption too. */
    static boolean opensCaption(String paragraph) {
        return PHRASES.opensCaption(bare(paragraph)) && Prose.words(paragraph) < 110;
    }

    /** Takes out link lists that a page glued into a sentence after a name: "Sen. A B C BSome headline … MORE said". */
    static String withoutGluedLinks(String paragraph) {
        int more = paragraph.indexOf(" MORE");
        if (more < 0) {
            return paragraph;
        }
        StringBuilder out = new StringBuilder(paragraph.length());
        int from = 0;
        while (more >= 0) {
            int cut = gluedFrom(paragraph, Math.max(from, more - 600), more);
            out.append(paragraph, from, cut < 0 ? more + 5 : cut); // an ordinary word in capitals stays
            from = more + 5;
            more = paragraph.indexOf(" MORE", from);
        }
        return out.append(paragraph.substring(from)).toString();
    }

    /**
     * Where the glued list before {@code more} starts: after the first of two surnames, the second of which is glued.
     */
    private static int gluedFrom(String text, int low, int more) {
        for (int i = low + 2; i < more; i++) {
            if (!Character.isUpperCase(text.charAt(i)) || !Character.isLowerCase(text.charAt(i - 1))) {
                continue;
            }
            int start = Math.max(low, text.lastIndexOf(' ', i) + 1);
            String surname = text.substring(start, i);
            int first = text.substring(Math.max(low, start - 90), start).lastIndexOf(surname);
            if (surname.length() > 2 && first >= 0) {
                return Math.max(low, start - 90) + first + surname.length();
            }
        }
        return -1;
    }

    private static boolean isCaption(String text) {
        for (String credit : PHRASES.credits()) {
            int at = text.lastIndexOf(credit);
            if (at < 0) {
                continue;
            }
            boolean atEnd = at + credit.length() >= text.length() - 25;
            boolean brief = Prose.words(text) < 60;
            boolean marked = text.indexOf('|') >= 0 || text.charAt(text.length() - 1) == ')' || !Prose.isEnded(text);
            if ((atEnd && brief && marked) || (text.startsWith(credit) && credit.indexOf('/') >= 0)) {
                return true;
            }
        }
        return text.contains("| ") && (text.contains("photo") || text.contains("getty"));
    }

    /** Lower case, plain apostrophes, no list marks in front. */
    private static String bare(String line) {
        String text = line.strip();
        int i = 0;
        while (i < text.length() && "•*-–—_\\#[·>| ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return text.substring(i).toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }

    private static String trimMarks(String text) {
        int end = text.length();
        while (end > 0 && ".:…!-–—*_]| ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The paragraphs of {@code page} that are the story, each without its furniture sentences. */
    static List<String> off(List<Paragraph> page) {
        List<String> texts = page.stream().map(Paragraph::text).toList();
        BitSet firm = new BitSet();
        for (int i = 0; i < page.size(); i++) {
            firm.set(i, page.get(i).firm());
        }
        BitSet junk = junk(texts, firm);
        List<String> story = new ArrayList<>();
        boolean links = false;
        for (int i = 0; i < page.size(); i++) {
            String paragraph = texts.get(i);
            String bare = bare(paragraph);
            if (i > page.size() / 3 && PHRASES.endsStory(trimMarks(bare))) {
                break;
            }
            // link headlines follow "Read more:", one a line, until prose goes on
            boolean linked = links && !firm.get(i) && !Prose.is(paragraph);
            links = linked || bare.startsWith("read more") || bare.startsWith("related");
            if ((junk.get(i) && Prose.words(paragraph) < 25) || linked || opensCaption(paragraph)) {
                continue;
            }
            String kept = withoutJunkSentences(withoutGluedLinks(paragraph));
            if (!kept.isEmpty()) {
                story.add(kept);
            }
        }
        return story;
    }

    private static String withoutJunkSentences(String paragraph) {
        List<String> sentences = new ArrayList<>();
        boolean any = false;
        for (Span span : SentenceSplitter.split(paragraph)) {
            String sentence = span.of(paragraph);
            if (isJunk(sentence)) {
                any = true;
            } else {
                sentences.add(sentence);
            }
        }
        return any ? String.join(" ", sentences) : paragraph;
    }
}
