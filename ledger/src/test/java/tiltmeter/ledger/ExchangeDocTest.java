package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/EXCHANGE.md} names a test for each trap, and every test that it names exists. */
final class ExchangeDocTest {
    private static final int TRAPS = 12;
    private static final Pattern TRAP = Pattern.compile("\\| (\\d+)\\. .* \\| (.*) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void everyTrapHasItsTests() throws Exception {
        List<Integer> traps = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "EXCHANGE.md"))) {
            Matcher trap = TRAP.matcher(line);
            if (!trap.matches()) {
                continue;
            }
            traps.add(Integer.valueOf(trap.group(1)));
            Matcher test = TEST.matcher(trap.group(2));
            int tests = 0;
            while (test.find()) {
                String place =
                        test.group(1).equals("FormatTrapsTest") ? "tiltmeter.ledger.exchange." : "tiltmeter.ledger.";
                assertThat(Arrays.stream(Class.forName(place + test.group(1)).getDeclaredMethods())
                                .filter(method -> method.isAnnotationPresent(Test.class))
                                .map(Method::getName))
                        .as(line)
                        .contains(test.group(2));
                tests++;
            }
            assertThat(tests).as(line).isPositive();
        }
        assertThat(traps).hasSize(TRAPS).isSorted().doesNotHaveDuplicates();
    }
}
