package clinic.baton.replan.web;

import clinic.baton.replan.Ask;
import clinic.baton.replan.AskAnswered;
import clinic.baton.replan.IncidentSaid;
import clinic.baton.replan.PatientAsked;
import clinic.baton.replan.PlanApplied;
import clinic.baton.replan.PlanTakenBack;
import clinic.baton.replan.TellingPlanned;
import clinic.baton.replan.TellingWithdrawn;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import clinic.baton.web.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How what happens to a day, and its answers, are told. */
@Component
class ReplanTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        IncidentSaid.class,
                        (e, at) -> Phrase.of(
                                "Something happened: " + happening(e.after().what()) + ", "
                                        + at.date(e.after().date()))),
                Telling.of(
                        PlanApplied.class,
                        (e, at) -> Phrase.of("Applied a plan: "
                                + Words.say("plan."
                                        + e.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')))),
                Telling.of(PlanTakenBack.class, "Took a plan back before its messages left"),
                Telling.of(
                        PatientAsked.class,
                        (e, at) -> Phrase.of("To be asked for another time: "
                                + at.moment(e.after().time().start()))),
                Telling.of(
                        AskAnswered.class,
                        (e, at) -> Phrase.of(answered(e.after().state())
                                + at.moment(e.after().time().start()))),
                Telling.of(
                        TellingPlanned.class,
                        (e, at) -> Phrase.of("To be told: ").hush(e.telling().words())),
                Telling.of(
                        TellingWithdrawn.class,
                        (e, at) -> Phrase.of("Need not be told after all: ")
                                .hush(e.telling().words())));
    }

    private static String happening(clinic.baton.replan.Happening what) {
        return Words.say("happening." + what.code());
    }

    private static String answered(Ask.State state) {
        return switch (state) {
            case OPEN -> "Asked again for ";
            case ACCEPTED -> "Takes the other time, ";
            case DECLINED -> "Doesn't take the other time, ";
            case WITHDRAWN -> "No longer asked for ";
        };
    }
}
