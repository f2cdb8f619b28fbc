package tiltmeter.ledger.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids for formats that want numbers: hashes of ours, so that they stay the same in every export. */
final class Ids {
    private Ids() {}

    /** A whole number from 0 to 2^63 - 1. */
    static long number(String id) {
        byte[] hash = hash(id);
        long number = 0;
        for (int i = 0; i < 8; i++) {
            number = number << 8 | (hash[i] & 0xff);
        }
        return number & Long.MAX_VALUE;
    }

    /** A whole number from 0 to 2^31 - 1, for fields that scripts read as 32 bits. */
    static long small(String id) {
        return number(id) >>> 32;
    }

    /** Twelve hexadecimal digits. */
    static String twelve(String id) {
        return HexFormat.of().formatHex(hash(id), 0, 6);
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
