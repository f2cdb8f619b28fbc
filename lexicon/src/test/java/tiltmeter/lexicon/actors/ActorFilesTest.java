package tiltmeter.lexicon.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tiltmeter.lexicon.LexiconException;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

class ActorFilesTest {
    private final Problems problems = new Problems();
    private final ActorFiles files = new ActorFiles(problems);

    @Test
    void theShippedFilesAreSound() {
        ActorLexicon lexicon = ActorLexicon.load(problems);

        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
        assertThat(lexicon.countries()).hasSizeGreaterThan(190);
        assertThat(lexicon.organisations()).hasSizeGreaterThan(300);
        assertThat(lexicon.people()).hasSizeGreaterThan(300);
        assertThat(lexicon.roles()).hasSizeGreaterThan(300);
        assertThat(lexicon.blocs()).hasSizeGreaterThan(100);
        assertThat(lexicon.places()).hasSizeGreaterThan(500);
    }

    @Test
    void noPlaceIsTwoCountries() {
        Set<String> names = new HashSet<>();
        for (Place place : ActorLexicon.load(problems).places()) {
            assertThat(names.add(place.name())).as(place.name()).isTrue();
        }
    }

    @Test
    void everyBadLineIsReportedAtOnce() throws IOException {
        files.countries(
                table("countries.tsv", "NOR\tNorway\t\tNorwegian\tOslo\t\tStorting:LEG\nnor\tX\nNOR\tTwice\n", 7));
        files.organisations(table("organisations.tsv", "ZZZ\tGOV\tZ\nNOR\tNAVY\tKystvakt\n", 7));
        files.people(table("people.tsv", "Kari *Nordmann\t\tNOR\tGOV\tminister\t2020-02-30\t\n", 7));
        files.roles(table("roles.tsv", "Minister\tminister\tGOV\ts\nenvoy\tother\tGOV\tx\n", 5));
        files.blocs(table("blocs.tsv", "EU\tQQQ\t2004\t2003\n", 4));

        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("9 bad line(s)")
                .hasMessageContaining("countries.tsv:2: not a code of three capital letters: nor")
                .hasMessageContaining("countries.tsv:3: country is there twice: NOR")
                .hasMessageContaining("organisations.tsv:1: no such code")
                .hasMessageContaining("organisations.tsv:2: no such sector: NAVY")
                .hasMessageContaining("people.tsv:1: not a day, month or year: 2020-02-30")
                .hasMessageContaining("roles.tsv:1: phrase is not in lower case: Minister")
                .hasMessageContaining("roles.tsv:2: number is not s or p: x")
                .hasMessageContaining("blocs.tsv:1: no such code")
                .hasMessageContaining("blocs.tsv:1: ends on 2003-12-31, before it begins on 2004-01-01");
    }

    @Test
    void aPersonHasOnePeriodPerLine() throws IOException {
        files.countries(table("countries.tsv", "NOR\tNorway\n", 7));
        Person person = files.people(table("people.tsv", """
                        Kari *van Nord\tK. Nord\tNOR\tGOV\tminister\t2019\t2020-06
                        Kari *van Nord\t\tNOR\tLEG\tlegislator\t2021-01-05
                        """, 7)).get(0);

        assertThat(person.name()).isEqualTo("Kari van Nord");
        assertThat(person.surname()).isEqualTo("van Nord");
        assertThat(person.on(LocalDate.of(2020, 6, 30)))
                .extracting(Person.Tenure::role)
                .containsExactly("minister");
        assertThat(person.on(LocalDate.of(2020, 7, 1))).isEmpty();
        assertThat(person.nearest(LocalDate.of(2020, 7, 1)).role()).isEqualTo("minister");
        assertThat(person.nearest(LocalDate.of(2018, 1, 1)).role()).isEqualTo("minister");
        assertThat(person.on(null)).hasSize(2);
    }

    @Test
    void theStarMarksTheSurname() throws IOException {
        files.countries(table("countries.tsv", "NOR\tNorway\n", 7));

        assertThat(surname("*Xu Lan")).isEqualTo("Xu");
        assertThat(surname("Ole Nordmann")).isEqualTo("Nordmann");
        assertThat(surname("Ole *von Nord")).isEqualTo("von Nord");
    }

    private String surname(String name) throws IOException {
        return files.people(table("people.tsv", name + "\t\tNOR\tGOV\tminister\t2019\t\n", 7))
                .get(0)
                .surname();
    }

    private Table table(String name, String text, int columns) throws IOException {
        return Table.parse(name, new BufferedReader(new StringReader(text)), columns, problems);
    }
}
