package clinic.baton.protocols;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The words of a protocol were approved.
 *
 * @param code which protocol
 * @param version their version
 * @param reviewOn when somebody must look at them again
 */
public record ProtocolApproved(String code, int version, LocalDate reviewOn) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Protocol", UUID.nameUUIDFromBytes(("protocol:" + code).getBytes(StandardCharsets.UTF_8)));
    }
}
