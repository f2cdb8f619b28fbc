package tiltmeter.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringTableTest {

    @Test
    void findsEveryStringAndNoOther() {
        List<String> strings =
                IntStream.range(0, 500).mapToObj(i -> "w" + i * 7).toList();
        StringTable table = StringTable.of(strings);

        assertThat(table.size()).isEqualTo(500);
        for (int i = 0; i < strings.size(); i++) {
            assertThat(table.find(strings.get(i))).isEqualTo(i);
            assertThat(table.get(i)).isEqualTo(strings.get(i));
        }
        assertThat(table.find("w1")).isEqualTo(-1);
        assertThat(table.find("")).isEqualTo(-1);
    }

    @Test
    void findsPartsOfStringsAndTheEmptyOne() {
        StringTable table = StringTable.of(List.of("", "ing", "日本", "😀"));

        assertThat(table.find("walking", 4, 7)).isEqualTo(1);
        assertThat(table.find("walking", 3, 3)).isEqualTo(0);
        assertThat(table.find("日本")).isEqualTo(2);
        assertThat(table.find("😀")).isEqualTo(3);
    }

    @Test
    void refusesTheSameStringTwice() {
        assertThatThrownBy(() -> StringTable.of(List.of("a", "a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWhatItWroteAndComplainsOfLess() throws IOException {
        List<String> strings =
                IntStream.range(0, 200_000).mapToObj(Integer::toString).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BinaryWriter writer = new BinaryWriter(out)) {
            StringTable.of(strings).write(writer);
        }
        byte[] bytes = out.toByteArray();
        try (BinaryReader reader = new BinaryReader(new ByteArrayInputStream(bytes))) {
            assertThat(StringTable.read(reader).find("199999")).isEqualTo(199_999);
        }
        try (BinaryReader reader = new BinaryReader(new ByteArrayInputStream(bytes, 0, bytes.length - 1))) {
            assertThatThrownBy(() -> StringTable.read(reader)).isInstanceOf(EOFException.class);
        }
    }
}
