package tiltmeter.app.tilt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.tilt.Pole;

/** What to call codes in a sentence. */
public final class Names {
    /** Countries whose name takes an article; the lexicon lists names without it. */
    private static final List<String> WITH_ARTICLE =
            List.of("USA", "GBR", "ARE", "NLD", "PHL", "EU", "UN", "BHS", "GMB", "MDV", "COD", "DOM", "CAF", "CZE");

    private final Map<String, String> names;

    private Names(Map<String, String> names) {
        this.names = names;
    }

    /** The names that the lexicon's records use; of an organisation with several rows, the first. */
    public static Names of(ActorLexicon lexicon) {
        Map<String, String> names = new LinkedHashMap<>();
        lexicon.countries().forEach(country -> names.putIfAbsent(country.code(), country.name()));
        lexicon.organisations().stream()
                .filter(body -> !body.code().equals("NSA") && !body.code().equals("CVL"))
                .forEach(body -> names.putIfAbsent(body.code(), body.name()));
        names.put("NATO", "NATO");
        names.put("EU", "EU");
        names.put("UN", "UN");
        names.put("WST", "the West");
        names.put("NSA", "armed groups");
        names.put("CVL", "private parties");
        return new Names(names);
    }

    /** The name, with its article; the code itself where it has none. Blocs may be written as {@code bloc:BRICS}. */
    public String of(String code) {
        if (code.startsWith("bloc:")) {
            String bloc = code.substring("bloc:".length());
            return of(names.containsKey("IGO:" + bloc) ? "IGO:" + bloc : bloc);
        }
        String name = names.getOrDefault(code, code);
        return WITH_ARTICLE.contains(code) && !name.startsWith("the ") ? "the " + name : name;
    }

    /** The names of a pole: "the United States, the EU and NATO". */
    public String of(List<String> pole) {
        List<String> all = pole.stream().map(this::of).toList();
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /** The name of a pole: of a bloc its own, of a list those of its codes. */
    public String of(Pole pole) {
        return of(List.of(pole.name().split(",", -1)));
    }
}
