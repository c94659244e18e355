package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The gauge of every session. What was computed is kept for as long as the session and its visits stay as they are, so asking
 * again costs next to nothing; a change costs one evaluation of the session it touched.
 */
public interface SessionOutlooks {
    /** Of a date that was read already, by provider, then start; cancelled sessions left out. */
    List<SessionOutlook> of(PracticeId practice, DayAgenda day);

    /** Of a date. */
    List<SessionOutlook> of(PracticeId practice, LocalDate date);

    /** Of a provider's sessions of the date that was read already. */
    default List<SessionOutlook> of(PracticeId practice, DayAgenda day, UUID practitioner) {
        return of(practice, day).stream()
                .filter(o -> o.practitioner().equals(practitioner))
                .toList();
    }

    /** The tightest of some. */
    static Optional<SessionOutlook> tightest(List<SessionOutlook> some) {
        return some.stream().max(java.util.Comparator.comparingInt(SessionOutlook::tightness));
    }
}
