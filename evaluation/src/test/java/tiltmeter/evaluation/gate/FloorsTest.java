package tiltmeter.evaluation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FloorsTest {
    private static final Corpus CORPUS = new Corpus("0123", 2, 20, 30, 10);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void passesWhatStandsOnItsFloor() {
        assertThat(floors(40.0).complaints(measured(40.0))).isEmpty();
        assertThat(floors(40.0).complaints(measured(39.75))).isEmpty();
        assertThat(floors(40.0).complaints(measured(39.65))).containsExactly("events F1 is 39.65, its floor 40.0");
    }

    @Test
    void refusesOtherLabels() {
        Measured other = new Measured(new Corpus("4567", 2, 20, 30, 10), Map.of("events F1", 90.0));
        assertThat(floors(40.0).complaints(other)).singleElement().asString().contains("--raise-floors");
    }

    @Test
    void missesNoFigureOnEitherSide() {
        Floors floors = new Floors(CORPUS, Map.of("old F1", 1.0));
        assertThat(floors.complaints(measured(5.0)))
                .containsExactly("events F1 has no floor", "old F1 has a floor and is not measured");
    }

    @Test
    void raisesAndRoundsDown() {
        Floors.Renewal renewal = Floors.renew(floors(40.0), measured(45.68));
        assertThat(renewal.lowered()).isEmpty();
        assertThat(renewal.floors()).isEqualTo(floors(45.6));
        assertThat(Floors.renew(null, measured(45.7)).floors()).isEqualTo(floors(45.7));
    }

    @Test
    void keepsTheFloorWhereTheFigureIsAHairBelow() {
        assertThat(Floors.renew(floors(40.0), measured(39.8)).floors()).isEqualTo(floors(40.0));
    }

    @Test
    void listsWhatWouldBeLowered() {
        Floors.Renewal renewal = Floors.renew(floors(40.0), measured(30.0));
        assertThat(renewal.lowered()).containsExactly("events F1 is 30.00, its floor 40.0");
        assertThat(renewal.floors()).isEqualTo(floors(30.0));
    }

    @Test
    void comesBackFromItsFile() {
        Path file = folder.resolve("floors.json");
        floors(41.3).save(file);
        assertThat(Floors.load(file)).isEqualTo(floors(41.3));
    }

    @Test
    void refusesAFileThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("floors.json"), "{\"corpus\": {\"sha256\": \"0\"}}");
        assertThatThrownBy(() -> Floors.load(file)).hasMessageContaining("floors is missing or empty");
        Path missing = folder.resolve("none.json");
        assertThatThrownBy(() -> Floors.load(missing)).hasMessageContaining("no such file");
    }

    private static Floors floors(double floor) {
        return new Floors(CORPUS, Map.of("events F1", floor));
    }

    private static Measured measured(double figure) {
        return new Measured(CORPUS, Map.of("events F1", figure));
    }
}
