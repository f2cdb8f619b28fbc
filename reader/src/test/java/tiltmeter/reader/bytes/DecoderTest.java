package tiltmeter.reader.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecoderTest {
    private static String decode(byte[] bytes, boolean html) {
        return Decoder.decode(bytes, bytes.length, html);
    }

    @Test
    void utf8WinsOverAWrongDeclaration() {
        byte[] bytes = "<meta charset=iso-8859-1><p>Zürich sagt „nein“</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(decode(bytes, true)).contains("Zürich sagt „nein“");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251,Министр сказал что мост через реку будет закрыт на зиму и соседи об этом знают",
        "Shift_JIS,大臣は月曜日に橋が冬の間閉鎖されると述べたそして隣人たちはそれを知っている",
        "EUC-KR,장관은 월요일에 다리가 겨울 동안 폐쇄될 것이라고 말했다 이웃들은 그것을 알고 있다",
        "windows-1252,Der Minister sagte dass die Brücke im Winter geschlossen würde",
    })
    void tellsACharacterSetThatNobodyTold(String charset, String text) {
        byte[] bytes = text.repeat(4).getBytes(Charset.forName(charset));
        assertThat(decode(bytes, false)).isEqualTo(text.repeat(4));
    }

    @Test
    void whatTheServerToldGoesBeforeWhatThePageDeclares() {
        byte[] bytes = "<meta charset=windows-1252>мост".getBytes(Charset.forName("windows-1251"));
        assertThat(Decoder.decode(bytes, bytes.length, true, "windows-1251")).endsWith("мост");
        assertThat(Decoder.decode(bytes, bytes.length, true, "no such set")).isNotNull();
        assertThat(Decoder.decode(bytes, bytes.length, true, "")).isNotNull();
    }

    @Test
    void bytesThatAreNoTextGiveNone() {
        assertThat(decode(new byte[] {'a', 0, 'b'}, false)).isNull();
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 0 ? 1 : noise[i];
        }
        assertThat(decode(noise, false)).isNull();
    }

    @Test
    void mendsWhatIsCertainlyMojibake() {
        String good = "It’s the café’s “plan” – said José, and Zürich agreed 😀.";
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        String bad = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(Mojibake.mended(bad)).isEqualTo(good);
        assertThat(Mojibake.mended("itâ€™s")).isEqualTo("it’s");
        assertThat(Mojibake.mended("cafÃ© and JosÃ©")).isEqualTo("café and José");
        for (String untouched : new String[] {good, "NÃO É ÂNGELO", "Ã© alone", "pâté, château", "það er", ""}) {
            assertThat(Mojibake.mended(untouched)).isEqualTo(untouched);
        }
    }
}
