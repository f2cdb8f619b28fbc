package tiltmeter.app.command;

import tiltmeter.lexicon.outlets.Outlet;
import tiltmeter.lexicon.outlets.Outlets;
import tiltmeter.tilt.Ownership;

/** Who stands behind an outlet, from the reference shelf. */
final class LexiconOwnership implements Ownership {
    private final Outlets outlets;

    private LexiconOwnership(Outlets outlets) {
        this.outlets = outlets;
    }

    static Ownership of(Outlets outlets) {
        return new LexiconOwnership(outlets);
    }

    @Override
    public String family(String outlet) {
        String family = outlets.family(outlet, null);
        return family == null ? outlet : family;
    }

    @Override
    public boolean ofState(String outlet) {
        return outlets.find(outlet, null)
                .map(known -> known.control() == Outlet.Control.STATE)
                .orElse(false);
    }
}
