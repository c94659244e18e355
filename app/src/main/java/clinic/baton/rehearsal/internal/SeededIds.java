package clinic.baton.rehearsal.internal;

import clinic.baton.harbor.Lots;
import clinic.baton.kernel.IdSource;
import java.time.InstantSource;
import java.util.UUID;

/** Version 7 ids in a rehearsal's time whose chance is drawn from its seed. For one thread. */
final class SeededIds implements IdSource {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final int HALF = 1 << 30;

    private final Lots lots;
    private final InstantSource time;

    SeededIds(Lots lots, InstantSource time) {
        this.lots = lots;
        this.time = time;
    }

    @Override
    public UUID next() {
        long high = (time.millis() << 16) | VERSION | lots.below(1 << 12);
        return new UUID(high, VARIANT | ((long) lots.below(HALF) << 30) | lots.below(HALF));
    }
}
