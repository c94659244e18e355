package clinic.baton.reminders.internal;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.VisitButtons;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.reminders.Policies;
import clinic.baton.reminders.Policy;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the desk to call who didn't come today, where that is the policy. */
@Component
class MissedPrompts implements PromptSource {
    private static final Duration WITHIN = Duration.ofHours(4);

    private final Days days;
    private final StoredPolicies policies;

    MissedPrompts(Days days, StoredPolicies policies) {
        this.days = days;
        this.policies = policies;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        Day day = days.today(practice);
        List<Appointment> missed = day.agenda().appointments().stream()
                .filter(a -> a.status() == AppointmentStatus.NOSHOW)
                .toList();
        if (missed.isEmpty()) {
            return List.of();
        }
        Map<UUID, Policy> known = policies.of(practice);
        Policy every = known.getOrDefault(Policies.EVERY, Policy.USUAL);
        return missed.stream()
                .filter(a -> Optional.ofNullable(a.practitioner())
                                .map(known::get)
                                .orElse(every)
                                .noShow()
                        == Policy.NoShow.CALL)
                .map(a -> prompt(day, a, new VisitButtons("/p/" + practice)))
                .toList();
    }

    private static Prompt prompt(Day day, Appointment visit, VisitButtons buttons) {
        String key = "missed-" + visit.id();
        Instant start = visit.time().start();
        String time = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH)
                .format(start.atZone(day.clinic().zone()));
        return Prompt.about(key, Tier.PREPARATION, Phrase.of("Call ").and(day.name(visit.patient())))
                .because("did not come at " + time)
                .or(buttons.done(key, "Called"))
                .at(Station.PHONES)
                .settledBy(
                        Urgency.due(start.plus(WITHIN), 3).people(0, 1),
                        Button.panel("Ring", buttons.root() + "/calls/new?patient=" + visit.patient()));
    }
}
