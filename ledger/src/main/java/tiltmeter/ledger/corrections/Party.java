package tiltmeter.ledger.corrections;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Sector;

/**
 * Who somebody really is.
 *
 * @param code as {@link tiltmeter.model.Participant#code}
 * @param sector null to leave it as it was read
 * @param name full name of the country or organisation; null when not given
 */
public record Party(
        String code,
        @Nullable Sector sector,
        @Nullable String name) {}
