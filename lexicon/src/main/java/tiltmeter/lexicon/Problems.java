package tiltmeter.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects everything that is wrong with the reference files, so that a user mends them in one go, and knows which
 * files were loaded with which content.
 */
public final class Problems {
    private final List<String> found = new ArrayList<>();
    private final Map<String, byte[]> digests = new TreeMap<>();

    /** Notes that line {@code line} (from 1) of {@code file} cannot be used, and why. */
    public void add(String file, int line, String reason) {
        found.add(file + ":" + line + ": " + reason);
    }

    /**
     * Stops the start when something was noted.
     *
     * @throws LexiconException with every problem noted, if there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new LexiconException(found);
        }
    }

    /** Notes that the content of {@code file} is in use. */
    void used(String file, byte[] content) {
        digests.put(file, sha256().digest(content));
    }

    /**
     * 12 hexadecimal digits of a hash of the names and contents of all files loaded so far, in whatever order: the same
     * files give the same hash.
     */
    public String lexiconHash() {
        MessageDigest all = sha256();
        digests.forEach((file, digest) -> {
            all.update(file.getBytes(StandardCharsets.UTF_8));
            all.update((byte) 0);
            all.update(digest);
        });
        return HexFormat.of().formatHex(all.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
