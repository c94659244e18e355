package clinic.baton.interop;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/** Somebody said who an incoming patient is. */
public record ReviewSettled(UUID review, UUID patient) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Patient", patient);
    }

    @Override
    public UUID patient() {
        return patient;
    }
}
