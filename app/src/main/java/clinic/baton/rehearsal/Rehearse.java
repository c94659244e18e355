package clinic.baton.rehearsal;

/** Plays whole days without screens, as quickly as the machine can, through the same commands as real ones. */
public interface Rehearse {
    /**
     * Plays a scenario's day in a new tenant of its own.
     *
     * @param scenario which
     * @param seed from which its chance is drawn: the same day for the same seed
     * @param policy who conducts it
     */
    Played play(Scenario scenario, long seed, Policy policy);
}
