package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows page furniture when it sees it: navigation, captions, credits, sign-up lines, adverts, share buttons, comment
 * forms, links to other pages.
 *
 * <p>Works on the words alone, by plain comparisons (no backtracking). Misses captions that read like prose and carry
 * no credit, and link headlines that end in a full stop.
 */
public final class Furniture {
    private static final Set<String> WHOLE = Set.of(
            "advertisement",
            "advertisment",
            "advertisements",
            "ad",
            "ads",
            "close",
            "video",
            "photo",
            "photos",
            "image",
            "story continued below",
            "story continues below",
            "article continues below",
            "most popular",
            "most read",
            "recent comments",
            "comments",
            "leave a comment",
            "read more",
            "more",
            "related",
            "related stories",
            "related articles",
            "related topics",
            "recommended",
            "trending",
            "trending now",
            "share",
            "share this",
            "tweet",
            "email",
            "print",
            "loading",
            "more on this",
            "more on this story",
            "see also",
            "watch",
            "watch now",
            "listen",
            "transcript",
            "home",
            "menu",
            "search",
            "skip to content",
            "skip to main content",
            "pullquote",
            "break",
            "music",
            "newsletter",
            "newsletters",
            "sign up",
            "subscribe",
            "log in",
            "sign in",
            "youtube",
            "facebook",
            "twitter",
            "next",
            "previous",
            "back to top",
            "usa today",
            "analysis/opinion",
            "editor's picks",
            "follow us",
            "play video",
            "live updates",
            "show more",
            "load more",
            "view comments",
            "about the author",
            "you may also like",
            "what to read next",
            "top stories",
            "latest news",
            "continue reading",
            "published",
            "updated",
            "our original post continues",
            "corrections & amplifications",
            "from the left",
            "from the right");
    private static final List<String> START = List.of(
            "read more:",
            "read also:",
            "read next:",
            "see also:",
            "also read:",
            "more:",
            "related:",
            "watch:",
            "listen:",
            "photos:",
            "photo:",
            "video:",
            "special coverage:",
            "live updates:",
            "opinion:",
            "gallery:",
            "in pictures:",
            "file photo",
            "file -",
            "file –",
            "file —",
            "image copyright",
            "image caption",
            "image source",
            "enlarge this image",
            "media playback",
            "facebook twitter",
            "just watched",
            "slideshow (",
            "sign up for",
            "sign up to",
            "sign up today",
            "sign up here",
            "subscribe to",
            "subscribe on",
            "subscribe now",
            "click here",
            "click to ",
            "click for",
            "get the brief",
            "follow us",
            "follow @",
            "follow cnn",
            "share this",
            "read or share",
            "listen to article",
            "copyright ©",
            "copyright 20",
            "© 20",
            "©20",
            "(c) 20",
            "( also on",
            "(also on",
            "( photos",
            "(photos",
            "( video",
            "also on politico",
            "visit business insider",
            "contact us at",
            "send tips",
            "please enter your",
            "please verify you",
            "please include a contact",
            "contributing:",
            "reporting by ",
            "editing by ",
            "additional reporting by",
            "reuters/",
            "ap photo",
            "prev image",
            "next image",
            "story highlights",
            "breaking news alerts",
            "support vox",
            "take me back to the top",
            "join us on twitter",
            "newsletter sign",
            "got a tip from",
            "editor's note: this",
            "this article is more than",
            "this story has been updated",
            "this post has been updated",
            "this article has been updated",
            "this is a rush transcript",
            "skip to ",
            "follow the latest",
            "advertisement continue reading",
            "analysis/opinion",
            "hide caption",
            "toggle caption",
            "our standards:",
            "get updates in your inbox",
            "get the latest news",
            "get all the latest news",
            "download abc news",
            "want fox news",
            "** want fox news",
            "editorial board,",
            "photograph:",
            "photo credit");
    private static final List<String> INSIDE = List.of(
            "delivered to your inbox",
            "in your inbox",
            "to your inbox",
            "by signing up",
            "our privacy policy",
            "terms of service apply",
            "all rights reserved",
            "unsubscribe at any time",
            "recaptcha",
            "continue reading the main story",
            "contributed to this report",
            "contributed to this article",
            "contributed to this story",
            "contributed reporting",
            "toggle caption",
            "playback is unsupported",
            "image copyright",
            "replay more videos",
            "your comment!",
            "your name here",
            "manage newsletters",
            "sign up for our",
            "sign up for the",
            "our free daily newsletter",
            "email sign up",
            "reprint permission",
            "wire service reports",
            "wire-service reports",
            "includes reporting from",
            "choose your country",
            "may not be published, broadcast",
            "story continued below",
            "enable javascript",
            "accept cookies",
            "use of cookies",
            "uses cookies",
            "share on facebook",
            "share on twitter",
            "ad blocker",
            "daily summary of global reports",
            "daily roundup of terrorism",
            "(ap photo",
            "ap photo/",
            "post was last updated",
            "subscribers only",
            "log in to comment",
            "opinions expressed by columnists",
            "our newsletter",
            "the opinions expressed in this commentary",
            "watch our q&a",
            "without charge to any eligible news publisher",
            "licensing opportunities of our original content",
            "is available without charge",
            "as an interest to stay up to date");
    /** Marks of a credit; a caption carries one near its end. */
    private static final List<String> CREDIT = List.of(
            "getty images",
            "reuters/",
            "/reuters",
            "/ap",
            "/afp",
            "afp/",
            "epa/",
            "/epa",
            "ap photo",
            "pool photo",
            "via ap",
            "via reuters",
            "/shutterstock",
            "/bloomberg",
            "file photo",
            "handout",
            "photograph:",
            "courtesy of",
            "associated press)");

