package tiltmeter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AssignmentTest {

    @Test
    void pairsNothingWithNothing() {
        assertThat(Assignment.heaviest(new int[0][0])).isEmpty();
        assertThat(Assignment.heaviest(new int[2][0])).containsExactly(-1, -1);
        assertThat(Assignment.heaviest(new int[][] {{0, 0}})).containsExactly(-1);
    }

    @Test
    void givesWayWhereThatMakesMorePairs() {
        assertThat(Assignment.heaviest(new int[][] {{1, 1}, {1, 0}})).containsExactly(1, 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void isNoLighterThanAnyOtherPairing(int seed) {
        Random random = new Random(seed);
        int[][] weights = new int[1 + random.nextInt(5)][1 + random.nextInt(5)];
        for (int[] row : weights) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextBoolean() ? 0 : random.nextInt(6);
            }
        }
        int[] columns = Assignment.heaviest(weights);
        int sum = 0;
        boolean[] used = new boolean[weights[0].length];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                assertThat(used[columns[i]]).isFalse();
                used[columns[i]] = true;
                assertThat(weights[i][columns[i]]).isPositive();
                sum += weights[i][columns[i]];
            }
        }
        assertThat(sum).isEqualTo(best(weights, 0, new boolean[weights[0].length]));
    }

    /** By trying everything. */
    private static int best(int[][] weights, int row, boolean[] used) {
        if (row == weights.length) {
            return 0;
        }
        int best = best(weights, row + 1, used);
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                used[j] = true;
                best = Math.max(best, weights[row][j] + best(weights, row + 1, used));
                used[j] = false;
            }
        }
        return best;
    }
}
