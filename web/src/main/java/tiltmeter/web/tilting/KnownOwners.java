package tiltmeter.web.tilting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tiltmeter.tilt.Ownership;

/** Owners that were looked up before: a study asks for the same few outlets a hundred thousand times. */
final class KnownOwners implements Ownership {
    /** More names than this come from pages that make names up; the rest is looked up each time. */
    private static final int MOST = 20_000;

    private record Owner(String family, boolean ofState) {}

    private final Ownership shelf;
    private final Map<String, Owner> known = new ConcurrentHashMap<>();

    KnownOwners(Ownership shelf) {
        this.shelf = shelf;
    }

    @Override
    public String family(String outlet) {
        return owner(outlet).family();
    }

    @Override
    public boolean ofState(String outlet) {
        return owner(outlet).ofState();
    }

    private Owner owner(String outlet) {
        Owner owner = known.get(outlet);
        if (owner == null) {
            owner = new Owner(shelf.family(outlet), shelf.ofState(outlet));
            if (known.size() < MOST) {
                known.put(outlet, owner);
            }
        }
        return owner;
    }
}
