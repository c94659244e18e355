package clinic.baton.kernel;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Version 7 UUIDs (RFC 9562, section 5.7): 48 bits of milliseconds, then 74 random bits. Safe for many threads. */
public final class TimeOrderedIds implements IdSource {
    private static final long RANDOM_A = 0xFFFL;
    private static final long RANDOM_B = 0x3FFFFFFFFFFFFFFFL;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource time;

    /** Ids stamped with the given time. */
    public TimeOrderedIds(InstantSource time) {
        this.time = time;
    }

    @Override
    public UUID next() {
        long high = (time.millis() << 16) | 0x7000L | (random.nextLong() & RANDOM_A);
        long low = 0x8000000000000000L | (random.nextLong() & RANDOM_B);
        return new UUID(high, low);
    }
}
