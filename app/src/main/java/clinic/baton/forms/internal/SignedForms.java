package clinic.baton.forms.internal;

import clinic.baton.forms.Filling;
import clinic.baton.forms.Forms;
import clinic.baton.kernel.PracticeId;
import clinic.baton.readiness.ReadinessSource;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Appointment;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What forms tell of the readiness of visits: an item whose key is a form's is ready when that form is signed. */
@Component
class SignedForms implements ReadinessSource {
    /** So long a form that wasn't asked for the visit itself counts for it. */
    private static final Duration HOLDS = Duration.ofDays(365);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Forms forms;
    private final Clocks clocks;

    SignedForms(Forms forms, Clocks clocks) {
        this.forms = forms;
        this.clocks = clocks;
    }

    @Override
    public List<Known> known(PracticeId practice, List<Appointment> visits) {
        Map<UUID, List<Filling>> asked =
                forms
                        .ofPatients(
                                practice,
                                visits.stream().map(Appointment::patient).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Filling::patient));
        if (asked.isEmpty()) {
            return List.of();
        }
        ZoneId zone = clocks.of(practice).zone();
        return visits.stream()
                .flatMap(visit -> asked.getOrDefault(visit.patient(), List.of()).stream()
                        .filter(one -> about(one, visit))
                        .map(one -> known(visit, one, zone)))
                .toList();
    }

    private static boolean about(Filling one, Appointment visit) {
        return visit.id().equals(one.appointment())
                || (one.signed() == null
                        ? one.appointment() == null
                        : one.signed().at().plus(HOLDS).isAfter(visit.time().start()));
    }

    private static Known known(Appointment visit, Filling one, ZoneId zone) {
        String words = one.signed() != null
                ? "signed " + DAY.format(one.signed().at().atZone(zone))
                : one.savedAt() != null
                        ? one.progress() + " answered"
                        : one.sentAt() != null
                                ? "sent " + DAY.format(one.sentAt().atZone(zone)) + ", not begun"
                                : "asked, not sent";
        boolean forThis = visit.id().equals(one.appointment());
        return new Known(visit.id(), one.form().key(), one.signed() != null, forThis, words);
    }
}
