package clinic.baton.readiness.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.readiness.Readiness;
import clinic.baton.readiness.ReadyItem;
import clinic.baton.readiness.ReadyItem.Chased;
import clinic.baton.readiness.VisitReadiness;
import clinic.baton.record.Clocks;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What must be chased now: one prompt a visit, about what is due first; quiet for a while after somebody chased it. */
@Component
class ReadinessPrompts implements PromptSource {
    private static final Duration AHEAD = Duration.ofDays(4);
    private static final Duration SOON = Duration.ofMinutes(30);
    private static final Duration REPLY = Duration.ofMinutes(20);
    private static final int AT_MOST = 20;
    private static final double EFFORT_MINUTES = 3;

    private final Readiness readiness;
    private final Patients patients;
    private final Clocks clocks;

    ReadinessPrompts(Readiness readiness, Patients patients, Clocks clocks) {
        this.readiness = readiness;
        this.patients = patients;
        this.clocks = clocks;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        List<VisitReadiness> missing = readiness.starting(practice, now, now.plus(AHEAD)).stream()
                .filter(visit -> visit.open().stream().anyMatch(item -> pressing(item, now)))
                .limit(AT_MOST)
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        Map<UUID, PatientName> names = patients.named(
                practice, missing.stream().map(v -> v.visit().patient()).collect(Collectors.toSet()));
        ZoneId zone = clocks.of(practice).zone();
        return missing.stream()
                .map(visit -> prompt(practice, visit, names, zone, now))
                .toList();
    }

    private static boolean pressing(ReadyItem item, Instant now) {
        Chased chased = item.newest();
        return !now.isBefore(item.due().minus(SOON)) && (chased == null || !now.isBefore(chased.quietUntil()));
    }

    private static Prompt prompt(
            PracticeId practice, VisitReadiness visit, Map<UUID, PatientName> names, ZoneId zone, Instant now) {
        List<ReadyItem> items =
                visit.open().stream().filter(item -> pressing(item, now)).toList();
        ReadyItem first = items.getFirst();
        UUID patient = visit.visit().patient();
        PatientName name = names.get(patient);
        Phrase who = name == null ? Phrase.of("A visit") : Phrase.of(name.onScreen());
        String when = DateTimeFormatter.ofPattern("EEE H:mm", Locale.ENGLISH)
                .format(visit.visit().time().start().atZone(zone));
        String key = "chart-" + visit.visit().id() + "-" + first.item() + "-"
                + first.chases().size();
        Prompt.Draft draft = Prompt.about(key, Tier.PREPARATION, who.and(", " + when + ": not ready"))
                .because(Phrase.of("")
                        .hush(items.stream()
                                .map(item -> item.words() + (item.overdue(now) ? " (overdue)" : ""))
                                .collect(Collectors.joining(", "))))
                .or(Button.panel("Ring", "/p/" + practice + "/calls/new?patient=" + patient))
                .at(Station.REFERRALS);
        return draft.settledBy(
                Urgency.due(visit.visit().time().start(), EFFORT_MINUTES)
                        .people(0, 1)
                        .lead(REPLY),
                Button.link(
                        "Make ready",
                        "/p/" + practice + "/charts?date="
                                + visit.visit().time().start().atZone(zone).toLocalDate() + "#visit-"
                                + visit.visit().id()));
    }
}
