package clinic.baton.interop;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/** An import came to its end. */
public record ImportEnded(UUID run, ImportTally tally) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Import", run);
    }
}
