package clinic.baton.papers;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said whose a paper is, that it is nobody's, or that neither is known.
 *
 * @param paper its id
 * @param patient whose it is, or was; null for nobody's
 * @param before how it stood
 * @param state how it stands
 * @param filed whose it is; null for nobody's
 * @param kind what it is
 * @param note what to know
 */
public record PaperSettled(
        UUID paper,
        @Nullable UUID patient,
        Paper.State before,
        Paper.State state,
        Paper.@Nullable Filed filed,
        String kind,
        String note)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("DocumentReference", paper);
    }
}
