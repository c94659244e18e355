package clinic.baton.engine;

import clinic.baton.engine.duration.DurationDistribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Patients who come without an appointment: a Poisson stream whose rate is constant on each piece and zero elsewhere.
 *
 * @param pieces in time order, not overlapping; a piece without an end lasts until the session's end
 * @param duration how long a walk-in takes; when absent, as a booked patient of the same session picked at random
 */
public record WalkIns(List<Piece> pieces, @Nullable DurationDistribution duration) {

    /** Minutes [from, to) from the session's start with {@code ratePerMinute} expected walk-ins a minute. */
    public record Piece(double fromMinutes, double toMinutes, double ratePerMinute) {

        public Piece {
            Require.notNegative("from", fromMinutes);
            Require.notNegative("ratePerMinute", ratePerMinute);
            if (!(toMinutes > fromMinutes)) {
                throw new InvalidPlan("to", toMinutes, "a minute after from = " + fromMinutes);
            }
        }
    }

    public WalkIns {
        pieces = List.copyOf(pieces);
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).fromMinutes() < pieces.get(i - 1).toMinutes()) {
                throw new InvalidPlan(
                        "walkIns[" + i + "].from",
                        pieces.get(i).fromMinutes(),
                        "pieces in time order that don't overlap");
            }
        }
    }

    /** One rate for the whole session. */
    public static WalkIns atRate(double ratePerMinute) {
        return new WalkIns(List.of(new Piece(0, Double.POSITIVE_INFINITY, ratePerMinute)), null);
    }

    /** Expected walk-ins a minute at this minute. */
    public double ratePerMinuteAt(double minutes) {
        return pieces.stream()
                .filter(piece -> piece.fromMinutes() <= minutes && minutes < piece.toMinutes())
                .mapToDouble(Piece::ratePerMinute)
                .findFirst()
                .orElse(0);
    }

    /** The largest rate of any piece. */
    public double highestRatePerMinute() {
        return pieces.stream().mapToDouble(Piece::ratePerMinute).max().orElse(0);
    }
}
