package clinic.baton.flow.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.practice.Room;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the room for somebody who shall be roomed without one being named. */
@Component
class FreeRooms {
    private final Days days;
    private final Clocks clocks;

    FreeRooms(Days days, Clocks clocks) {
        this.days = days;
        this.clocks = clocks;
    }

    /** The free room that fits best. Who is roomed already keeps theirs, so that the same step sent twice is the same step. */
    Optional<UUID> forVisit(Caller caller, UUID id) {
        Day day = days.today(caller.practice());
        Optional<Encounter> visit = day.visit(id);
        Optional<UUID> has = visit.filter(v -> v.stage() == Stage.ROOMED).map(Encounter::room);
        return has.isPresent()
                ? has
                : visit.flatMap(v -> day.roomFor(v, clocks.of(caller.practice()).now()))
                        .map(Room::id);
    }
}
