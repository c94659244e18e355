package clinic.baton.forecast;

import clinic.baton.kernel.PracticeId;

/** The live forecast of each practice's day: made anew within a second of an event, at most once a second. */
public interface Waits {
    /** The newest outlook there is; made now if there is none of today yet. */
    Outlook of(PracticeId practice);

    /**
     * An outlook of the state as it is now, made on this thread: for headless rehearsal and whoever must not wait.
     *
     * @param scenarios how many, at least 100
     */
    Outlook now(PracticeId practice, int scenarios);
}
