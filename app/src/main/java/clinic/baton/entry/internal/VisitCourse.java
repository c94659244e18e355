package clinic.baton.entry.internal;

import clinic.baton.entry.internal.HarborMorning.Happening;
import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Notice.NurseTold;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.harbor.HarborVisit;
import clinic.baton.kernel.Outcome;
import clinic.baton.rehearsal.HarborDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one of Harbor's visits goes when everybody does their part: arrives, is checked in, waits, is roomed, is seen, leaves. The
 * provider's clock decides when the visit begins; the last minutes before the visitor takes over are left to them.
 */
final class VisitCourse {
    private final UUID appointment;
    private final HarborDesk desk;
    private final HarborRooms rooms;
    private @Nullable Encounter now;

    private VisitCourse(UUID appointment, HarborDesk desk, HarborRooms rooms) {
        this.appointment = appointment;
        this.desk = desk;
        this.rooms = rooms;
    }

    static void plan(
            HarborVisit visit,
            Instant starts,
            UUID appointment,
            HarborDesk desk,
            HarborRooms rooms,
            ProviderPace pace,
            List<Happening> happenings) {
        if (visit.noShow()) {
            return;
        }
        VisitCourse course = new VisitCourse(appointment, desk, rooms);
        Instant arrives = starts.plus(Duration.ofMinutes(visit.arrivalMinutes()));
        Instant checkedIn = arrives.plus(minutes(visit.checkInMinutes()));
        Instant roomed = later(checkedIn.plusSeconds(60), starts.minus(Duration.ofMinutes(6)));
        Instant ready = roomed.plus(minutes(visit.roomingMinutes()));
        Instant seen = pace.begin(visit.provider(), later(ready, starts), minutes(visit.visitMinutes()));
        Instant done = seen.plus(minutes(visit.visitMinutes()));
        happenings.add(new Happening(arrives, course::arrive));
        happenings.add(new Happening(arrives.plusSeconds(45), course::nurseTold));
        happenings.add(new Happening(checkedIn, () -> course.step(e -> new Step.CheckIn(e.id(), e.version()))));
        happenings.add(new Happening(
                checkedIn.plusSeconds(20), () -> course.step(e -> new Step.ToWaiting(e.id(), e.version()))));
        happenings.add(new Happening(roomed, course::room));
        happenings.add(new Happening(ready, () -> course.step(e -> new Step.MakeReady(e.id(), e.version()))));
        happenings.add(new Happening(seen, () -> course.step(e -> new Step.WithProvider(e.id(), e.version()))));
        happenings.add(new Happening(done, course::checkOut));
        happenings.add(new Happening(
                done.plus(Duration.ofMinutes(4)), () -> course.step(e -> new Step.Depart(e.id(), e.version()))));
    }

    private void arrive() {
        now = desk.does(new Arrive(appointment, null));
    }

    private void nurseTold() {
        if (now != null) {
            desk.does(new NurseTold(now.id()));
        }
    }

    private void room() {
        UUID room = rooms.take();
        if (room != null) {
            step(e -> new Step.ToRoom(e.id(), e.version(), room));
        }
    }

    private void checkOut() {
        Encounter before = now;
        UUID room = before == null ? null : before.stay().room();
        step(e -> new Step.CheckOut(e.id(), e.version()));
        if (room != null) {
            rooms.free(room, desk);
        }
    }

    private void step(Function<Encounter, Step> next) {
        Encounter before = now;
        if (before == null || before.stay().stage() == Stage.DEPARTED) {
            return;
        }
        Outcome<Encounter> outcome = desk.tries(next.apply(before));
        if (outcome instanceof Outcome.Done<Encounter>(Encounter after)) {
            now = after;
        }
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds(Math.max(30, Math.round(minutes * 60)));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
