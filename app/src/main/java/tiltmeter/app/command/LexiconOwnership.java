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
        // What the shelf says of an outlet that it does not know is a folded name, which nobody wants to read.
        return outlets.find(outlet, null).map(Outlet::family).orElse(outlet);
    }

    @Override
    public boolean ofState(String outlet) {
        return outlets.find(outlet, null)
                .map(known -> known.control() == Outlet.Control.STATE)
                .orElse(false);
    }
}
