package tiltmeter.web.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A bucket of permits per client that fills up evenly; whoever finds it empty has to wait. */
public final class RateLimit {
    private static final int CLIENTS = 10_000;

    private static final class Bucket {
        private double permits;
        private long filled;
    }

    private final double perSecond;
    private final double most;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    /**
     * @param perSecond permits that come back in a second
     * @param most permits that a client can have at once
     * @param nanos a clock in nanoseconds that only goes forward
     */
    public RateLimit(double perSecond, double most, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.most = most;
        this.nanos = nanos;
    }

    /** Takes a permit if there is one. */
    public synchronized boolean allows(String client) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.get(client);
        if (bucket == null) {
            bucket = new Bucket();
            bucket.permits = most;
            bucket.filled = now;
            buckets.put(client, bucket);
        }
        bucket.permits = Math.min(most, bucket.permits + (now - bucket.filled) * 1e-9 * perSecond);
        bucket.filled = now;
        if (bucket.permits < 1) {
            return false;
        }
        bucket.permits -= 1;
        return true;
    }
}
