package clinic.baton.interop;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/** An import came on a bit. */
public record ImportProgressed(UUID run, long readBytes) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Import", run);
    }
}
