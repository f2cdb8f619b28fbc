package tiltmeter.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/**
 * A file of lines, plain, gzipped or the only one in a zip; UTF-8, or Latin-1 where it is not that.
 *
 * @param sha256 of the file before unpacking
 */
record ForeignFile(List<String> lines, String lineEnd, boolean lastLineEnded, Charset charset, String sha256) {
    ForeignFile {
        lines = List.copyOf(lines);
    }

    static ForeignFile read(Path file) throws IOException {
        byte[] packed = Files.readAllBytes(file);
        byte[] bytes = unpack(packed);
        Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String text = new String(bytes, charset);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(Arrays.asList(text.split(end, -1)));
        boolean ended = lines.get(lines.size() - 1).isEmpty();
        if (ended) {
            lines.remove(lines.size() - 1);
        }
        return new ForeignFile(lines, end, ended, charset, sha256(packed));
    }

    private static byte[] unpack(byte[] bytes) throws IOException {
        if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return in.readAllBytes();
            }
        }
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                if (in.getNextEntry() == null) {
                    throw new IOException("the zip is empty");
                }
                byte[] only = in.readAllBytes();
                if (in.getNextEntry() != null) {
                    throw new IOException("the zip holds more than one file");
                }
                return only;
            }
        }
        return bytes;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
