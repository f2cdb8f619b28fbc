package tiltmeter.app.intake;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** What an input holds, one after the other. */
interface Source extends Closeable {
    /** The next page, or what stopped it; null at the end. Never throws for bad content. */
    @Nullable
    Intake next();
}
