package tiltmeter.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Reading;
import tiltmeter.model.Status;
import tiltmeter.web.World;
import tiltmeter.web.World.Told;

/** What is found and what is not. */
final class AlertsTest {
    @TempDir
    Path folder;

    private Watched watched;

    @BeforeEach
    void open() {
        watched = new Watched(folder);
    }

    @AfterEach
    void close() {
        watched.close();
    }

    @Test
    void theFirstLookOnlyTakesTheBaseline() {
        try (Alerts alerts = watched.alerts(Watched.none())) {
            for (String kind : List.of("break", "claim", "costly", "coverage")) {
                Watched.watch(alerts, kind, null, null);
            }
            assertThat(alerts.look()).isZero();
            assertThat(watched.rows("alerts", 10L)).isEmpty();
            assertThat(watched.rows("rules"))
                    .hasSize(4)
                    .allSatisfy(row -> assertThat(row.get("looked")).isEqualTo(true));
        }
    }

    @Test
    void aNewCostlyActIsToldOnceAndItsCopyNotAtAll() {
        try (Alerts alerts = watched.alerts(Watched.none())) {
            Watched.watch(alerts, "costly", null, null);
            Reading news = World.article(
                    Watched.LATE,
                    "Harbour Wire",
                    "Norland sends arms",
                    null,
                    Told.fact("NRL", EventType.AID, "armed", "SUD"));
            watched.add(news);
            assertThat(alerts.look()).isEqualTo(1);
            assertThat(alerts.look()).isZero();
            watched.add(World.article(
                    Watched.LATE.plusDays(1),
                    "Copying Courier",
                    "Norland sends arms, again",
                    news.article().id()));
            assertThat(alerts.look()).isZero();
            Map<String, @Nullable Object> told = watched.rows("alerts", 10L).get(0);
            assertThat(told.get("title")).isEqualTo("Norland AID Sudovia, 2023-12-28");
            assertThat(told.get("stories")).isEqualTo(List.of(news.article().story()));
            assertThat(told.get("doubt").toString()).isNotBlank();
        }
    }

    @Test
    void plannedActsAreNoCostlyActs() {
        try (Alerts alerts = watched.alerts(Watched.none())) {
            Watched.watch(alerts, "costly", null, null);
            watched.add(World.article(
                    Watched.LATE,
                    "Harbour Wire",
                    "Norland may send arms",
                    null,
                    new Told("NRL", EventType.AID, "will arm", "SUD", Status.PLANNED, Event.AUTHOR, List.of())));
            assertThat(alerts.look()).isZero();
        }
    }

    @Test
    void aNewDenialIsToldWithItsWords() {
        try (Alerts alerts = watched.alerts(Watched.none())) {
            Watched.watch(alerts, "claim", null, null);
            watched.add(World.article(
                    Watched.LATE,
                    "Harbour Wire",
                    "Sudovia denies it",
                    null,
                    new Told("EST", EventType.COERCE, "spied on", "NRL", Status.HAPPENED, "NRL", List.of("EST"))));
            assertThat(alerts.look()).isEqualTo(2);
            assertThat(watched.rows("alerts", 10L).toString())
                    .contains("EST COERCE NRL, denied by EST")
                    .contains("Estmark spied on Norland");
        }
    }

    @Test
    void anOutletThatFallsSilentIsTold() {
        try (Alerts alerts = watched.alerts(Watched.none())) {
            Watched.watch(alerts, "coverage", null, null);
            watched.add(World.article(
                    Watched.LATE.plusMonths(3),
                    "Estmark Daily",
                    "Much later",
                    null,
                    Told.fact("NRL", EventType.CONSULT, "met", "EST")));
            assertThat(alerts.look()).isGreaterThanOrEqualTo(3);
            assertThat(watched.rows("alerts", 10L).toString()).contains("Norland Post has fallen silent on Norland");
        }
    }
}
