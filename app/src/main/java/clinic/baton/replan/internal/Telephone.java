package clinic.baton.replan.internal;

import clinic.baton.notices.Notice;
import clinic.baton.notices.Notices;
import clinic.baton.notices.Told;
import clinic.baton.notices.Topic;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Writing;
import clinic.baton.replan.Ask;
import clinic.baton.replan.Incident;
import clinic.baton.replan.PlanStep;
import clinic.baton.replan.Telling;
import clinic.baton.schedule.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells patients what a plan means for them: a message into the outbox, or a call owed where no message may go. */
@Component
class Telephone {
    private final Notices notices;

    Telephone(Notices notices) {
        this.notices = notices;
    }

    /** Asks whether another time would do. */
    void ask(Writing writing, Clinic clinic, Incident incident, Appointment about, Ask ask) {
        Instant other = ask.time().start();
        String words = TellingWords.ask(clinic, about, other);
        tell(writing, incident, about, ask.id(), Telling.Kind.ASKED, words, notice(about, Topic.ASK, List.of(other)));
    }

    /** Tells how late it will be. */
    void delay(Writing writing, Clinic clinic, Incident incident, Appointment about, PlanStep step) {
        Instant planned = about.time().start();
        List<Instant> between =
                List.of(planned.plus(minutes(step.fromMinutes())), planned.plus(minutes(step.untilMinutes())));
        String words = TellingWords.delay(clinic, about, step.fromMinutes(), step.untilMinutes());
        tell(writing, incident, about, null, Telling.Kind.DELAYED, words, notice(about, Topic.DELAY, between));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Notice notice(Appointment about, Topic topic, List<Instant> times) {
        Instant latest = times.getLast().isAfter(about.time().start())
                ? times.getLast()
                : about.time().start();
        return new Notice(about.patient(), topic, about.id(), about.site(), times, List.of(), latest);
    }

    private void tell(
            Writing writing,
            Incident incident,
            Appointment about,
            @Nullable UUID ask,
            Telling.Kind kind,
            String words,
            Notice notice) {
        Told told = notices.tell(writing, notice);
        UUID message = told instanceof Told.Queued(UUID queued) ? queued : null;
        String untold = told instanceof Told.NotTold(Told.Reason reason) ? reason.words() : null;
        TellingRows.plan(
                writing,
                new Telling(
                        writing.newId(),
                        incident.id(),
                        ask,
                        about.id(),
                        about.patient(),
                        kind,
                        words,
                        writing.now().plus(ApplyPlanUseCase.GRACE),
                        message == null ? Telling.State.CALL : Telling.State.WAITING,
                        1,
                        message,
                        untold));
    }
}
