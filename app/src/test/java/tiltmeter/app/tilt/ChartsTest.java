package tiltmeter.app.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;

final class ChartsTest {
    private static final Names NAMES = Names.of(ActorLexicon.load(new Problems()));

    /** China turns to Russia in the second half of 2022; from March 2023 on hardly anything is told. */
    private static Tilt tilt(Step step) {
        Question question = new Question("CHN", List.of("RUS"), List.of("USA", "EU"), null, null, step);
        return TiltMeasure.prepare(deeds(), question, Settings.DEFAULT).tilt();
    }

    private static List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        for (int month = 0; month < 14; month++) {
            for (int i = 0; i < 5; i++) {
                LocalDate day = LocalDate.of(2022, 1, 1).plusMonths(month).plusDays(5L * i);
                boolean warm = month >= 6 || i < 2;
                deeds.add(deed("r" + month + "." + i, "RUS", warm ? EventType.AGREE : EventType.REJECT, day));
                deeds.add(deed("u" + month + "." + i, "USA", i < 2 ? EventType.CONSULT : EventType.ACCUSE, day));
            }
        }
        deeds.add(deed("last", "RUS", EventType.CONSULT, LocalDate.of(2023, 9, 20)));
        Deed visit = deed("plan", "RUS", EventType.CONSULT, LocalDate.of(2023, 2, 20));
        deeds.add(new Deed(
                visit.event(),
                visit.story(),
                visit.outlet(),
                visit.article(),
                visit.actor(),
                visit.recipient(),
                false,
                visit.type(),
                0,
                Status.PLANNED,
                visit.voice(),
                false,
                visit.when(),
                false));
        return deeds;
    }

    private static Study study() {
        Question question = new Question("CHN", List.of("RUS"), List.of("USA", "EU"), null, null, Step.MONTH);
        return TiltMeasure.study(Evidence.of(deeds()), question, Settings.DEFAULT);
    }

    private static Deed deed(String id, String other, EventType type, LocalDate day) {
        return new Deed(
                id,
                "s" + id,
                "Outlet",
                "a" + id,
                "CHN",
                other,
                false,
                type,
                0,
                Status.HAPPENED,
                "AUTHOR",
                false,
                Days.on(day),
                false);
    }

    @Test
    void theSvgIsTheSameEveryTimeAndSaysWhatItShows() {
        String svg = new SvgChart(NAMES).draw(tilt(Step.MONTH));
        assertThat(new SvgChart(NAMES).draw(tilt(Step.MONTH))).isEqualTo(svg);
        assertThat(svg)
                .contains(
                        "China between Russia and the United States and the EU",
                        "towards Russia",
                        "usual",
                        "not enough evidence",
                        "141 stories in 141 articles of 1 outlet",
                        "2023-01");
    }

    @Test
    void breaksAndPlansShowOnBothCharts() {
        Study study = study();
        assertThat(study.breaks()).hasSize(1);
        String label = study.breaks().get(0).step().toString().substring(0, 7);
        assertThat(new SvgChart(NAMES).draw(study.tilt(), study.breaks()))
                .isNotEqualTo(new SvgChart(NAMES).draw(study.tilt()))
                .containsPattern(">\\s*" + label + "\\s*<");
        assertThat(String.join("\n", new TerminalChart(NAMES, 100, false, true).draw(study.tilt(), study.breaks())))
                .contains("┊", "planned");
        assertThat(Sensitivity.lines(study)).hasSize(8).anyMatch(line -> line.startsWith("weights: plover"));
    }

    @Test
    void thePngIsAPng() {
        byte[] png = PngChart.draw(new SvgChart(NAMES).draw(tilt(Step.MONTH)));
        assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(20_000);
    }

    @ParameterizedTest
    @CsvSource({"80,MONTH", "120,MONTH", "80,WEEK", "40,WEEK"})
    void theTerminalChartKeepsWithinItsColumns(int width, Step step) {
        List<String> lines = new TerminalChart(NAMES, width, false, true).draw(tilt(step));
        assertThat(lines).allMatch(line -> line.length() <= width || line.startsWith("China between"));
        assertThat(String.join("\n", lines)).contains("━", "▓", "░", "╱", "usual", "stories");
    }

    @Test
    void withoutUnicodeAndColourThereIsOnlyAscii() {
        List<String> lines = new TerminalChart(NAMES, 90, false, false).draw(tilt(Step.MONTH));
        assertThat(lines.subList(1, lines.size() - 2))
                .allMatch(line -> line.chars().allMatch(c -> c < 127));
    }

    @Test
    void theSentenceNamesTheGapAndWhatCameBefore() {
        assertThat(new Summary(NAMES).sentence(tilt(Step.MONTH)))
                .startsWith("Not enough evidence since 2023-")
                .contains("China leaned to Russia more than usual", "141 stories in 141 articles of 1 outlet");
    }

    @Test
    void csvLeavesTheCellsBlankWhereThereIsNoFigure() {
        List<String> lines = TiltTable.csv(tilt(Step.MONTH));
        int columns = lines.get(0).split(",", -1).length;
        assertThat(lines).hasSize(22).allMatch(line -> line.split(",", -1).length == columns);
        assertThat(lines.get(21)).startsWith("2023-09-01,,,,,,");
        assertThat(StudyTable.json(study(), "words"))
                .contains("\"tilt\":null", "\"counted\":141", "\"breaks\":[{\"pair\":\"a\",\"step\":\"2022-0");
    }
}
