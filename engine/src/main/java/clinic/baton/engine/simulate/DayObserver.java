package clinic.baton.engine.simulate;

/** Told of each step of a simulated day, for traces and pictures. Called in the order of time. */
@FunctionalInterface
public interface DayObserver {
    /** What can happen. */
    enum Moment {
        /** A patient entered the clinic. */
        ARRIVED,
        /** A patient began to wait for the resource of a stage. */
        WAITING,
        /** A patient was given a room. */
        ROOM_TAKEN,
        /** A stage began. */
        STAGE_BEGAN,
        /** A stage ended. */
        STAGE_ENDED,
        /** A consultation was interrupted by an emergency. */
        INTERRUPTED,
        /** An interrupted consultation went on. */
        RESUMED,
        /** A room is clean again. */
        ROOM_CLEAN,
        /** A patient left the clinic. */
        LEFT
    }

    /**
     * Something happened.
     *
     * @param atMinutes when
     * @param moment what
     * @param patient the patient's index; for a room that is clean again the pool's index
     * @param step the step's index, or -1 where none is meant
     */
    void observe(double atMinutes, Moment moment, int patient, int step);
}
