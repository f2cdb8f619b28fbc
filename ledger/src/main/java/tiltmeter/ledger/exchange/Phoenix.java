package tiltmeter.ledger.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tiltmeter.model.Event;

/** Phoenix, 26 columns without a heading. */
final class Phoenix implements Format {
    static final List<String> COLUMNS = Arrays.asList(
            ("EventID|Date|Year|Month|Day|SourceActorFull|SourceActorEntity|SourceActorRole|SourceActorAttribute|"
                            + "TargetActorFull|TargetActorEntity|TargetActorRole|TargetActorAttribute|EventCode|"
                            + "EventRootCode|PentaClass|GoldsteinScore|Issues|Lat|Lon|LocationName|StateName|CountryCode|"
                            + "SentenceID|URLs|NewsSources")
                    .split("\\|"));

    @Override
    public String name() {
        return "phoenix";
    }

    @Override
    public String ending() {
        return ".phoenix.txt";
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
        List<String> cells = new ArrayList<>(26);
        cells.add(Ids.small(event.id() + (told.mirrored() ? "/mirrored" : "")) + "_tiltmeter");
        cells.add(Cells.compact(told.day()));
        cells.add(Cells.number(told.day().getYear()));
        cells.add(String.format(Locale.ROOT, "%02d", told.day().getMonthValue()));
        cells.add(String.format(Locale.ROOT, "%02d", told.day().getDayOfMonth()));
        actor(cells, CameoActor.of(told.actor()));
        actor(cells, CameoActor.of(told.recipient()));
        cells.add(event.cameo());
        cells.add(event.cameo().substring(0, 2));
        cells.add(Cells.number(QuadSchemes.phoenix(event.cameo())));
        cells.add(Cells.decimal(event.intensity()));
        cells.add("");
        cells.add("");
        cells.add("");
        String country = event.where() == null ? null : Countries.ofName(event.where());
        cells.add(Cells.text(event.where()));
        cells.add("");
        cells.add(country == null ? "" : country);
        cells.add(event.article() + "_" + (event.sentence() + 1));
        cells.add(told.url() == null ? "" : Cells.text(told.url()).replace(";", "%3B"));
        cells.add(told.publisher() == null ? "" : CameoActor.clean(told.publisher()));
        return cells;
    }

    private static void actor(List<String> cells, CameoActor actor) {
        cells.add(actor.code());
        cells.add(actor.country().isEmpty() ? actor.code() : actor.country());
        cells.add(actor.role());
        cells.add("");
    }
}
