package tiltmeter.app.tilt;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Pixels from the picture; letters come from the fonts of the machine, so bytes may differ between machines. */
public final class PngChart {
    private static final float WIDTH_PIXELS = 1920;

    private PngChart() {}

    /**
     * The picture, 1920 pixels wide.
     *
     * @throws IllegalStateException if it cannot be drawn, as on a machine without fonts
     */
    public static byte[] draw(String svg) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, WIDTH_PIXELS);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(bytes));
        } catch (TranscoderException e) {
            throw new IllegalStateException("the picture could not be turned into pixels", e);
        }
        return bytes.toByteArray();
    }
}
