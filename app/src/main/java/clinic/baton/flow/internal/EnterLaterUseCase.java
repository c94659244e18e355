package clinic.baton.flow.internal;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.EnterLater;
import clinic.baton.flow.EnteredLater;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AppointmentProgressed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in what stands on paper, one step at a time, in the order in which it happened. */
@Component
class EnterLaterUseCase implements UseCase<EnterLater, Encounter> {
    private final ArriveUseCase arriving;
    private final Stepping stepping;
    private final Telling telling;

    EnterLaterUseCase(ArriveUseCase arriving, Stepping stepping, Telling telling) {
        this.arriving = arriving;
        this.stepping = stepping;
        this.telling = telling;
    }

    @Override
    public About<EnterLater, Encounter> about() {
        return new About<>(
                EnterLater.class,
                Encounter.class,
                Permission.CONDUCT,
                List.of(EncounterBegan.class, EncounterMoved.class, AppointmentProgressed.class, EnteredLater.class));
    }

    @Override
    public List<String> locks(EnterLater command) {
        return List.of("subject:" + command.visit(), StepUseCases.ROOMS);
    }

    @Override
    public Outcome<Encounter> perform(EnterLater command, Writing writing) {
        Optional<Refusal> wrong = wrong(command, writing);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Outcome<Encounter> entered = command.to() == Stage.ARRIVED
                ? arriving.arrive(new Arrive(command.visit(), null), writing, command.at())
                : step(command, writing);
        if (entered instanceof Outcome.Done<Encounter>(Encounter visit)) {
            writing.record(new EnteredLater(visit.id(), visit.patient(), command.to(), command.at()));
        }
        return entered;
    }

    private static Optional<Refusal> wrong(EnterLater command, Writing writing) {
        LocalDate day = command.at().atZone(writing.clock().zone()).toLocalDate();
        return command.at().isAfter(writing.now())
                        || !day.equals(writing.clock().today())
                ? Optional.of(FlowRefusal.LATER_TIME.of("at"))
                : Optional.empty();
    }

    private Outcome<Encounter> step(EnterLater command, Writing writing) {
        Optional<Encounter> found = EncounterRows.find(writing, command.visit())
                .or(() -> EncounterRows.ofAppointment(writing, command.visit()));
        if (found.isEmpty()) {
            return Outcome.refused(FlowRefusal.LATER_NOT_HERE.refuse());
        }
        Encounter visit = lock(writing, found.get());
        if (command.at().isBefore(visit.stay().since())) {
            return Outcome.refused(FlowRefusal.LATER_ORDER.of("at", telling.stand(writing, visit)));
        }
        if (command.to() == Stage.ROOMED && command.room() == null) {
            return Outcome.refused(FlowRefusal.UNKNOWN_ROOM.of("room"));
        }
        return stepping.step(Step.to(command.to(), visit.id(), visit.version(), command.room()), writing, command.at());
    }

    /** Which visit an appointment has is known only here; a deadlock this may cause is run again by the door. */
    private static Encounter lock(Writing writing, Encounter visit) {
        writing.sql().execute("select pg_advisory_xact_lock(hashtextextended(?, ?))", "subject:" + visit.id(), (long)
                writing.practiceKey());
        return EncounterRows.find(writing, visit.id()).orElse(visit);
    }
}
