package clinic.baton.flow.internal;

import static clinic.baton.schema.db.flow.Tables.ENCOUNTER;

import clinic.baton.flow.BeforeLeaving;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.RoomDay.State;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes steps: the visit moves, the room it leaves waits for clean-up, its appointment follows. */
@Component
class Stepping {
    private final Clinics clinics;
    private final Following following;
    private final Telling telling;
    private final List<BeforeLeaving> beforeLeaving;

    Stepping(Clinics clinics, Following following, Telling telling, List<BeforeLeaving> beforeLeaving) {
        this.clinics = clinics;
        this.following = following;
        this.telling = telling;
        this.beforeLeaving = List.copyOf(beforeLeaving);
    }

    Outcome<Encounter> step(Step step, Writing writing) {
        return step(step, writing, writing.now());
    }

    /** A step at a moment that may be over, though not before what is on record of the visit. */
    Outcome<Encounter> step(Step step, Writing writing, Instant at) {
        Optional<Encounter> found = EncounterRows.find(writing, step.encounter());
        if (found.isEmpty()) {
            return Outcome.refused(FlowRefusal.UNKNOWN_VISIT.refuse());
        }
        Clinic clinic = clinics.of(writing.practice());
        UUID wanted = step.room();
        if (wanted != null && clinic.openRooms().stream().noneMatch(r -> r.id().equals(wanted))) {
            return Outcome.refused(FlowRefusal.UNKNOWN_ROOM.of("room"));
        }
        Encounter before = found.get();
        Optional<VisitType> type =
                Optional.ofNullable(before.purpose().visitType()).flatMap(clinic::visitType);
        StepRule rule = new StepRule(
                at, writing.caller().id(), type.map(VisitType::needsProvider).orElse(true));
        Optional<FlowRefusal> why = rule.why(before, step);
        if (why.isPresent()) {
            return Outcome.refused(refusal(why.get(), before, writing));
        }
        int open = open(writing, before, step);
        if (open > 0) {
            return Outcome.refused(listOpen(writing, before, open));
        }
        Encounter after = rule.after(before, step);
        EncounterRows.move(writing, before, after);
        List<RoomDay> rooms =
                turnRooms(writing, before, after, type.map(VisitType::cleanup).orElse(1) > 0);
        writing.record(new EncounterMoved(before, after, rooms));
        following.appointment(writing, after);
        return Outcome.done(after);
    }

    private clinic.baton.kernel.Refusal listOpen(Writing writing, Encounter visit, int open) {
        var values = telling.stand(writing, visit);
        values.put("open", open == 1 ? "1 thing" : open + " things");
        return FlowRefusal.LIST_OPEN.refuse(values);
    }

    private int open(Writing writing, Encounter visit, Step step) {
        return step.to() == Stage.DEPARTED
                ? beforeLeaving.stream()
                        .mapToInt(one -> one.open(writing, visit))
                        .sum()
                : 0;
    }

    private clinic.baton.kernel.Refusal refusal(FlowRefusal code, Encounter now, Writing writing) {
        var values = telling.stand(writing, now);
        if (now.seenAt() != null && code == FlowRefusal.WAS_SEEN) {
            values.put("when", telling.time(writing, now.seenAt()));
        }
        return code.refuse(values);
    }

    /** Answers the rooms that changed, as they were. */
    private static List<RoomDay> turnRooms(Writing writing, Encounter before, Encounter after, boolean cleanUp) {
        List<RoomDay> touched = new ArrayList<>();
        UUID left = before.room();
        UUID entered = after.room();
        if (Objects.equals(left, entered)) {
            return touched;
        }
        if (left != null && cleanUp && !othersIn(writing, left, before.id())) {
            turn(writing, left, State.CLEANING, touched);
        }
        if (entered != null) {
            turn(writing, entered, State.FREE, touched);
        }
        return touched;
    }

    private static void turn(Writing writing, UUID room, State state, List<RoomDay> touched) {
        RoomDay was = RoomRows.find(writing, room);
        if (was.state() != state) {
            touched.add(was);
            RoomRows.write(writing, was.become(state, writing.now(), null));
        }
    }

    private static boolean othersIn(Writing writing, UUID room, UUID except) {
        return writing.sql()
                .fetchExists(
                        ENCOUNTER,
                        ENCOUNTER
                                .PRACTICE
                                .eq(writing.practiceKey())
                                .and(ENCOUNTER.ROOM.eq(room))
                                .and(ENCOUNTER.ENDED_AT.isNull())
                                .and(ENCOUNTER.ID.ne(except)));
    }
}