    private Furniture() {}

    /**
     * Whether a line or sentence is furniture by its own words, wherever it stands.
     *
     * @param sentenceOrLine one sentence, or one line of a page
     */
    public static boolean isJunk(String sentenceOrLine) {
        String text = bare(sentenceOrLine);
        if (text.isEmpty()) {
            return true;
        }
        if (WHOLE.contains(trimMarks(text))) {
            return true;
        }
        for (String start : START) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        for (String inside : INSIDE) {
            if (text.contains(inside)) {
                return true;
            }
        }
        return isCaption(text);
    }

    /**
     * Which lines or sentences of one page are furniture: those that {@link #isJunk} knows, and the fragments among
     * prose (sub-headings, names of authors, headlines of other pages): short, without a verb's full stop.
     *
     * @param parts the page's lines or sentences in order
     */
    public static BitSet junk(List<String> parts) {
        BitSet junk = new BitSet();
        int prose = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isJunk(parts.get(i))) {
                junk.set(i);
            } else if (isProse(parts.get(i)) || words(parts.get(i)) >= 25) {
                prose++;
            }
        }
        if (prose >= 2) {
            for (int i = 0; i < parts.size(); i++) {
                if (isFragment(parts.get(i))) {
                    junk.set(i);
                }
            }
        }
        return junk;
    }

    /** Whether {@code line} is at least seven words long and ends as sentences do. */
    static boolean isProse(String line) {
        return words(line) >= 7 && isEnded(line);
    }

    /**
     * A line of fewer than 25 words with no end mark. A line that ends in a colon or a year announces or dates; it
     * stays.
     */
    static boolean isFragment(String line) {
        return !isEnded(line) && words(line) < 25;
    }

    private static boolean isEnded(String line) {
        int end = line.length();
        while (end > 0 && "”\"’')]*»".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = line.charAt(end - 1);
        boolean yearAfterComma = end > 4 && Character.isDigit(last) && line.lastIndexOf(", ", end) == end - 6;
        boolean quotedHeading = end < line.length() && Character.isLetter(last) && words(line) < 8;
        return ".!?…:;,".indexOf(last) >= 0
                || yearAfterComma
                || (end < line.length() && !quotedHeading && words(line) >= 12);
    }

    static int words(String line) {
        int words = 0;
        boolean in = false;
        for (int i = 0; i < line.length(); i++) {
            boolean word = Character.isLetterOrDigit(line.charAt(i));
            boolean joins = "'’-.".indexOf(line.charAt(i)) >= 0;
            if (word && !in) {
                words++;
            }
            in = word || (in && joins);
        }
        return words;
    }

    /** Marks at which a sentence list of captions goes on: the rest of the paragraph is caption too. */
    static boolean opensCaption(String paragraph) {
        String text = bare(paragraph);
        for (String start : List.of(
                "enlarge this image",
                "image copyright",
                "image caption",
                "media playback",
                "file photo",
                "file -",
                "file –",
                "file —",
                "facebook twitter",
                "just watched")) {
            if (text.startsWith(start)) {
                return words(paragraph) < 110;
            }
        }
        return false;
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
        for (String credit : CREDIT) {
            int at = text.lastIndexOf(credit);
            if (at < 0) {
                continue;
            }
            boolean atEnd = at + credit.length() >= text.length() - 25;
            boolean brief = words(text) < 60;
            boolean marked = text.indexOf('|') >= 0 || text.charAt(text.length() - 1) == ')' || !isEnded(text);
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
    static List<String> off(List<String> page) {
        BitSet junk = junk(page);
        List<String> story = new ArrayList<>();
        boolean links = false;
        for (int i = 0; i < page.size(); i++) {
            String paragraph = page.get(i);
            String bare = bare(paragraph);
            if (isEndOfStory(bare) && i > page.size() / 3) {
                break;
            }
            // link headlines follow "Read more:", one a line, until prose goes on
            boolean linked = links && !isProse(paragraph);
            links = linked || bare.startsWith("read more") || bare.startsWith("related");
            if ((junk.get(i) && words(paragraph) < 25) || linked || opensCaption(paragraph)) {
                continue;
            }
            String kept = withoutJunkSentences(withoutGluedLinks(paragraph));
            if (!kept.isEmpty()) {
                story.add(kept);
            }
        }
        return story;
    }

    private static boolean isEndOfStory(String bare) {
        return bare.startsWith("please enter your comment")
                || bare.equals("recent comments")
                || bare.equals("leave a reply")
                || bare.equals("leave a comment");
    }

    private static String withoutJunkSentences(String paragraph) {
        List<String> sentences = new ArrayList<>();
        boolean any = false;
        for (tiltmeter.model.Span span : SentenceSplitter.split(paragraph)) {
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
