package clinic.baton.interop;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/** An import of files began. */
public record ImportStarted(UUID run, List<String> files, long totalBytes) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Import", run);
    }
}
