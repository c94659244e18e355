package clinic.baton.rehearsal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well a day went: a hundred under each heading, less what was lost, each loss with what on the record it came from.
 *
 * @param losses what was lost, in the order of the record
 */
public record Score(List<Loss> losses) {
    /** With a critical miss, safety is no more than this, whatever else went well. */
    public static final int GATE = 40;

    private static final double FULL = 100;

    /** Keeps the list from changing. */
    public Score {
        losses = List.copyOf(losses);
    }

    /**
     * Something lost.
     *
     * @param heading under which heading
     * @param points how many of the hundred
     * @param sequence the entry of the record from which it follows
     * @param what what happened, in words
     * @param critical whether it fails the day
     */
    public record Loss(Heading heading, double points, long sequence, String what, boolean critical) {}

    /** Whether nothing critical was missed. */
    public boolean safe() {
        return losses.stream().noneMatch(Loss::critical);
    }

    /** The points under a heading, 0 to 100. */
    public int points(Heading heading) {
        double lost = losses.stream()
                .filter(loss -> loss.heading() == heading)
                .mapToDouble(Loss::points)
                .sum();
        long left = Math.round(Math.max(0, FULL - lost));
        return (int) (heading == Heading.SAFETY && !safe() ? Math.min(left, GATE) : left);
    }

    /** All headings' points. */
    public Map<Heading, Integer> points() {
        Map<Heading, Integer> all = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            all.put(heading, points(heading));
        }
        return all;
    }
}
