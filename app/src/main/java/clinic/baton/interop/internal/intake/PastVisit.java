package clinic.baton.interop.internal.intake;

import clinic.baton.interop.Identifier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that took place, as another system told it. */
record PastVisit(
        Identifier identifier,
        UUID patient,
        @Nullable UUID practitioner,
        String practitionerName,
        String visitType,
        Instant starts,
        Instant ends) {}
