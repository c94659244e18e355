package clinic.baton.desk.internal;

import clinic.baton.desk.CallCommand.IdentifyCaller;
import clinic.baton.desk.CallCommand.NoteCall;
import clinic.baton.desk.CallCommand.NurseTakesCall;
import clinic.baton.desk.CallCommand.ParkWork;
import clinic.baton.desk.CallCommand.RingPatient;
import clinic.baton.desk.CallCommand.TakeUp;
import clinic.baton.desk.CallCommand.Then;
import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.Parked;
import clinic.baton.desk.Parked.Call;
import clinic.baton.desk.internal.CallDoing.Change;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Calls and parked work: one rule, one use case each. */
@Configuration(proxyBeanMethods = false)
class CallUseCases {
    @Bean
    UseCase<NoteCall, Parked> noteCall() {
        return CallDoing.conduct(NoteCall.class, CallUseCases::note);
    }

    @Bean
    UseCase<RingPatient, Parked> ringPatient(Identifying identifying) {
        return new CallDoing<>(RingPatient.class, Permission.SEE_PATIENT, (ring, before, writing) -> {
            Parked call = before.orElseGet(() -> CallRule.in(writing).begun(ring.id()));
            return identifying
                    .known(writing, ring.patient())
                    .map(name -> Outcome.done(new Change(
                            "rung", call.noted(new Call(name, ring.number().strip(), name, ring.patient(), "", null)))))
                    .orElseGet(() -> Outcome.refused(DeskRefusal.NOBODY_FITS.refuse()));
        });
    }

    @Bean
    UseCase<IdentifyCaller, Parked> identifyCaller(Identifying identifying) {
        return new CallDoing<>(
                IdentifyCaller.class,
                Permission.SEE_PATIENT,
                CallDoing.standing((command, before, writing) -> switch (identifying.find(writing, command)) {
                    case Outcome.Done<java.util.UUID>(var patient) ->
                        Outcome.done(new Change(
                                "identified", before.noted(call(before).about(patient))));
                    case Outcome.Refused<java.util.UUID>(var reasons) -> Outcome.refused(reasons);
                }));
    }

    @Bean
    UseCase<NurseTakesCall, Parked> nurseTakesCall() {
        return CallDoing.conduct(
                NurseTakesCall.class,
                CallDoing.standing((command, before, writing) -> call(before).flagged() == null
                        ? Outcome.refused(DeskRefusal.CALL_CHANGED.refuse(CallDoing.who(before)))
                        : Outcome.done(
                                new Change("nurse", before.noted(call(before).flag(null))))));
    }

    @Bean
    UseCase<ParkWork, Parked> parkWork() {
        return CallDoing.conduct(ParkWork.class, (work, before, writing) -> {
            CallRule rule = CallRule.in(writing);
            return rule.wrong(work)
                    .map(Outcome::<Change>refused)
                    .orElseGet(() -> Outcome.done(new Change("parked", rule.parked(work))));
        });
    }

    @Bean
    UseCase<TakeUp, Parked> takeUp() {
        return CallDoing.conduct(TakeUp.class, CallDoing.standing((command, before, writing) -> {
            boolean mine = Objects.equals(before.by().person(), writing.caller().id());
            if (!before.held()) {
                return mine
                        ? Outcome.done(new Change("taken-up", before.held(false, before.by(), before.since())))
                        : Outcome.refused(DeskRefusal.CALL_TAKEN.refuse(CallDoing.who(before)));
            }
            return before.version() == command.version()
                    ? Outcome.done(new Change("taken-up", CallRule.in(writing).takenUp(before)))
                    : Outcome.refused(DeskRefusal.CALL_CHANGED.refuse(CallDoing.who(before)));
        }));
    }

    private static Outcome<Change> note(NoteCall note, Optional<Parked> known, Writing writing) {
        if (known.map(Parked::ended).orElse(false)) {
            return Outcome.refused(DeskRefusal.CALL_ENDED.refuse());
        }
        CallRule rule = CallRule.in(writing);
        Parked before = known.orElseGet(() -> rule.begun(note.id()));
        boolean another = !before.held()
                && !Objects.equals(before.by().person(), writing.caller().id());
        if (another) {
            return Outcome.refused(DeskRefusal.CALL_TAKEN.refuse(CallDoing.who(before)));
        }
        boolean flagged = before.call() != null && before.call().flagged() != null;
        if (flagged && (note.then() == Then.HOLD || note.then() == Then.DROP)) {
            return Outcome.refused(DeskRefusal.FLAGGED_CALL.refuse());
        }
        return CallRule.tooLong(note)
                .map(Outcome::<Change>refused)
                .orElseGet(() -> Outcome.done(new Change(how(note.then()), rule.noted(before, note))));
    }

    private static String how(Then then) {
        return switch (then) {
            case GOES_ON -> "noted";
            case HOLD -> "held";
            case FLAG -> "flagged";
            case KEEP -> "kept";
            case DROP -> "dropped";
        };
    }

    private static Call call(Parked parked) {
        return parked.call() == null ? Call.NEW : parked.call();
    }
}
