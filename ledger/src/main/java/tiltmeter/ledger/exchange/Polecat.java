package tiltmeter.ledger.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;

/** POLECAT, 40 columns under a heading. Names that are not resolved are {@code None}, as its own files have it. */
final class Polecat implements Format {
    static final List<String> COLUMNS = Arrays.asList(
            ("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|"
                            + "Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|"
                            + "Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|"
                            + "Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|"
                            + "Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|"
                            + "Publication Date|Story People|Story Organizations|Story Locations|Language|Version")
                    .split("\\|"));

    private final boolean eventIntensity;
    private final String version;

    /**
     * Files of one version.
     *
     * @param eventIntensity whether the fifth column is called {@code Event Intensity}, as some readers want it
     */
    Polecat(boolean eventIntensity, String version) {
        this.eventIntensity = eventIntensity;
        this.version = version;
    }

    @Override
    public String name() {
        return "polecat";
    }

    @Override
    public String ending() {
        return ".polecat.tsv";
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        if (eventIntensity) {
            columns.set(4, "Event Intensity");
        }
        return columns;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public List<String> row(Told told) {
        Event event = told.event();
        List<String> cells = new ArrayList<>(40);
        cells.add(Cells.compact(told.added()) + "-0000-" + Ids.twelve(event.id()) + "_" + event.type()
                + (told.mirrored() ? "_R" : ""));
        cells.add(told.day().toString());
        cells.add(event.type().name());
        cells.add(Cells.text(event.mode()));
        cells.add(Cells.decimal(event.intensity()));
        cells.add(Cells.number(quad(event)));
        cells.add(String.join(
                ";", event.contexts().stream().map(CameoActor::clean).toList()));
        participant(cells, told.actor());
        participant(cells, told.recipient());
        String country = event.where() == null ? null : Countries.ofName(event.where());
        cells.add(country == null ? "None" : Countries.name(country));
        cells.add("");
        cells.add("");
        cells.add("");
        cells.add(country == null ? "" : country);
        cells.add("");
        cells.add("");
        cells.add("");
        cells.add(Cells.text(event.where()));
        cells.add(country == null ? "" : "PCLI");
        cells.add(Cells.text(told.publisher()));
        cells.add(told.added().toString());
        cells.add("");
        cells.add("");
        cells.add("");
        cells.add("en");
        cells.add(version);
        return cells;
    }

    /** POLECAT counts its quad classes from 1. */
    private static long quad(Event event) {
        return switch (event.type().quad()) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
        };
    }

    private static void participant(List<String> cells, @Nullable Participant who) {
        String code = who == null ? null : who.code();
        String sector = who == null || who.sector() == null ? "" : who.sector().name();
        cells.add(who == null || CameoActor.name(who).isEmpty() ? "None" : CameoActor.name(who));
        cells.add(Countries.isCountry(code) ? String.valueOf(code) : "");
        cells.add(Countries.cow(code));
        cells.add(sector);
        cells.add(sector);
        cells.add("");
        cells.add(who == null ? "" : Cells.text(who.text()));
        cells.add("");
    }

    /** PLOVER's name for a type in any case, or null. */
    static tiltmeter.model.@Nullable EventType type(String text) {
        for (tiltmeter.model.EventType type : tiltmeter.model.EventType.values()) {
            if (type.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                return type;
            }
        }
        return null;
    }
}
