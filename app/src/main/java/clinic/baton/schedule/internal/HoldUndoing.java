package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Deadlines;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldAdded;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schedule.HoldRestored;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps held time again that was let go. */
@Component
class HoldUndoing implements WayBack<HoldReleased> {
    private final Clinics clinics;
    private final HoldPlaces places;
    private final HoldRows rows;
    private final Deadlines deadlines;

    HoldUndoing(Clinics clinics, HoldPlaces places, HoldRows rows, Deadlines deadlines) {
        this.clinics = clinics;
        this.places = places;
        this.rows = rows;
        this.deadlines = deadlines;
    }

    @Override
    public Class<HoldReleased> event() {
        return HoldReleased.class;
    }

    @Override
    public Outcome<Nothing> undo(HoldReleased event, Writing writing) {
        List<Refusal> reasons = keepAgain(writing, event.after().id());
        return reasons.isEmpty() ? Outcome.done(new Nothing()) : Outcome.refused(reasons);
    }

    /** Keeps it again, or says why not; one whose time to be let go has come would be let go by now, and stays so. */
    List<Refusal> keepAgain(Writing writing, UUID id) {
        Optional<Hold> found = HoldRows.find(writing.sql(), writing.practiceKey(), id);
        if (found.isEmpty() || !found.get().released()) {
            return List.of(ScheduleRefusal.NO_SUCH_HOLD.refuse());
        }
        Hold before = found.get();
        if (before.releasesAt() != null && !before.releasesAt().isAfter(writing.now())) {
            return List.of();
        }
        Hold after = before.released(false);
        HoldPlaces.Place place = places.of(writing, clinics.of(writing.practice()), after);
        if (place.clash().isPresent()) {
            return List.of(place.clash().get());
        }
        restore(writing, before, after, place);
        return List.of();
    }

    private void restore(Writing writing, Hold before, Hold after, HoldPlaces.Place place) {
        rows.restore(writing, after, place.lanes());
        if (after.releasesAt() != null) {
            deadlines.set(writing, HoldExpiry.KIND, after.id(), after.releasesAt());
        }
        writing.record(new HoldRestored(before, after));
    }

    /** Takes a hold back by letting it go. */
    @Component
    static class Unhold implements WayBack<HoldAdded> {
        private final HoldRows rows;
        private final Deadlines deadlines;

        Unhold(HoldRows rows, Deadlines deadlines) {
            this.rows = rows;
            this.deadlines = deadlines;
        }

        @Override
        public Class<HoldAdded> event() {
            return HoldAdded.class;
        }

        @Override
        public Outcome<Nothing> undo(HoldAdded event, Writing writing) {
            Optional<Hold> now = HoldRows.find(
                    writing.sql(), writing.practiceKey(), event.after().id());
            if (now.isEmpty() || now.get().released()) {
                return Outcome.refused(ScheduleRefusal.NO_SUCH_HOLD.refuse());
            }
            rows.release(writing, now.get());
            deadlines.settle(writing, HoldExpiry.KIND, event.after().id());
            return Outcome.done(new Nothing());
        }
    }
}
