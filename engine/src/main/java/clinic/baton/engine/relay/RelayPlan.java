package clinic.baton.engine.relay;

import clinic.baton.engine.Estimate;
import java.util.List;

/**
 * A set of moves and what it brings, measured on scenarios it wasn't chosen by.
 *
 * @param moves what to do, at least one
 * @param gain what the rest of the day costs less, in weighted minutes, before disruption
 * @param disruption the price of disturbing people, in weighted minutes
 * @param waitSaved minutes of waiting saved, all patients together
 * @param overtimeSaved minutes of overtime saved, all providers together
 */
public record RelayPlan(
        List<RelayMove> moves, Estimate gain, double disruption, Estimate waitSaved, Estimate overtimeSaved) {
    /** Keeps an unchangeable copy. */
    public RelayPlan {
        moves = List.copyOf(moves);
    }

    /** What it is worth when all is counted. */
    public double worth() {
        return gain.mean() - disruption;
    }
}
