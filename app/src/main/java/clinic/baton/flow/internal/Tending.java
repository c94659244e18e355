package clinic.baton.flow.internal;

import static clinic.baton.schema.db.flow.Tables.ENCOUNTER;

import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.RoomDay.State;
import clinic.baton.flow.RoomTended;
import clinic.baton.flow.Tend;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Writing;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks after rooms. */
@Component
class Tending {
    private final Clinics clinics;
    private final Telling telling;

    Tending(Clinics clinics, Telling telling) {
        this.clinics = clinics;
        this.telling = telling;
    }

    Outcome<RoomDay> tend(Tend tend, Writing writing) {
        if (!open(writing, tend.room())) {
            return Outcome.refused(FlowRefusal.UNKNOWN_ROOM.of("room"));
        }
        Optional<UUID> inside = inside(writing, tend.room());
        if (inside.isPresent()) {
            return Outcome.refused(FlowRefusal.ROOM_IN_USE.refuse(Map.of(
                    "patient", telling.patient(writing, inside.get()),
                    "room", telling.room(writing, tend.room()))));
        }
        RoomDay before = RoomRows.find(writing, tend.room());
        RoomDay after = after(tend, before, writing);
        if (after.equals(before)) {
            return Outcome.refused(
                    FlowRefusal.ROOM_ALREADY_SO.refuse(Map.of("room", telling.room(writing, tend.room()))));
        }
        RoomRows.write(writing, after);
        writing.record(new RoomTended(before, after));
        return Outcome.done(after);
    }

    private boolean open(Writing writing, UUID room) {
        return clinics.of(writing.practice()).openRooms().stream()
                .anyMatch(one -> one.id().equals(room));
    }

    private static RoomDay after(Tend tend, RoomDay before, Writing writing) {
        return switch (tend) {
            case Tend.Cleaned cleaned -> become(before, State.FREE, State.CLEANING, writing);
            case Tend.NeedsCleaning needs -> become(before, State.CLEANING, State.FREE, writing);
            case Tend.HoldRoom hold ->
                before.state() == State.FREE
                        ? before.become(State.HELD, writing.now(), Beginning.words(hold.note()))
                        : before;
            case Tend.OpenRoom open ->
                become(before, State.FREE, before.state() == State.HELD ? State.HELD : State.CLOSED, writing);
            case Tend.CloseRoom close ->
                before.state() == State.CLOSED
                        ? before
                        : before.become(State.CLOSED, writing.now(), Beginning.words(close.note()));
            case Tend.SeenEmpty seen -> before.seenEmpty(writing.now());
        };
    }

    private static RoomDay become(RoomDay before, State after, State only, Writing writing) {
        return before.state() == only ? before.become(after, writing.now(), null) : before;
    }

    private static Optional<UUID> inside(Writing writing, UUID room) {
        return writing.sql()
                .select(ENCOUNTER.PATIENT)
                .from(ENCOUNTER)
                .where(
                        ENCOUNTER.PRACTICE.eq(writing.practiceKey()),
                        ENCOUNTER.ROOM.eq(room),
                        ENCOUNTER.ENDED_AT.isNull())
                .limit(1)
                .fetchOptional(ENCOUNTER.PATIENT);
    }
}
