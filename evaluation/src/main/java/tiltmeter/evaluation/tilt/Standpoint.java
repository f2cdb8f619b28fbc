package tiltmeter.evaluation.tilt;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a country stands by measures that owe nothing to events; NaN where there is none.
 *
 * @param idealPoint of votes in the United Nations in the session that opened in 2014
 * @param agreement share of votes with the USA less that with Russia, 2012
 * @param ally whether it was an ally of the USA in 2014
 */
record Standpoint(double idealPoint, double agreement, boolean ally) {
    static Map<String, Standpoint> read(Path folder) {
        Map<String, Double> idealPoints = new TreeMap<>();
        for (String row : TextFile.rows(folder.resolve("idealpoints_all_apr2020.csv.gz"))) {
            List<String> cells = TextFile.cells(row);
            if (cells.get(2).equals("69")) { // the session that opened in 2014
                idealPoints.put(cells.get(12), Double.valueOf(cells.get(4)));
            }
        }
        Map<String, String> codeOfNumber = new TreeMap<>();
        Map<String, String> codeOfLetters = new TreeMap<>();
        numbers(folder, codeOfNumber, codeOfLetters);
        Map<String, Double> agreement = new TreeMap<>();
        for (String row : TextFile.rows(folder.resolve("qss_unvoting.csv"))) {
            List<String> cells = TextFile.cells(row);
            String code = codeOfLetters.get(cells.get(1));
            if (cells.get(0).equals("2012") && code != null && !cells.get(4).equals("NA")) {
                agreement.put(code, Double.parseDouble(cells.get(4)) - Double.parseDouble(cells.get(5)));
            }
        }
        TreeSet<String> allies = new TreeSet<>();
        for (String row : TextFile.rows(folder.resolve("atop_alliance.csv.gz"))) {
            List<String> cells = TextFile.cells(row);
            if (cells.get(2).equals("2014")
                    && cells.get(3).equals("1")
                    && cells.get(0).equals("2")) {
                String code = codeOfNumber.get(cells.get(1));
                if (code != null) {
                    allies.add(code);
                }
            }
        }
        Map<String, Standpoint> truth = new TreeMap<>();
        idealPoints.forEach((code, point) -> truth.put(
                code, new Standpoint(point, agreement.getOrDefault(code, Double.NaN), allies.contains(code))));
        return truth;
    }

    /**
     * Codes by the numbers and letters of the Correlates of War, joined to ISO by the ideal points' own two columns.
     */
    private static void numbers(Path folder, Map<String, String> codeOfNumber, Map<String, String> codeOfLetters) {
        for (String row : TextFile.rows(folder.resolve("idealpoints_all_apr2020.csv.gz"))) {
            List<String> cells = TextFile.cells(row);
            codeOfNumber.put(cells.get(1), cells.get(12));
        }
        for (String row : TextFile.rows(folder.resolve("cow_country_codes.csv"))) {
            List<String> cells = TextFile.cells(row);
            String code = codeOfNumber.get(cells.get(1));
            if (code != null) {
                codeOfLetters.put(cells.get(0), code);
            }
        }
    }
}
