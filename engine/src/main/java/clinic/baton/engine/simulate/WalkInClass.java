package clinic.baton.engine.simulate;

import clinic.baton.engine.WalkIns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walk-ins of one class of urgency: a Poisson stream of their own, in arrays that are cheap to draw from. */
final class WalkInClass {
    private final double[] from;
    private final double[] rate;
    private final double[] expected;

    private WalkInClass(List<WalkIns.Piece> pieces, double share) {
        from = pieces.stream().mapToDouble(WalkIns.Piece::fromMinutes).toArray();
        rate = pieces.stream()
                .mapToDouble(piece -> share * piece.ratePerMinute())
                .toArray();
        expected = new double[from.length];
        for (int k = 0; k < from.length; k++) {
            expected[k] = rate[k] * (pieces.get(k).toMinutes() - from[k]);
        }
    }

    static WalkInClass[] of(@Nullable ClinicWalkIns walkIns) {
        return walkIns == null
                ? new WalkInClass[0]
                : walkIns.acuityShares().stream()
                        .map(share -> new WalkInClass(walkIns.stream().pieces(), share))
                        .toArray(WalkInClass[]::new);
    }

    /** How many places are kept: six standard deviations above the mean and ten more. */
    int places() {
        double mean = 0;
        for (double ofPiece : expected) {
            mean += ofPiece;
        }
        return mean == 0 ? 0 : (int) Math.ceil(mean + 6 * Math.sqrt(mean)) + 10;
    }

    /** The minute by which so many are expected since the start; infinite after the last. */
    double minuteOf(double expectedSoFar) {
        double left = expectedSoFar;
        for (int k = 0; k < from.length; k++) {
            if (left < expected[k]) {
                return from[k] + left / rate[k];
            }
            left -= expected[k];
        }
        return Double.POSITIVE_INFINITY;
    }
}
