package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody can be booked for a kind of visit. */
final class Provider {
    private Provider() {}

    static Optional<Refusal> wrong(Clinic clinic, VisitType type, @Nullable UUID practitioner) {
        if (practitioner == null) {
            return type.needsProvider()
                    ? Optional.of(ScheduleRefusal.PROVIDER_MISSING.of("practitioner", Map.of("visit", type.name())))
                    : Optional.empty();
        }
        return clinic.practitioner(practitioner).filter(Practitioner::active).isPresent()
                ? Optional.empty()
                : Optional.of(ScheduleRefusal.NO_SUCH_PROVIDER.of("practitioner"));
    }
}
