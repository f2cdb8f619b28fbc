package tiltmeter.reader.article;

import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.copies.Rarity;
import tiltmeter.lexicon.pages.ElementNames;
import tiltmeter.lexicon.pages.FurniturePhrases;
import tiltmeter.lexicon.pages.MonthNames;

/** The reference files by which articles are taken out of pages, and copies told. */
public final class PageFiles {
    private PageFiles() {}

    /** Notes that they are in use, so that they count in the hash that records carry, and what is wrong with them. */
    public static void use(Problems problems) {
        ElementNames.load(problems);
        FurniturePhrases.load(problems);
        MonthNames.load(problems);
        Rarity.load(problems);
    }
}
