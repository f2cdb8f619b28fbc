package tiltmeter.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan of the house in {@code docs/ARCHITECTURE.md}, as rules that break the build. */
final class HouseTest {
    private static JavaClasses house;

    @BeforeAll
    static void seeTheWholeHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("tiltmeter");
        Set<String> rooms = house.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.split("\\.", -1)[1])
                .collect(Collectors.toSet());
        assertThat(rooms).contains("model", "lexicon", "reader", "ledger", "tilt", "web", "evaluation", "app");
    }

    @Test
    void nothingPointsBack() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("tiltmeter.model..")
                .layer("lexicon")
                .definedBy("tiltmeter.lexicon..")
                .layer("reader")
                .definedBy("tiltmeter.reader..")
                .layer("ledger")
                .definedBy("tiltmeter.ledger..")
                .layer("tilt")
                .definedBy("tiltmeter.tilt..")
                .layer("web")
                .definedBy("tiltmeter.web..")
                .layer("evaluation")
                .definedBy("tiltmeter.evaluation..")
                .layer("app")
                .definedBy("tiltmeter.app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("evaluation")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("tilt")
                .mayOnlyBeAccessedByLayers("web", "app", "evaluation")
                .whereLayer("ledger")
                .mayOnlyBeAccessedByLayers("web", "app")
                .whereLayer("reader")
                .mayOnlyBeAccessedByLayers("app", "evaluation")
                .whereLayer("lexicon")
                .mayOnlyBeAccessedByLayers("reader", "app", "evaluation")
                .check(house);
    }

    @Test
    void theModelKnowsOnlyTheJdk() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage("tiltmeter.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("tiltmeter.model..", "java..", "org.jspecify..");
        rule.check(house);
    }

    @Test
    void theReaderKnowsNoClockAndNoNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "tiltmeter.reader..", "tiltmeter.tilt..", "tiltmeter.lexicon..", "tiltmeter.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "java.util.prefs..")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(house);
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching("tiltmeter.(*)..").should().beFreeOfCycles().check(house);
        slices().matching("tiltmeter.reader.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = house.stream()
                .filter(c -> !c.getPackage().isAnnotatedWith(org.jspecify.annotations.NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(unmarked).isEmpty();
    }
}
