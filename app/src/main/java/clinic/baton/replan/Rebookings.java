package clinic.baton.replan;

import clinic.baton.kernel.PracticeId;
import java.util.Optional;
import java.util.UUID;

/** Looks up rebookings, and lets their search run. */
public interface Rebookings {
    /** One rebooking. */
    Optional<Rebooking> find(PracticeId practice, UUID id);

    /** The newest of an incident that wasn't dropped. */
    Optional<Rebooking> of(PracticeId practice, UUID incident);

    /** Searches in the background; a search that runs already on this machine isn't begun twice. */
    void search(PracticeId practice, UUID id);
}
