package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.waitlist.Tables.ENTRY;
import static clinic.baton.schema.db.waitlist.Tables.FREED;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.ScheduleFollower;
import clinic.baton.waitlist.TimeFreed;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notices that a provider's time came free: a visit called off, moved away or missed, held time let go. Somebody must be
 * waiting for it to be worth a row. The offering itself begins with the next tick, after this command.
 */
@Component
class FreedTimes implements ScheduleFollower {
    /** Less than that is filled by nobody. */
    private static final Duration LEAST = Duration.ofMinutes(10);

    private final Clinics clinics;
    private final Deadlines deadlines;

    FreedTimes(Clinics clinics, Deadlines deadlines) {
        this.clinics = clinics;
        this.deadlines = deadlines;
    }

    @Override
    public void appointment(Writing writing, @Nullable Appointment before, Appointment after) {
        if (before == null
                || before.practitioner() == null
                || !before.planned()
                || !before.status().ahead()) {
            return;
        }
        boolean gone = !after.status().stands();
        boolean moved = !after.time().start().equals(before.time().start())
                || !before.practitioner().equals(after.practitioner());
        if (gone || moved) {
            String cause = !moved ? after.status().words() : "moved";
            free(writing, before.practitioner(), before.site(), before.time(), cause);
        }
    }

    @Override
    public void released(Writing writing, Hold hold) {
        if (hold.kind() == HoldKind.SAME_DAY || hold.kind() == HoldKind.EMERGENCY || hold.kind() == HoldKind.BLOCKED) {
            UUID site = clinics.of(writing.practice()).openSites().stream()
                    .findFirst()
                    .map(s -> s.id())
                    .orElse(null);
            if (site != null) {
                free(writing, hold.practitioner(), site, hold.time(), "held time let go");
            }
        }
    }

    private void free(Writing writing, UUID practitioner, UUID site, TimeRange time, String cause) {
        Instant from = time.start().isAfter(writing.now()) ? time.start() : writing.now();
        boolean wanted = Duration.between(from, time.end()).compareTo(LEAST) >= 0
                && writing.sql()
                        .fetchExists(
                                ENTRY, ENTRY.PRACTICE.eq(writing.practiceKey()).and(ENTRY.STATUS.eq("open")));
        if (!wanted) {
            return;
        }
        UUID id = writing.newId();
        writing.sql()
                .insertInto(FREED)
                .set(FREED.PRACTICE, writing.practiceKey())
                .set(FREED.ID, id)
                .set(FREED.PRACTITIONER, practitioner)
                .set(FREED.SITE, site)
                .set(FREED.STARTS, time.start())
                .set(FREED.ENDS, time.end())
                .set(FREED.CAUSE, cause)
                .set(FREED.AT, writing.now())
                .execute();
        deadlines.set(writing, OfferNextDue.KIND, id, writing.now());
        writing.record(new TimeFreed(id, practitioner, time, "open"));
    }
}
