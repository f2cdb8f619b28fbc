package tiltmeter.evaluation.copies;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.evaluation.EvaluationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The vectors that a sentence encoder begins with, one for each of its word pieces, read from its ONNX file without
 * running it: plain numbers, the same everywhere. The file must hold them as bytes (quantised models do).
 */
final class TokenVectors {
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int DIMS = 1;
    private static final int NAME = 8;
    private static final int RAW = 9;

    private final ByteBuffer model;
    private final Map<String, Integer> pieces = new LinkedHashMap<>();
    private int from;
    private int places;

    private TokenVectors(ByteBuffer model) {
        this.model = model;
    }

    /**
     * The vectors of the model in {@code onnx}, whose word pieces the tokenizer file names.
     *
     * @throws EvaluationException if the files are not that
     */
    static TokenVectors load(Path onnx, Path tokenizer) throws IOException {
        TokenVectors vectors = new TokenVectors(ByteBuffer.wrap(Files.readAllBytes(onnx)));
        JsonNode words = new JsonMapper()
                .readTree(Files.readString(tokenizer))
                .path("model")
                .path("vocab");
        words.properties()
                .forEach(word ->
                        vectors.pieces.put(word.getKey(), word.getValue().asInt()));
        vectors.each(0, vectors.model.limit(), GRAPH, (at, end) -> vectors.each(at, end, INITIALIZER, vectors::tensor));
        if (vectors.places == 0 || vectors.pieces.isEmpty()) {
            throw new EvaluationException(onnx + ": has no word embeddings as bytes, or the tokenizer no word pieces");
        }
        return vectors;
    }

    int places() {
        return places;
    }

    /** The mean of the vectors of the pieces of {@code word}; null when it cannot be taken apart. */
    double @org.jspecify.annotations.Nullable [] of(String word) {
        double[] sum = new double[places];
        int count = 0;
        for (int start = 0; start < word.length(); ) {
            int end = word.length();
            Integer piece = null;
            while (end > start && (piece = pieces.get((start == 0 ? "" : "##") + word.substring(start, end))) == null) {
                end--;
            }
            if (piece == null) {
                return null;
            }
            for (int i = 0; i < places; i++) {
                sum[i] += model.get(from + piece * places + i) & 0xFF;
            }
            count++;
            start = end;
        }
        for (int i = 0; i < places; i++) {
            sum[i] /= count;
        }
        return sum;
    }

    private void tensor(int start, int stop) {
        List<Long> dims = new ArrayList<>();
        String[] name = {""};
        int[] raw = {0, 0};
        fields(start, stop, (field, at, end) -> {
            if (field == DIMS && end < 0) {
                dims.add((long) at);
            } else if (field == DIMS) {
                for (int[] next = {at, 0}; next[0] < end; ) {
                    dims.add(number(next));
                }
            } else if (field == NAME && end >= 0) {
                byte[] bytes = new byte[end - at];
                model.get(at, bytes);
                name[0] = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            } else if (field == RAW && end >= 0) {
                raw[0] = at;
                raw[1] = end;
            }
        });
        if (name[0].contains("word_embeddings") && dims.size() == 2 && raw[1] - raw[0] == dims.get(0) * dims.get(1)) {
            from = raw[0];
            places = dims.get(1).intValue();
        }
    }

    private interface Range {
        void at(int start, int end);
    }

    private interface Field {
        /** A field's bytes, or a number that stands in {@code start} when {@code end} is negative. */
        void at(int number, int start, int end);
    }

    private void each(int start, int stop, int wanted, Range range) {
        fields(start, stop, (field, at, end) -> {
            if (field == wanted && end >= 0) {
                range.at(at, end);
            }
        });
    }

    /** Walks over the fields of a protocol buffer message. */
    private void fields(int start, int stop, Field sink) {
        int[] at = {start, 0};
        while (at[0] < stop) {
            long key = number(at);
            int field = (int) (key >>> 3);
            switch ((int) (key & 7)) {
                case 0 -> sink.at(field, (int) number(at), -1);
                case 1 -> at[0] += 8;
                case 2 -> {
                    int length = (int) number(at);
                    sink.at(field, at[0], at[0] + length);
                    at[0] += length;
                }
                case 5 -> at[0] += 4;
                default -> throw new EvaluationException("not an ONNX file");
            }
        }
    }

    private long number(int[] at) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = model.get(at[0]++);
            value |= (long) (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
