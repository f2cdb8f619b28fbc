package tiltmeter.lexicon.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import tiltmeter.lexicon.LexiconException;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

final class OutletsTest {
    private static final String FILE = """
            The Norland Courier\tCourier\tcourier.example\tNOR\tnorthern\tNorthern Press\t\tpaper\tNorthern Wire
            Norland Évening\t\tevening.example|evening.co.example\tNOR\tnorthern\tNorthern Press\t\tpaper
            Sudovia Today\tST\ttoday.example\tSWE\tsud-state\tSudovian state\tstate\tbroadcast
            """;

    @Test
    void theFileOfTheProjectIsInOrder() {
        Problems problems = new Problems();
        Outlets outlets = Outlets.load(problems);
        problems.throwIfAny();
        assertThat(outlets.all()).hasSizeGreaterThan(800);
        assertThat(outlets.family("USA TODAY", null)).isEqualTo(outlets.family("Louisville Courier-Journal", null));
        assertThat(outlets.family("Reuters", null)).isNotEqualTo(outlets.family("AP", null));
        assertThat(outlets.find("RT", null).orElseThrow().control()).isEqualTo(Outlet.Control.STATE);
    }

    @Test
    void aNameIsKnownWithoutItsArticleCaseAndAccents() throws IOException {
        Outlets outlets = of(FILE);
        assertThat(outlets.family("norland  courier", null)).isEqualTo("northern");
        assertThat(outlets.family("NORLAND EVENING", null)).isEqualTo("northern");
        assertThat(outlets.family("ST", null)).isEqualTo("sud-state");
    }

    @Test
    void anAddressIsKnownByItsDomainOrTheOneAbove() throws IOException {
        Outlets outlets = of(FILE);
        assertThat(outlets.family(null, "https://www.courier.example/a/b?c")).isEqualTo("northern");
        assertThat(outlets.family(null, "http://news.evening.co.example:8080/x"))
                .isEqualTo("northern");
        assertThat(outlets.family("today.example", null)).isEqualTo("sud-state");
        assertThat(outlets.find(null, "https://notcourier.example/")).isEmpty();
    }

    @Test
    void anUnknownOutletIsAFamilyOfItsOwn() throws IOException {
        Outlets outlets = of(FILE);
        assertThat(outlets.family("Village Gazette", null)).isEqualTo("=village gazette");
        assertThat(outlets.family("The Village  Gazette", null)).isEqualTo("=village gazette");
        assertThat(outlets.family(null, "https://gazette.example/1")).isEqualTo("=gazette.example");
        assertThat(outlets.family(null, null)).isNull();
    }

    @Test
    void everyBadLineIsNamed() throws IOException {
        Problems problems = new Problems();
        Outlets.of(table("""
                A\t\ta.example\tNOR\tfam\tOwner\tleased\tpaper
                B\t\tb.example\tNorway\tfam\tOwner\t\tpaper
                C\t\tc.example\tNOR\tfam\tOwner\t\tpaper
                c\t\tc.example\tNOR\tfam\tOwner\t\tpaper
                """, problems), problems);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(LexiconException.class, problems::throwIfAny))
                .hasMessageContaining("outlets.tsv:1:")
                .hasMessageContaining("outlets.tsv:2:")
                .hasMessageContaining("outlets.tsv:4: name stands twice")
                .hasMessageContaining("outlets.tsv:4: domain stands twice");
    }

    private static Outlets of(String file) throws IOException {
        Problems problems = new Problems();
        Outlets outlets = Outlets.of(table(file, problems), problems);
        problems.throwIfAny();
        return outlets;
    }

    private static Table table(String file, Problems problems) throws IOException {
        return Table.parse("outlets.tsv", new BufferedReader(new StringReader(file)), 9, problems);
    }
}
