package clinic.baton.reminders.web;

import clinic.baton.notices.Told;
import clinic.baton.reminders.PolicySet;
import clinic.baton.reminders.ReminderPutOff;
import clinic.baton.reminders.ReminderSent;
import clinic.baton.reminders.RemindersSet;
import clinic.baton.reminders.VisitConfirmed;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How reminders are told. */
@Component
class ReminderTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(VisitConfirmed.class, (e, at) -> Phrase.of("Will come: " + at.moment(e.starts()))),
                Telling.of(
                        ReminderSent.class,
                        (e, at) -> Phrase.of(
                                e.message() == null
                                        ? "No reminder may go" + why(e)
                                        : e.appointments().size() == 1
                                                ? "Reminded of a visit"
                                                : "Reminded of "
                                                        + e.appointments().size() + " visits")),
                Telling.of(
                        ReminderPutOff.class,
                        (e, at) -> Phrase.of("Reminded today already: told " + at.moment(e.until()))),
                Telling.of(RemindersSet.class, "Changed when patients are reminded"),
                Telling.of(PolicySet.class, "Changed what holds for late and missed visits"));
    }

    private static String why(ReminderSent sent) {
        return sent.reason() == null
                ? ""
                : ": " + Told.Reason.valueOf(sent.reason()).words();
    }
}
