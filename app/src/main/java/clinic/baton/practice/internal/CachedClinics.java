package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.PRACTICE_;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Reading;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Snapshots by practice. A snapshot older than half a second is compared with the practice's revision, which any node's
 * change moves on; a change made here forgets it at once. Safe for many threads.
 */
@Component
class CachedClinics implements Clinics {
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(500).toNanos();
    private static final int PRACTICES_AT_MOST = 2_000;

    private final Cache<PracticeId, Snapshot> known =
            Caffeine.newBuilder().maximumSize(PRACTICES_AT_MOST).build();
    private final Reading reading;
    private final WholeClinic whole;

    CachedClinics(Reading reading, WholeClinic whole) {
        this.reading = reading;
        this.whole = whole;
    }

    private record Snapshot(Clinic clinic, long revision, long lookedNanos) {}

    @Override
    public Clinic of(PracticeId practice) {
        Snapshot snapshot = known.get(practice, this::load);
        if (System.nanoTime() - snapshot.lookedNanos() > LOOK_AGAIN_NANOS) {
            snapshot = known.asMap().compute(practice, this::lookAgain);
        }
        return snapshot.clinic();
    }

    /** Lets the snapshot go. */
    void forget(PracticeId practice) {
        known.invalidate(practice);
    }

    private Snapshot lookAgain(PracticeId practice, @org.jspecify.annotations.Nullable Snapshot old) {
        if (old == null || System.nanoTime() - old.lookedNanos() <= LOOK_AGAIN_NANOS) {
            return old == null ? load(practice) : old;
        }
        return revision(practice) == old.revision()
                ? new Snapshot(old.clinic(), old.revision(), System.nanoTime())
                : load(practice);
    }

    private Snapshot load(PracticeId practice) {
        long lookedNanos = System.nanoTime();
        long revision = revision(practice);
        return new Snapshot(reading.in(practice, sql -> whole.read(sql, practice)), revision, lookedNanos);
    }

    private long revision(PracticeId practice) {
        return reading.in(
                        practice,
                        sql -> Optional.ofNullable(sql.select(PRACTICE_.REVISION)
                                .from(PRACTICE_)
                                .where(PRACTICE_.PRACTICE.eq(practice.value()))
                                .fetchOne(PRACTICE_.REVISION)))
                .orElseThrow(() -> new IllegalStateException("There is no practice " + practice));
    }
}
