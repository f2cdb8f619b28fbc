package tiltmeter.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The forms in which an English word may stand: plurals and tenses, regular ones by rule, others from a list.
 *
 * <p>Misses: irregular words that are not listed, and words of one root in another class ("invade", "invasion"). Forms
 * that are no words ("arme") do no harm, since no text has them.
 */
final class Inflections {
    private static final String VOWELS = "aeiou";

    /** Forms of one word on each line. */
    private static final String IRREGULAR = """
            say says said saying
            tell tells told telling
            send sends sent sending
            sell sells sold selling
            buy buys bought buying
            bring brings brought bringing
            seek seeks sought seeking
            fight fights fought fighting
            think thinks thought thinking
            shoot shoots shot shooting
            strike strikes struck stricken striking
            hold holds held holding
            meet meets met meeting
            give gives gave given giving
            take takes took taken taking
            break breaks broke broken breaking
            speak speaks spoke spoken speaking
            choose chooses chose chosen choosing
            freeze freezes froze frozen freezing
            steal steals stole stolen stealing
            withdraw withdraws withdrew withdrawn withdrawing
            draw draws drew drawn drawing
            fly flies flew flown flying
            grow grows grew grown growing
            know knows knew known knowing
            throw throws threw thrown throwing
            see sees saw seen seeing
            go goes went gone going
            do does did done doing
            have has had having
            be is are was were been being am
            make makes made making
            build builds built building
            lead leads led leading
            leave leaves left leaving
            lose loses lost losing
            win wins won winning
            keep keeps kept keeping
            feel feels felt feeling
            deal deals dealt dealing
            mean means meant meaning
            come comes came coming
            become becomes became becoming
            begin begins began begun beginning
            run runs ran running
            sink sinks sank sunk sinking
            rise rises rose risen rising
            fall falls fell fallen falling
            write writes wrote written writing
            drive drives drove driven driving
            lie lies lied lay lain lying
            pay pays paid paying
            stand stands stood standing
            understand understands understood understanding
            teach teaches taught teaching
            catch catches caught catching
            swear swears swore sworn swearing
            bear bears bore borne bearing
            get gets got gotten getting
            forget forgets forgot forgotten forgetting
            spend spends spent spending
            lend lends lent lending
            find finds found finding
            flee flees fled fleeing
            man men
            woman women
            child children
            person people
            crisis crises
            country countries
            """;

    private Inflections() {}

    /** {@code word}, which is in lower case, in all forms, sorted. */
    static SortedSet<String> of(String word) {
        SortedSet<String> forms = new TreeSet<>();
        for (String base : bases(word)) {
            inflect(base, forms);
        }
        for (String line : IRREGULAR.split("\n", -1)) {
            List<String> group = List.of(line.split(" ", -1));
            if (group.contains(word)) {
                forms.addAll(group);
            }
        }
        return forms;
    }

    /** What {@code word} may be a form of, itself first. */
    private static List<String> bases(String word) {
        List<String> bases = new ArrayList<>();
        bases.add(word);
        if (word.endsWith("ies") || word.endsWith("ied")) {
            without(word, 3, "y", bases);
        } else if (word.endsWith("ing")) {
            without(word, 3, "", bases);
            without(word, 3, "e", bases);
            undoubled(word, 3, bases);
        } else if (word.endsWith("ed")) {
            without(word, 2, "", bases);
            without(word, 1, "", bases);
            undoubled(word, 2, bases);
        } else if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            without(word, 1, "", bases);
            if (word.endsWith("es")) {
                without(word, 2, "", bases);
            }
        }
        return bases;
    }

    private static void without(String word, int letters, String ending, List<String> bases) {
        if (word.length() - letters >= 3) {
            bases.add(word.substring(0, word.length() - letters) + ending);
        }
    }

    private static void undoubled(String word, int letters, List<String> bases) {
        int last = word.length() - letters - 1;
        if (last >= 3 && word.charAt(last) == word.charAt(last - 1)) {
            bases.add(word.substring(0, last));
        }
    }

    private static void inflect(String base, SortedSet<String> forms) {
        forms.add(base);
        int last = base.length() - 1;
        if (last < 2 || !base.chars().allMatch(Character::isLetter)) {
            return;
        }
        char end = base.charAt(last);
        boolean afterVowel = VOWELS.indexOf(base.charAt(last - 1)) >= 0;
        if (end == 'e') {
            forms.add(base + "s");
            forms.add(base + "d");
            forms.add(base.substring(0, last) + "ing");
            return;
        }
        if (end == 'y' && !afterVowel) {
            forms.add(base.substring(0, last) + "ies");
            forms.add(base.substring(0, last) + "ied");
            forms.add(base + "ing");
            return;
        }
        forms.add(base + (end == 's' || end == 'x' || end == 'z' || end == 'h' ? "es" : "s"));
        forms.add(base + (end == 'h' ? "s" : ""));
        forms.add(base + "ed");
        forms.add(base + "ing");
        if (afterVowel && VOWELS.indexOf(end) < 0 && "wxy".indexOf(end) < 0) {
            forms.add(base + end + "ed");
            forms.add(base + end + "ing");
        }
    }
}
