package tiltmeter.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnitureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Advertisment -",
                "ADVERTISEMENT",
                "Most Popular",
                "Read more: Ten maps of the border",
                "FILE PHOTO: An envoy.",
                "REUTERS/Ann Example",
                "An envoy waves in Oslo. (AP Photo/Ann Example)",
                "Please enter your comment!",
                "Sign up for our free daily newsletter",
                "By signing up, you agree to our Privacy Policy",
                "The Harbour Wire contributed to this report.",
                "Copyright © 2019 The Post",
                "***",
                "An envoy in Oslo | Getty Images",
            })
    void knowsFurniture(String line) {
        assertThat(Furniture.isJunk(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy said he would read more before he answered.",
                        "Norland moved ships to the bay, Reuters reported.",
                "Norland asked its neighbours to share the cost.", "He told the Associated Press that talks had ended.",
                "Advertisements for the party were banned in Norland on Monday.", "Follow-up talks are planned.",
                "The minister will close the border.", "Video of the raid was shown on state television.",
            })
    void leavesTheStory(String sentence) {
        assertThat(Furniture.isJunk(sentence)).isFalse();
    }

    @Test
    void fragmentsAreFurnitureOnlyAmongProse() {
        List<String> page = List.of(
                "Ann Example",
                "Norland has accused Sudmark of moving troops to the border.",
                "What it means",
                "Sudmark has denied that it sent anyone anywhere at all:",
                "Its army, it said, had not left the barracks in weeks.");
        BitSet expected = new BitSet();
        expected.set(0);
        expected.set(2);
        assertThat(Furniture.junk(page)).isEqualTo(expected);
        assertThat(Furniture.junk(List.of("Norland accuses Sudmark", "Sudmark denies it"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void takesLinksOutThatAreGluedToAName() {
        assertThat(Furniture.withoutGluedLinks(
                        "Sen. Ann Example Ann Marie ExampleTen maps of the border Five ways home MORE"
                                + " (N.) said no."))
                .isEqualTo("Sen. Ann Example (N.) said no.");
        assertThat(Furniture.withoutGluedLinks("They want MORE of it.")).isEqualTo("They want MORE of it.");
    }
}
