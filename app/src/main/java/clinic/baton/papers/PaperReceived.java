package clinic.baton.papers;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A paper came in.
 *
 * @param paper its id
 * @param source how
 * @param digest SHA-256 of the file, in hex
 * @param bytes how large it is
 */
public record PaperReceived(UUID paper, Paper.Source source, String digest, int bytes) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("DocumentReference", paper);
    }
}
