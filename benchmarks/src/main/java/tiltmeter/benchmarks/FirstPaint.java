package tiltmeter.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * How long a browser takes to show the one screen: {@code FirstPaint ADDRESS TIMES}, with the address of the screen, in
 * Debian's Chromium without a screen. Prints the median and the longest time, from the start of the visit, to the first
 * words painted and to the lean drawn. Each visit is to a page that this browser has not kept.
 */
public final class FirstPaint {
    private static final String DRAWN = "const done = arguments[0]; const look = () => document.querySelector("
            + "'#chart svg path.median') ? requestAnimationFrame(() => done([performance.getEntriesByName("
            + "'first-contentful-paint')[0]?.startTime || -1, performance.now()])) : setTimeout(look, 5); look();";

    private FirstPaint() {}

    /** Opens the screen as often as asked, and once before to start the browser. */
    public static void main(String[] args) {
        int times = Integer.parseInt(args[1]);
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1440,1200");
        double[] painted = new double[times];
        double[] drawn = new double[times];
        for (int i = -1; i < times; i++) {
            ChromeDriver browser = new ChromeDriver(options);
            try {
                browser.manage().timeouts().scriptTimeout(java.time.Duration.ofSeconds(60));
                browser.get(args[0]);
                Object found = ((JavascriptExecutor) browser).executeAsyncScript(DRAWN);
                if (i >= 0 && found instanceof java.util.List<?> pair) {
                    painted[i] = ((Number) pair.get(0)).doubleValue();
                    drawn[i] = ((Number) pair.get(1)).doubleValue();
                }
            } finally {
                browser.quit();
            }
        }
        print("first words painted", painted);
        print("lean drawn", drawn);
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-20s median %.0f ms, longest %.0f ms of %d%n",
                what,
                times[times.length / 2],
                times[times.length - 1],
                times.length);
    }
}
