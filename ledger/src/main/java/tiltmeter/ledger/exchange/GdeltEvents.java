package tiltmeter.ledger.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;

/**
 * GDELT 2.0 events, 61 columns without a heading. Actors have three letters, places FIPS's two; codes of acts are text.
 * What is not measured stays empty: tone, and places but for a country that the text names.
 */
final class GdeltEvents implements Format {
    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");

    private static final List<String> GEO =
            List.of("Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");

    static final List<String> COLUMNS = columnNames();

    /** Sentences that count as the lead of a text. */
    private static final int LEAD = 3;

    @Override
    public String name() {
        return "gdelt";
    }

    @Override
    public String ending() {
        return ".export.CSV";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public List<String> row(Told told) {
        Event event = told.event();
        LocalDate day = told.day();
        List<String> cells = new ArrayList<>(61);
        cells.add(Cells.number(id(told)));
        cells.add(Cells.compact(day));
        cells.add(Cells.compact(day).substring(0, 6));
        cells.add(Cells.number(day.getYear()));
        cells.add(String.format(
                Locale.ROOT, "%.4f", day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0));
        actor(cells, CameoActor.of(told.actor()));
        actor(cells, CameoActor.of(told.recipient()));
        cells.add(event.sentence() < LEAD ? "1" : "0");
        cells.add(event.cameo());
        cells.add(event.cameo().substring(0, Math.min(3, event.cameo().length())));
        cells.add(event.cameo().substring(0, 2));
        cells.add(Cells.number(QuadSchemes.gdelt(event.cameo())));
        cells.add(Cells.decimal(event.intensity()));
        cells.add(Cells.number(told.printings()));
        cells.add(Cells.number(told.outlets()));
        cells.add(Cells.number(told.documents()));
        cells.add(""); // tone is not measured
        noPlace(cells);
        noPlace(cells);
        place(cells, event.where());
        cells.add(Cells.compact(told.added()) + "000000");
        cells.add(citation(told));
        return cells;
    }

    /** The number of a row: each direction of a mutual act has its own. */
    static long id(Told told) {
        return Ids.number(told.event().id() + (told.mirrored() ? "/mirrored" : ""));
    }

    static String citation(Told told) {
        if (told.url() != null) {
            return Cells.text(told.url());
        }
        String words = Cells.text(told.publisher()) + ": " + Cells.text(told.title());
        return words.equals(": ") ? told.event().article() : words;
    }

    private static void actor(List<String> cells, CameoActor actor) {
        cells.add(actor.code());
        cells.add(actor.name());
        cells.add(actor.country());
        cells.add(actor.group());
        cells.add("");
        cells.add("");
        cells.add("");
        cells.add(actor.role());
        cells.add("");
        cells.add("");
    }

    private static void noPlace(List<String> cells) {
        cells.add("0");
        for (int i = 1; i < GEO.size(); i++) {
            cells.add("");
        }
    }

    private static void place(List<String> cells, @Nullable String printed) {
        String code = printed == null ? null : Countries.ofName(printed);
        if (code == null) {
            noPlace(cells);
            return;
        }
        String fips = Countries.fips(code);
        cells.add("1");
        cells.add(Countries.name(code));
        cells.add(fips);
        cells.add(fips);
        cells.add("");
        cells.add("");
        cells.add("");
        cells.add(fips);
    }

    private static List<String> columnNames() {
        List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            ACTOR.forEach(part -> names.add(actor + part));
        }
        names.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            GEO.forEach(part -> names.add(place + part));
        }
        names.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(names);
    }
}
