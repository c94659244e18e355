package clinic.baton.schedule.internal;

import clinic.baton.practice.Clinics;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.OpeningLetGo;
import clinic.baton.schema.db.schedule.tables.records.HeldOpeningRecord;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets held openings go; held time that one had taken the place of is held again. */
@Component
class LettingGo {
    private final Clinics clinics;
    private final AppointmentRows rows;
    private final HoldUndoing holds;

    LettingGo(Clinics clinics, AppointmentRows rows, HoldUndoing holds) {
        this.clinics = clinics;
        this.rows = rows;
        this.holds = holds;
    }

    /** Lets it go if it is held; answers how it stood. */
    Optional<Appointment> letGo(Writing writing, UUID id) {
        Optional<HeldOpeningRecord> held = HeldOpeningRows.row(writing.sql(), writing.practiceKey(), id);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        HeldOpeningRows.delete(writing, id);
        Appointment before =
                AppointmentRows.find(writing.sql(), writing.practiceKey(), id).orElseThrow();
        Appointment after = before.become(AppointmentStatus.ENTERED_IN_ERROR, null);
        Buffers buffers = clinics.of(writing.practice())
                .visitType(after.visitType())
                .map(Buffers::of)
                .orElse(Buffers.NONE);
        rows.update(writing, before, after, buffers);
        writing.record(new OpeningLetGo(before, after));
        if (held.get().getReplacesHold() != null) {
            holds.keepAgain(writing, held.get().getReplacesHold());
        }
        return Optional.of(before);
    }
}
