package tiltmeter.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RateLimitTest {
    private long now;

    @Test
    void anEmptyBucketFillsUpAgain() {
        RateLimit limit = new RateLimit(2, 3, () -> now);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.allows("a")).isTrue();
        }
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).isTrue();
        now += 500_000_000;
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
        now += 3600L * 1_000_000_000;
        for (int i = 0; i < 3; i++) {
            assertThat(limit.allows("a")).isTrue();
        }
        assertThat(limit.allows("a")).isFalse();
    }
}
