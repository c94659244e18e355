package clinic.baton.flow.internal;

import clinic.baton.flow.FlowRefusal;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointments;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody who walked in is here for, as the schedule writes it down. */
@Component
class WalkInPlan {
    private final Appointments appointments;
    private final Clinics clinics;

    WalkInPlan(Appointments appointments, Clinics clinics) {
        this.appointments = appointments;
        this.clinics = clinics;
    }

    List<Refusal> wrong(Writing writing, UUID site, @Nullable UUID type, @Nullable UUID practitioner) {
        Clinic clinic = clinics.of(writing.practice());
        List<Refusal> reasons = new ArrayList<>();
        if (clinic.openSites().stream().noneMatch(s -> s.id().equals(site))) {
            reasons.add(unknown("site", "site"));
        }
        if (type != null && clinic.bookable().stream().noneMatch(v -> v.id().equals(type))) {
            reasons.add(unknown("visitType", "kind of visit"));
        }
        if (practitioner != null && clinic.providers().stream().noneMatch(p -> p.id().equals(practitioner))) {
            reasons.add(unknown("practitioner", "provider"));
        }
        return reasons;
    }

    UUID write(
            Writing writing, UUID patient, UUID site, UUID type, @Nullable UUID practitioner, @Nullable String words) {
        return appointments
                .walkIn(
                        writing,
                        patient,
                        practitioner,
                        type,
                        site,
                        writing.now().truncatedTo(ChronoUnit.MINUTES),
                        clinics.of(writing.practice())
                                .visitType(type)
                                .orElseThrow()
                                .length(),
                        words)
                .id();
    }

    private static Refusal unknown(String field, String part) {
        return FlowRefusal.UNKNOWN_PART.of(field, Map.of("part", part));
    }
}
