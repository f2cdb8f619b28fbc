package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.model.EventType;
import tiltmeter.model.Reading;

/** Articles that were written to hurt whoever looks at them, in a browser. */
final class HostileArticleTest {
    private static final String SCREEN = "/tilt/NRL?between=SUD&and=EST";
    private static final String HOSTILE = "<script>window.hurt=1</script><img src=x onerror=window.hurt=1>"
            + "<svg onload=window.hurt=1></svg>\u202Eesrever" + "x".repeat(3000);

    @TempDir
    static Path folder;

    private static OpenWindow window;
    private static Browser browser;
    private static Reading hostile;

    @BeforeAll
    static void open() {
        window = OpenWindow.onNews(folder);
        hostile = World.article(
                LocalDate.of(2023, 12, 30),
                "<b onmouseover=window.hurt=1>Outlet</b>",
                HOSTILE,
                null,
                World.Told.fact("NRL", EventType.AID, "<script>window.hurt=1</script> armed", "SUD"));
        World.add(window.ledger(), List.of(hostile));
        browser = Browser.open(window.root());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        window.close();
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        assertThat(browser.complaints())
                .noneMatch(line -> line.contains("Content Security Policy")
                        || line.contains("Uncaught")
                        || line.contains("TypeError"));
        assertThat(browser.script("return window.hurt === undefined")).isEqualTo(true);
    }

    @Test
    void aHostileArticleIsShownAndDoesNothing() {
        for (String path : List.of(
                "/article/" + hostile.article().id(),
                "/search?q=esrever",
                "/tilt/NRL?between=SUD&and=EST&event=" + hostile.events().get(0).id())) {
            browser.go(path);
            browser.see("main", "<script>window.hurt=1</script>");
            browser.gone(".loading");
            assertThat(browser.script("return window.hurt === undefined"))
                    .as(path)
                    .isEqualTo(true);
            assertThat(browser.all("main script, main svg[onload], main img"))
                    .as(path)
                    .isEmpty();
            assertThat((String) browser.script("return document.querySelector('main').textContent"))
                    .as(path)
                    .doesNotContain("\u202E");
            assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth + 1"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    @Test
    void tenMegabytesInOneWordAreShownHarmlessly() {
        Reading endless = World.article(
                LocalDate.of(2021, 12, 30),
                "Endless Outlet",
                "An endless word",
                null,
                World.Told.fact(
                        "NRL",
                        EventType.CONSULT,
                        "<img src=x onerror=window.hurt=1>" + "\u202E" + "w".repeat(10 << 20),
                        "SUD"));
        World.add(window.ledger(), List.of(endless));
        for (String path : List.of(
                "/article/" + endless.article().id(),
                SCREEN + "&event=" + endless.events().get(0).id())) {
            browser.go(path);
            browser.see("main", "characters left out");
            assertThat(browser.script("return document.documentElement.outerHTML.length < 1e6"))
                    .as(path)
                    .isEqualTo(true);
            assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth + 1"))
                    .as(path)
                    .isEqualTo(true);
            assertThat(browser.all("main img")).as(path).isEmpty();
        }
    }
}
