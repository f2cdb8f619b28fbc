package tiltmeter.ledger.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;

/** ICEWS, 20 columns under a heading. The name of an act is ours: join on its code, which keeps its leading nought. */
final class Icews implements Format {
    static final List<String> COLUMNS = Arrays.asList(
            ("Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|"
                            + "Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|"
                            + "Country|Latitude|Longitude")
                    .split("\\|"));

    private final UnaryOperator<String> names;

    /** Files in which {@code names} says what a CAMEO code is called. */
    Icews(UnaryOperator<String> names) {
        this.names = names;
    }

    @Override
    public String name() {
        return "icews";
    }

    @Override
    public String ending() {
        return ".icews.tab";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public List<String> row(Told told) {
        Event event = told.event();
        String country = event.where() == null ? null : Countries.ofName(event.where());
        return List.of(
                Cells.number(Ids.small(event.id() + (told.mirrored() ? "/mirrored" : ""))),
                told.day().toString(),
                who(told.actor()),
                sectors(told.actor()),
                land(told.actor()),
                Cells.text(names.apply(event.cameo())),
                event.cameo(),
                Cells.decimal(event.intensity()),
                who(told.recipient()),
                sectors(told.recipient()),
                land(told.recipient()),
                Cells.number(Ids.small(told.story())),
                Cells.number(event.sentence() + 1L),
                Cells.text(told.publisher()),
                "",
                "",
                "",
                country == null ? "" : Countries.name(country),
                "",
                "");
    }

    private static String who(@Nullable Participant who) {
        return who == null ? "" : CameoActor.name(who);
    }

    private static String land(@Nullable Participant who) {
        return who == null ? "" : Countries.name(who.code());
    }

    private static String sectors(@Nullable Participant who) {
        Sector sector = who == null ? null : who.sector();
        if (sector == null) {
            return "";
        }
        return switch (sector) {
            case GOV -> "Government";
            case MIL -> "Military,Government";
            case LEG -> "Legislative / Parliamentary,Government";
            case JUD -> "Judicial,Government";
            case PTY -> "Parties";
            case OPP -> "Opposition";
            case REB -> "Rebel,Dissident";
            case MED -> "News,Media";
            case BUS -> "Business";
            case EDU -> "Education";
            case CVL -> "General Population / Civilian / Social,Social";
        };
    }
}
