package clinic.baton.engine.cli;

import clinic.baton.engine.WalkIns;
import clinic.baton.engine.duration.DurationDistribution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the walk-ins of a session problem: one rate, or a list of pieces. */
final class WalkInReader {

    private static final double HIGHEST_RATE = 100;

    private WalkInReader() {}

    static @Nullable WalkIns walkIns(JsonField field) {
        if (!field.given()) {
            return null;
        }
        List<WalkIns.Piece> pieces = new ArrayList<>();
        @Nullable DurationDistribution duration = null;
        if (field.node().isArray()) {
            for (JsonField piece : field.elements()) {
                pieces.add(piece(piece.only("from", "to", "ratePerMinute"), pieces));
            }
        } else {
            field.only("ratePerMinute", "duration");
            pieces.add(piece(field, pieces));
            JsonField own = field.get("duration");
            duration = own.given() ? DistributionReader.duration(own) : null;
        }
        return rate(pieces) > 0 ? new WalkIns(pieces, duration) : null;
    }

    private static double rate(List<WalkIns.Piece> pieces) {
        return pieces.stream().mapToDouble(WalkIns.Piece::ratePerMinute).sum();
    }

    private static WalkIns.Piece piece(JsonField field, List<WalkIns.Piece> before) {
        JsonField rate = field.get("ratePerMinute");
        if (!(rate.number() >= 0 && rate.number() <= HIGHEST_RATE)) {
            throw rate.refused("a rate from 0 to " + HIGHEST_RATE + " a minute");
        }
        JsonField from = field.get("from");
        JsonField to = field.get("to");
        double begin = from.given() ? from.minutes() : 0;
        double end = to.given() ? to.minutes() : Double.POSITIVE_INFINITY;
        if (!before.isEmpty() && begin < before.getLast().toMinutes()) {
            throw from.refused(
                    "at least the end of the piece before, " + before.getLast().toMinutes());
        }
        if (end <= begin) {
            throw to.refused("a minute after from = " + begin);
        }
        return new WalkIns.Piece(begin, end, rate.number());
    }
}
