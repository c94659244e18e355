package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A provider's sessions and holds were laid down for many dates.
 *
 * @param practitioner whose
 * @param template the template that made them
 * @param first the first date
 * @param last the last date
 * @param sessions how many sessions
 * @param holds how many holds
 */
public record SessionsPlanned(
        UUID practitioner, UUID template, LocalDate first, LocalDate last, int sessions, int holds)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Template", template);
    }
}
