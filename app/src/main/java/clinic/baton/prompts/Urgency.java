package clinic.baton.prompts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which a prompt is ranked.
 *
 * @param due when it must be settled, in the practice's time
 * @param lead the time others need after the desk has acted; not negative
 * @param effort the desk's own minutes; counted as at least half a minute
 * @param here people affected who are in the building or on hold
 * @param elsewhere people affected who are not
 * @param lastRung when a clinical clock's ladder ends; unacknowledged after that it is a matter of life. Null for none
 */
public record Urgency(
        Instant due,
        Duration lead,
        Duration effort,
        int here,
        int elsewhere,
        @Nullable Instant lastRung) {
    private static final Duration LEAST = Duration.ofSeconds(30);
    private static final double MILLIS_A_MINUTE = 60_000;

    /** Refuses what can't be counted. */
    public Urgency {
        if (lead.isNegative() || effort.isNegative() || here < 0 || elsewhere < 0) {
            throw new IllegalArgumentException("Lead, effort and people aren't negative: " + lead + ", " + effort + ", "
                    + here + ", " + elsewhere);
        }
        effort = effort.compareTo(LEAST) < 0 ? LEAST : effort;
    }

    /** The usual case: due then, so many minutes of the desk's, nobody else needs time. */
    public static Urgency due(Instant due, double effortMinutes) {
        return new Urgency(
                due, Duration.ZERO, Duration.ofMillis(Math.round(effortMinutes * MILLIS_A_MINUTE)), 0, 0, null);
    }

    /** The same, affecting so many here and elsewhere. */
    public Urgency people(int inTheBuilding, int notHere) {
        return new Urgency(due, lead, effort, inTheBuilding, notHere, lastRung);
    }

    /** The same, with the time others need. */
    public Urgency lead(Duration others) {
        return new Urgency(due, others, effort, here, elsewhere, lastRung);
    }

    /** The same, with the end of its clinical ladder. */
    public Urgency lastRung(Instant end) {
        return new Urgency(due, lead, effort, here, elsewhere, end);
    }

    /** w: 2 for everybody in the building or on hold, 1 for everybody elsewhere. */
    public int weight() {
        return 2 * here + elsewhere;
    }

    /** The last moment to begin. */
    public Instant latestStart() {
        return due.minus(lead).minus(effort);
    }

    /** s: minutes until the last moment to begin; negative when that has passed. */
    public double slack(Instant now) {
        return Duration.between(now, latestStart()).toMillis() / MILLIS_A_MINUTE;
    }

    /** The index: what waiting costs for each minute of the desk's. {@code (w / e) · exp(-max(0, s) / 10)}. */
    public double index(Instant now) {
        return weight() / (effort.toMillis() / MILLIS_A_MINUTE) * Math.exp(-Math.max(0, slack(now)) / 10);
    }
}
