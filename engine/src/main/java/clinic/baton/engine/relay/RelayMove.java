package clinic.baton.engine.relay;

import java.util.List;

/**
 * One change of the day.
 *
 * @param kind what is done
 * @param placements where each patient it moves goes: two for a swap, else one
 */
public record RelayMove(Kind kind, List<Placement> placements) {
    /** What can be done. */
    public enum Kind {
        /** Two patients take each other's places. */
        SWAP,
        /** A patient comes later. */
        DELAY,
        /** A patient comes earlier. */
        BRING_FORWARD,
        /** A patient sees another provider. */
        OTHER_PROVIDER,
        /** A patient takes a time that was kept free. */
        USE_HOLD,
        /** A patient comes another day. */
        ANOTHER_DAY
    }

    /** Keeps an unchangeable copy. */
    public RelayMove {
        placements = List.copyOf(placements);
    }

    /**
     * Where a patient goes.
     *
     * @param patient the index in the state
     * @param provider the provider's index
     * @param minutes the new appointment; without meaning for another day
     */
    public record Placement(int patient, int provider, double minutes) {}
}
