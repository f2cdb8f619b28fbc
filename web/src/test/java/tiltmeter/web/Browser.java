package tiltmeter.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a screen, as the tests drive it; where there is none, the tests are skipped and say so. */
final class Browser implements AutoCloseable {
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
    private static final List<String> CHROMIUMS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

    private final ChromeDriver driver;
    private final String root;

    private Browser(ChromeDriver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    /** @param root address that paths are under */
    static Browser open(String root) {
        String program = first(DRIVERS);
        String chromium = first(CHROMIUMS);
        Assumptions.assumeTrue(
                program != null && chromium != null,
                "browser tests are skipped: no Chromium; on Debian: apt-get install chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(String.valueOf(chromium));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--window-size=1440,1200",
                "--lang=en");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(String.valueOf(program)).toFile())
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options), root);
    }

    private static @Nullable String first(List<String> paths) {
        return paths.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(null);
    }

    void go(String path) {
        driver.get(root + path);
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl()).substring(root.length());
    }

    void back() {
        driver.navigate().back();
    }

    void width(int width) {
        driver.manage().window().setSize(new Dimension(width, 1200));
    }

    WebElement find(String css) {
        return waiting().until(d -> d.findElement(By.cssSelector(css)));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until an element holds a text. */
    void see(String css, String text) {
        waiting()
                .withMessage(() -> "no '" + text + "' in " + css + ", but: " + texts(css))
                .until(d -> texts(css).contains(text));
    }

    /** Waits until the address holds a text. */
    void arrive(String part) {
        waiting()
                .withMessage(() -> "no '" + part + "' in " + address())
                .until(d -> address().contains(part));
    }

    void gone(String css) {
        waiting().until(d -> d.findElements(By.cssSelector(css)).isEmpty());
    }

    private String texts(String css) {
        return String.valueOf(
                script("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent).join(' | ')", css));
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressWithShift(CharSequence key) {
        new Actions(driver)
                .keyDown(org.openqa.selenium.Keys.SHIFT)
                .sendKeys(key)
                .keyUp(org.openqa.selenium.Keys.SHIFT)
                .perform();
    }

    @Nullable
    Object script(String code, Object... values) {
        return ((JavascriptExecutor) driver).executeScript(code, values);
    }

    /** What axe finds serious or critical on the page, one line each. */
    List<String> barriers() {
        script(axe());
        Object found = ((JavascriptExecutor) driver)
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations"
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' ; '))))");
        return ((List<?>) java.util.Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors that the browser has logged since it was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Shows the page as it would be printed, or as it looks in the dark. */
    void media(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Keeps a picture where {@code TILTMETER_SCREENSHOTS} names a folder. */
    void picture(String name) {
        String folder = System.getenv("TILTMETER_SCREENSHOTS");
        if (folder != null) {
            try {
                Files.createDirectories(Path.of(folder));
                Files.write(Path.of(folder, name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, Duration.ofSeconds(30), Duration.ofMillis(60));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
