package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Deadlines;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AddHold;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldAdded;
import clinic.baton.schedule.ScheduleRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AddHoldUseCase implements UseCase<AddHold, UUID> {
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Clinics clinics;
    private final HoldPlaces places;
    private final HoldRows rows;
    private final Deadlines deadlines;

    AddHoldUseCase(Clinics clinics, HoldPlaces places, HoldRows rows, Deadlines deadlines) {
        this.clinics = clinics;
        this.places = places;
        this.rows = rows;
        this.deadlines = deadlines;
    }

    @Override
    public About<AddHold, UUID> about() {
        return new About<>(AddHold.class, UUID.class, Permission.BOOK, List.of(HoldAdded.class));
    }

    @Override
    public List<String> locks(AddHold command) {
        return Locks.none().provider(command.practitioner()).list();
    }

    @Override
    public Outcome<UUID> perform(AddHold command, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        if (clinic.practitioner(command.practitioner()).isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_PROVIDER.of("practitioner"));
        }
        Duration length = Duration.between(command.starts(), command.ends());
        if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
            return Outcome.refused(ScheduleRefusal.BAD_RANGE.of("ends"));
        }
        if (command.lane() != null && (command.lane() < 0 || command.lane() >= Placing.MOST_LANES)) {
            return Outcome.refused(ScheduleRefusal.BAD_LANES.of("lane"));
        }
        Hold hold = hold(command, writing);
        HoldPlaces.Place place = places.of(writing, clinic, hold);
        Optional<Outcome<UUID>> refused = place.clash().map(Outcome::refused);
        return refused.orElseGet(() -> insert(writing, hold, place.lanes()));
    }

    private Outcome<UUID> insert(Writing writing, Hold hold, int lanes) {
        rows.insert(writing, hold, lanes);
        if (hold.releasesAt() != null) {
            deadlines.set(writing, HoldExpiry.KIND, hold.id(), hold.releasesAt());
        }
        writing.record(new HoldAdded(hold));
        return Outcome.done(hold.id());
    }

    private static Hold hold(AddHold command, Writing writing) {
        return new Hold(
                writing.newId(),
                command.practitioner(),
                command.lane(),
                new TimeRange(command.starts(), command.ends()),
                command.kind(),
                Booking.blankToNull(command.reason()),
                command.releasesAt(),
                false,
                null,
                1);
    }
}
