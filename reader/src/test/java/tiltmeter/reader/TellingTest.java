package tiltmeter.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.model.Leaning;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.model.Statement;

class TellingTest {
    private static final Reader READER = Reader.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Chilean foreign minister told NBC News that Peru had closed the border. | NBC News
            In an interview with the Brill Herald, the minister said that Chile had closed the border. | an interview with the Brill Herald
            Chile's president said in a television interview that Peru had closed the border. | a television interview
            In remarks broadcast on state television, the minister said that Peru would close the border. | remarks broadcast on state television
            The Chilean army said in a statement that Peru had closed the border. | a statement
            The minister told reporters that Peru had closed the border. | -
            Chile's president said in March that Peru had closed the border. | -
            """)
    void findsThroughWhatItWasSaid(String sentence, String medium) {
        assertThat(read(sentence))
                .first()
                .satisfies(statement ->
                        assertThat(statement.telling().medium()).isEqualTo(medium.equals("-") ? null : medium));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A senior Chilean official said that Peru had closed the border. | true | CHL | GOV
            Officials in Lima said that Chile had closed the border. | true | PER | GOV
            Experts said that Peru would close the border. | true | CVL | CVL
            Two Peruvian soldiers said that Chile had closed the border. | true | PER | MIL
            Peru said that Chile had closed the border. | false | PER | GOV
            The Chilean foreign ministry said that Peru had closed the border. | false | CHL | GOV
            """)
    void tellsWhoHasNoNameAndWhoseTheyAre(String sentence, boolean unnamed, String code, Sector sector) {
        assertThat(read(sentence)).first().satisfies(statement -> {
            assertThat(statement.telling().unnamed()).isEqualTo(unnamed);
            Participant speaker = Objects.requireNonNull(statement.speaker());
            assertThat(speaker.code()).isEqualTo(code);
            assertThat(speaker.sector()).isEqualTo(sector);
        });
    }

    @Test
    void keepsTheChainOfWhatIsToldInWhatIsTold() {
        List<Statement> statements = read("Chile said that Peru had claimed that Bolivia was arming rebels.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).telling().within()).isNull();
        assertThat(statements.get(1).telling().within())
                .isEqualTo(statements.get(0).id());
    }

    @Test
    void twoWhoSpeakOneAfterTheOtherAreNoChain() {
        assertThat(read("Chile said that Peru was wrong.", "Peru said that Chile had lied."))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        statement -> assertThat(statement.telling().within()).isNull());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile condemned Peru's brutal attack on Bolivia. | PER | -1
            Chile condemned Peru's brutal attack on Bolivia. | BOL | 1
            Chile said that Peru was a reliable friend. | PER | 1
            Chile said that Peru's illegal war was a crime. | PER | -1
            Chile accused Peru of threatening Bolivia. | PER | -1
            Chile thanked Peru for its help. | PER | 1
            Chile said that it would always support Peru. | PER | 1
            """)
    void tellsHowTheSpeakerStandsTowardsEach(String sentence, String code, int sign) {
        assertThat(read(sentence))
                .anySatisfy(statement -> assertThat(statement.telling().stances())
                        .filteredOn(leaning -> leaning.code().equals(code))
                        .extracting(Leaning::value)
                        .singleElement()
                        .satisfies(value -> assertThat(Math.signum(value)).isEqualTo(sign)));
    }

    private static List<Statement> read(String... sentences) {
        return READER.readSentences("a", LocalDate.of(2024, 5, 6), "Brill Herald", "Title", List.of(sentences))
                .statements();
    }
}
