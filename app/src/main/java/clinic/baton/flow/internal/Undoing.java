package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.EncounterMistaken;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.EncounterNoticed;
import clinic.baton.flow.EnteredLater;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.RoomTended;
import clinic.baton.flow.VisitPlanned;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.DayEvent;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AppointmentProgressed;
import clinic.baton.schedule.WalkInRecorded;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How steps of the day are undone, as long as nobody has gone on from there. */
@Configuration(proxyBeanMethods = false)
class Undoing {
    private record Way<E extends DayEvent>(Class<E> event, BiFunction<E, Writing, Outcome<Nothing>> rule)
            implements WayBack<E> {
        @Override
        public Outcome<Nothing> undo(E event, Writing writing) {
            return rule.apply(event, writing);
        }
    }

    @Bean
    WayBack<EncounterBegan> notBegun() {
        return new Way<>(EncounterBegan.class, Undoing::notBegun);
    }

    @Bean
    WayBack<EncounterMoved> notMoved() {
        return new Way<>(EncounterMoved.class, Undoing::notMoved);
    }

    @Bean
    WayBack<EncounterNoticed> notNoticed() {
        return new Way<>(EncounterNoticed.class, Undoing::notNoticed);
    }

    @Bean
    WayBack<VisitPlanned> notPlanned() {
        return new Way<>(VisitPlanned.class, Undoing::notPlanned);
    }

    /** That it was entered later is told by the steps that are taken back. */
    @Bean
    WayBack<EnteredLater> notEnteredLater() {
        return new Way<>(EnteredLater.class, (event, writing) -> Outcome.done(new Nothing()));
    }

    @Bean
    WayBack<RoomTended> notTended() {
        return new Way<>(RoomTended.class, Undoing::notTended);
    }

    @Bean
    WayBack<AppointmentProgressed> notProgressed(Following following) {
        return new Way<>(AppointmentProgressed.class, (event, writing) -> following.undo(writing, event));
    }

    @Bean
    WayBack<WalkInRecorded> notWalkedIn(Following following) {
        return new Way<>(WalkInRecorded.class, (event, writing) -> following.undoWalkIn(writing, event.after()));
    }

    private static Outcome<Nothing> notBegun(EncounterBegan event, Writing writing) {
        Optional<Encounter> now = EncounterRows.find(writing, event.encounter().id());
        if (now.isEmpty() || !now.get().equals(event.encounter())) {
            return changed();
        }
        EncounterRows.delete(writing, now.get().id());
        writing.record(new EncounterMistaken(now.get()));
        return Outcome.done(new Nothing());
    }

    private static Outcome<Nothing> notMoved(EncounterMoved event, Writing writing) {
        Optional<Encounter> found = EncounterRows.find(writing, event.after().id());
        if (found.isEmpty() || found.get().version() != event.after().version()) {
            return changed();
        }
        Encounter now = found.get();
        Encounter before = event.before();
        Encounter back = now.moved(before.stay(), before.nurseTold(), before.seenAt(), before.endedAt());
        EncounterRows.moveBack(writing, now, back);
        event.rooms().forEach(was -> roomBack(writing, was));
        writing.record(new EncounterMoved(now, back, List.of()));
        return Outcome.done(new Nothing());
    }

    /** A room that somebody has tended since stays as it is. */
    private static void roomBack(Writing writing, RoomDay was) {
        RoomDay now = RoomRows.find(writing, was.room());
        if (now.version() == was.version() + 1) {
            RoomRows.write(writing, was.version(now.version() + 1));
        }
    }

    private static Outcome<Nothing> notNoticed(EncounterNoticed event, Writing writing) {
        Optional<Encounter> found = EncounterRows.find(writing, event.after().id());
        if (found.isEmpty()
                || !found.get().flags().equals(event.after().flags())
                || !java.util.Objects.equals(
                        found.get().nurseTold(), event.after().nurseTold())) {
            return changed();
        }
        Encounter back =
                found.get().flags(event.before().flags()).told(event.before().nurseTold());
        EncounterRows.update(writing, back);
        writing.record(new EncounterNoticed(found.get(), back));
        return Outcome.done(new Nothing());
    }

    private static Outcome<Nothing> notPlanned(VisitPlanned event, Writing writing) {
        Optional<Encounter> found = EncounterRows.find(writing, event.after().id());
        if (found.isEmpty() || !found.get().purpose().equals(event.after().purpose())) {
            return changed();
        }
        Encounter back = found.get().plan(event.before().purpose());
        EncounterRows.update(writing, back);
        writing.record(new VisitPlanned(found.get(), back));
        return Outcome.done(new Nothing());
    }

    private static Outcome<Nothing> notTended(RoomTended event, Writing writing) {
        RoomDay now = RoomRows.find(writing, event.after().room());
        if (now.version() != event.after().version()) {
            return changed();
        }
        RoomDay back = event.before().version(now.version() + 1);
        RoomRows.write(writing, back);
        writing.record(new RoomTended(now, back));
        return Outcome.done(new Nothing());
    }

    private static Outcome<Nothing> changed() {
        return Outcome.refused(FlowRefusal.CHANGED_SINCE.refuse());
    }
}
