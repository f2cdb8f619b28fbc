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
            if (row != FeatureTable.NONE) {
                table.add(row, scores);
            }
            assertThat(scores).isEqualTo(rows.get(rowOf[i]));
        }
        assertThat(table.find(FeatureTable.key(101, 1, 0, 0))).isEqualTo(FeatureTable.NONE);
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
