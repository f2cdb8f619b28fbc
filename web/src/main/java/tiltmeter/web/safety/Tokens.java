package tiltmeter.web.safety;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.Pool;
import tiltmeter.web.data.Query;

/**
 * Tokens that allow changes. A token is 256 random bits, so a plain hash of it cannot be turned back by guessing; only
 * that hash is kept, and the token itself is shown once.
 */
public final class Tokens {
    private static final int BYTES = 32;

    private final Pool pool;
    private final Clock clock;

    /** Hashes as last read: every page asks whether a browser may change things, and nobody else makes tokens. */
    private volatile @Nullable List<String> known;

    public Tokens(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Whether any token exists. */
    public boolean any() {
        return !hashes().isEmpty();
    }

    /** Makes a token, keeps its hash and hands it out, for the only time. */
    public String make(String name) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        pool.note(ledger -> Query.run(
                ledger.connection(),
                "INSERT INTO access_token VALUES (?, ?, ?)",
                hash(token),
                name,
                Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))));
        known = null;
        return token;
    }

    /** Whether {@code token} is one of ours; takes as long whichever digit is wrong. */
    public boolean valid(@Nullable String token) {
        if (token == null || token.isEmpty() || token.length() > 4 * BYTES) {
            return false;
        }
        byte[] asked = hash(token).getBytes(StandardCharsets.US_ASCII);
        boolean found = false;
        for (String known : hashes()) {
            found |= MessageDigest.isEqual(asked, known.getBytes(StandardCharsets.US_ASCII));
        }
        return found;
    }

    private List<String> hashes() {
        List<String> hashes = known;
        if (hashes == null) {
            hashes = pool.ask(ledger ->
                    Query.list(ledger.connection(), "SELECT hash FROM access_token", row -> row.getString("hash")));
            known = hashes;
        }
        return hashes;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
