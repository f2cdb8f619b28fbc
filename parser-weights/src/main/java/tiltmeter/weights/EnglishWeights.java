package tiltmeter.weights;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * All that the English tagger and parser know. Immutable; made to be shared by every thread.
 *
 * @param atoms every string that a feature of either model has in it
 */
public record EnglishWeights(
        StringTable atoms, WordClasses words, LinearModel tagger, LinearModel parser, LabelSets labelSets) {
    /** Where the build leaves the weights, beside this class. */
    public static final String RESOURCE = "english.weights";

    /**
     * Changes whenever the layout of the file or the way it is made does; a build with another number starts afresh.
     */
    public static final int FORMAT = 4;

    private static final int MAGIC = 0x74_6D_77_31;

    /**
     * Reads the weights that the build made.
     *
     * @throws UncheckedIOException if they are missing or of another format
     */
    public static EnglishWeights load() {
        try (InputStream in = EnglishWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no " + RESOURCE + " on the class path: build the module parser-weights");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads weights; does not close {@code in}. */
    @SuppressWarnings("resource") // the stream is the caller's
    public static EnglishWeights read(InputStream stream) throws IOException {
        BinaryReader in = new BinaryReader(new BufferedInputStream(stream, 1 << 16));
        if (in.number() != MAGIC || in.number() != FORMAT) {
            throw new IOException(RESOURCE + " is not of format " + FORMAT + ": rebuild the module parser-weights");
        }
        return new EnglishWeights(
                StringTable.read(in),
                WordClasses.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LabelSets.read(in));
    }

    public void write(BinaryWriter out) throws IOException {
        out.number(MAGIC);
        out.number(FORMAT);
        atoms.write(out);
        words.write(out);
        tagger.write(out);
        parser.write(out);
        labelSets.write(out);
    }
}
