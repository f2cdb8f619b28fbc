package tiltmeter.ledger;

/** The words that go with a bundle. */
final class BundleWords {
    private BundleWords() {}

    static String readme(Release release, boolean texts) {
        Release.State state = release.state();
        return "# " + release.name() + " (" + release.id() + ")\n\n"
                + (release.note() == null ? "" : release.note() + "\n\n")
                + "Records that Tiltmeter read from news, as they stood on "
                + release.made().toString().substring(0, 10) + ", released by " + release.author() + ".\n\n"
                + "| what | |\n|---|---|\n"
                + "| articles | " + state.articles() + " |\n"
                + "| events | " + state.events() + " |\n"
                + "| statements | " + state.statements() + " |\n"
                + "| reader | " + String.join(", ", state.readers()) + " |\n"
                + "| reference files (hash) | " + String.join(", ", state.lexicons()) + " |\n"
                + "| corpus (hash of all texts' ids) | " + state.corpusHash() + " |\n"
                + "| records (hash of all JSON Lines) | " + state.recordsHash() + " |\n"
                + "| corrections (hash of the rules in force) | " + state.correctionsHash() + " |\n"
                + "| scale (hash of CAMEO codes with their intensity) | " + state.scaleHash() + " |\n\n"
                + "Each table is there as Parquet and as CSV. Columns, units and meanings: docs/LEDGER.md of"
                + " Tiltmeter.\nSpans count Unicode code points of the article's clean text"
                + (texts
                        ? ", which is the column body of articles.\n"
                        : ". The texts are their publishers' and are left out;\nan article's id is the hash of its text, so"
                                + " that whoever has the text can check it.\n")
                + "\nCheck the files with: sha256sum -c SHA256SUMS\n";
    }

    static String citation(Release release) {
        return "cff-version: 1.2.0\n"
                + "message: Please cite this data set by its identifier.\n"
                + "type: dataset\n"
                + "title: " + quoted("Tiltmeter release " + release.name()) + "\n"
                + "authors:\n"
                + "  - name: " + quoted(release.author()) + "\n"
                + "version: " + quoted(release.id()) + "\n"
                + "date-released: " + quoted(release.made().toString().substring(0, 10)) + "\n"
                + (release.note() == null ? "" : "abstract: " + quoted(release.note()) + "\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
