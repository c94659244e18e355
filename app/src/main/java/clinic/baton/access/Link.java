package clinic.baton.access;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that can be used. What it is about comes from here, never from the request.
 *
 * @param id who acts on the record, see {@link LinkTokens#caller}
 * @param practice whose it is
 * @param purpose the one thing it is for
 * @param subject the appointment, offer, form, message or practitioner
 * @param patient whose it is; null for a calendar
 * @param expires when it ends, in wall time
 */
public record Link(
        UUID id,
        PracticeId practice,
        LinkPurpose purpose,
        UUID subject,
        @Nullable UUID patient,
        Instant expires) {}
