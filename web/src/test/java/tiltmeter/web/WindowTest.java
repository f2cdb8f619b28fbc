package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Reading;

/** What people do in the window, in a browser. */
final class WindowTest {
    private static final String SCREEN = "/tilt/NRL?between=SUD&and=EST";

    @TempDir
    static Path folder;

    private static OpenWindow window;
    private static Browser browser;

    @BeforeAll
    static void open() throws java.sql.SQLException {
        window = OpenWindow.onNews(folder);
        Foreign.add(window.ledger().connection());
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
    }

    @Test
    void theOneScreenShowsFigureDoubtAndWords() {
        browser.go(SCREEN);
        browser.see("#sentence", "Norland");
        browser.see("#facts", "independent stories");
        browser.find("#chart svg path.median");
        browser.see("#movers", "Sudovia");
        browser.see("#evidence mark.trigger", "");
        browser.see("#records", "Estmark");
        assertThat(browser.find("#chart svg").getAttribute("aria-label")).contains("table below");
        assertThat(browser.all("#table tbody tr")).hasSize(24);
        browser.picture("one-screen");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void keysGoThroughStoriesAndBackGoesBack() {
        browser.go(SCREEN);
        browser.find("#movers [data-card]");
        browser.press("j");
        browser.arrive("story=");
        String first = browser.address();
        browser.press("j");
        browser.arrive("story=");
        browser.see("#movers .card.open", "report");
        assertThat(browser.address()).isNotEqualTo(first);
        browser.back();
        assertThat(browser.address()).isEqualTo(first);
        browser.press("/");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("find");
        browser.press("claim 3", Keys.ENTER);
        browser.see("main", "Arms for Sudovia, claim 3");
    }

    @Test
    void aMarkedPeriodFiltersEverythingAndHasAnAddress() {
        browser.go(SCREEN);
        WebElement chart = browser.find("#chart[role=slider]");
        browser.script("arguments[0].focus()", chart);
        browser.press(Keys.END);
        assertThat(chart.getAttribute("aria-valuetext")).startsWith("2023-12");
        browser.pressWithShift(Keys.ARROW_LEFT);
        browser.arrive("sel=2023-11-01..2023-12-31");
        browser.see("#selection", "marked");
        browser.see("#records", "2023-12");
        assertThat(browser.find("#records").getText()).doesNotContain("2023-09");
        browser.press(Keys.ESCAPE);
        browser.gone("#selection button");
        browser.go(SCREEN + "&sel=2022-02-01..2022-02-28");
        browser.see("#records", "2022-02");
        assertThat(browser.find("#records").getText()).doesNotContain("2023-");
    }

    @Test
    void otherSwitchesShowWordsActsAndVariants() {
        browser.go(SCREEN);
        browser.find("#channels [data-channel=costly]").click();
        browser.see("#chart table", "SANCTION");
        browser.arrive("channel=costly");
        browser.find("#channels [data-channel=positions]").click();
        browser.see("#channel-more", "By the company it keeps");
        browser.find("#channels [data-channel=dealings]").click();
        browser.find("#show-outlets").click();
        browser.see("#channel-more", "family of outlets left out");
        browser.find("#chart path.variant");
    }

    @Test
    void theQuestionCanBeAskedAsSql() {
        browser.go(SCREEN + "&tab=query");
        browser.find("#pane button.main").click();
        browser.see("#pane table", "Norland Post");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void changesNeedTheTokenAndThenJudgeCorrectAndWatch() {
        browser.go("/quality");
        browser.see("main", "needs the token");
        enter();
        browser.go("/quality");
        browser.find("#judge .segments button").click();
        browser.see("#result", "100 %");
        browser.picture("quality");
        assertThat(browser.barriers()).isEmpty();

        browser.go(SCREEN + "&tab=alert");
        browser.find("#pane form button.main").click();
        browser.see("#pane", "Watching");
        browser.picture("alert-me");
        browser.go("/alerts");
        browser.see("#rules", "Norland");
        assertThat(browser.barriers()).isEmpty();

        browser.go(SCREEN + "&to=2023-11-30"); // not the last act, which another test looks at
        browser.see("#evidence", "This is wrong");
        browser.script("document.querySelectorAll('#evidence details').forEach(d => { d.open = true; })");
        browser.find("#evidence [data-withdraw]").click();
        browser.see("#evidence", "would change");
        browser.script("document.querySelector('#evidence [name=author]').value = 'A. Reader';"
                + "document.querySelector('#evidence [name=reason]').value = 'the text says otherwise'");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("correction");
        browser.find("#evidence [data-apply]").click();
        browser.see("#evidence", "Corrected");
        assertThat(window.json("/api/v1/corrections").toString()).contains("the text says otherwise");
    }

    private static void enter() {
        browser.go("/settings");
        if (!browser.all("#enter").isEmpty()) {
            browser.find("#enter input").sendKeys(window.token());
            browser.find("#enter button").click();
            browser.find("#leave");
        }
    }

    @Test
    void firstRunExplainsItselfAndReadsTheExamples() {
        try (OpenWindow fresh = OpenWindow.on(Ledger.openToWrite(folder.resolve("fresh.duckdb")));
                Browser other = Browser.open(fresh.root())) {
            other.go("/");
            other.see("h1", "Nothing has been read yet");
            assertThat(other.barriers()).isEmpty();
            other.picture("first-run");
            other.find("[data-import=examples]").click();
            other.see("#progress", "token");
            other.go("/settings");
            other.find("#enter input").sendKeys(fresh.token());
            other.find("#enter button").click();
            other.find("#leave");
            other.go("/");
            other.find("[data-import=examples]").click();
            other.see("#progress", "See what is there");
            other.go("/");
            other.see("h1", "Which way does a country lean?");
        }
    }

    @Test
    void noPageHasABarrier() {
        Reading article = World.news().get(0);
        for (String path : List.of(
                "/",
                "/search?q=Sudovia",
                "/country/NRL",
                "/pair/NRL/SUD",
                "/story/" + article.article().story(),
                "/article/" + article.article().id(),
                "/claims",
                "/outlets",
                "/import",
                "/settings",
                "/help",
                "/nothing",
                "/tilt/NRL?between=SUD&and=XYZ")) {
            browser.go(path);
            browser.gone(".loading");
            assertThat(browser.barriers()).as(path).isEmpty();
            browser.picture("page" + path.replaceAll("[^A-Za-z]+", "-").replaceAll("-$", ""));
        }
    }

    @Test
    void aClaimOpensEveryTelling() {
        browser.go("/claims");
        browser.see("main", "contested");
        browser.find("main table a.words").click();
        browser.arrive("/claim/");
        browser.see("main", "Every telling");
        browser.see("main", "denies");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("claim");
    }

    @Test
    void eventDataOfOthersLieOverTheRiverAndHaveAnAddress() {
        browser.go(SCREEN + "&set=elsewhere");
        browser.see("#channel-more", "event data of others");
        browser.find("#chart path.variant");
        assertThat(browser.find("#foreign-set").getAttribute("value")).isEqualTo("elsewhere");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("foreign");
    }

    @Test
    void aPhoneAndThePrinterAndTheDarkAreServedToo() {
        try {
            browser.width(400);
            browser.go(SCREEN);
            browser.find("#chart svg path.median");
            browser.see("#records", "Norland");
            assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth + 1"))
                    .isEqualTo(true);
            browser.picture("phone");
            browser.width(1440);
            browser.media("", "dark");
            assertThat(browser.barriers()).isEmpty();
            browser.picture("dark");
            browser.media("print", "light");
            assertThat(browser.find(".top").isDisplayed()).isFalse();
            assertThat(browser.script("return getComputedStyle(document.querySelector('#chart path.wide.a')).fill"))
                    .asString()
                    .contains("print-a");
            browser.picture("print");
        } finally {
            browser.media("", "light");
            browser.width(1440);
        }
    }
}
