package tiltmeter.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTableTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 50, 131, 256})
    void addsTheWeightsOfEveryFeature(int labels) throws IOException {
        Random random = new Random(labels);
        int count = 3000;
        long[] keys = new long[count];
        int[] rowOf = new int[count];
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys[i] = FeatureTable.key(i % 100, 1 + i, i % 7, FeatureTable.MAX_ATOMS - i % 5);
            rowOf[i] = i / 2;
            if (i % 2 == 0) {
                rows.add(row(random, labels));
            }
        }
        FeatureTable table = reread(FeatureTable.of(keys, rowOf, rows, labels));

        for (int i = 0; i < count; i++) {
            float[] scores = new float[labels];
            long row = table.find(keys[i]);
            table.addAll(new long[] {row}, 1, scores);
            assertThat(scores).isEqualTo(rows.get(rowOf[i]));
        }
        assertThat(table.find(FeatureTable.key(101, 1, 0, 0))).isEqualTo(FeatureTable.NONE);
    }

    /** Rounding depends on the order, and the stock parser's choices on rounding. */
    @ParameterizedTest
    @ValueSource(ints = {1, 50, 131})
    void addsRowsInTheirOrder(int labels) {
        Random random = new Random(labels);
        List<float[]> rows = new ArrayList<>();
        long[] keys = new long[60];
        int[] rowOf = new int[60];
        for (int i = 0; i < keys.length; i++) {
            rows.add(row(random, labels));
            keys[i] = FeatureTable.key(i, 1, 0, 0);
            rowOf[i] = i;
        }
        FeatureTable table = FeatureTable.of(keys, rowOf, rows, labels);
        float[] expected = new float[labels];
        long[] found = new long[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            found[i] = table.find(keys[i]);
            for (int label = 0; label < labels; label++) {
                expected[label] += rows.get(i)[label];
            }
        }
        float[] scores = new float[labels];
        table.addAll(found, keys.length, scores);

        assertThat(scores).isEqualTo(expected);
    }

    @Test
    void keepsFeaturesApart() {
        assertThat(List.of(
                        FeatureTable.key(1, 2, 3, 4),
                        FeatureTable.key(1, 2, 4, 3),
                        FeatureTable.key(2, 2, 3, 4),
                        FeatureTable.key(127, FeatureTable.MAX_ATOMS, FeatureTable.MAX_ATOMS, FeatureTable.MAX_ATOMS),
                        FeatureTable.key(0, 1, 0, 0)))
                .doesNotHaveDuplicates()
                .doesNotContain(0L);
    }

    @Test
    void refusesAFeatureTwice() {
        long key = FeatureTable.key(0, 1, 0, 0);
        assertThatThrownBy(() -> FeatureTable.of(new long[] {key, key}, new int[] {0, 0}, List.of(new float[1]), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** From empty to full, so that both ways to keep a row are met. */
    private static float[] row(Random random, int labels) {
        float[] row = new float[labels];
        float share = random.nextFloat();
        for (int i = 0; i < labels; i++) {
            row[i] = random.nextFloat() < share * share ? random.nextFloat() - 0.5f : 0;
        }
        return row;
    }

    private static FeatureTable reread(FeatureTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BinaryWriter writer = new BinaryWriter(out)) {
            table.write(writer);
        }
        try (BinaryReader reader = new BinaryReader(new ByteArrayInputStream(out.toByteArray()))) {
            return FeatureTable.read(reader);
        }
    }
}
