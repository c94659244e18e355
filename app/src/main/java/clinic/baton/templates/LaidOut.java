package clinic.baton.templates;

import clinic.baton.schedule.SessionLayout;
import java.util.List;

/**
 * A session laid out, with its simulated effect.
 *
 * @param method by which method; null for the engine's design
 * @param lanes parallel lines it plans
 * @param layout planned starts and rules
 * @param holds time kept back
 * @param visits the visits it was simulated with, in order
 * @param effect what it will be like
 */
public record LaidOut(
        @org.jspecify.annotations.Nullable Method method,
        int lanes,
        SessionLayout layout,
        List<Template.HeldTime> holds,
        List<Seat> visits,
        Effect effect) {
    /** Keeps the lists from changing. */
    public LaidOut {
        holds = List.copyOf(holds);
        visits = List.copyOf(visits);
    }

    /**
     * A visit of the simulated session.
     *
     * @param start minutes from the session's start
     * @param kind what for
     * @param sameDay whether it is kept for somebody who calls that day
     * @param waiting expected minutes of waiting
     */
    public record Seat(double start, Demand.Kind kind, boolean sameDay, double waiting) {}

    /**
     * What a session will be like, in minutes.
     *
     * @param seen expected number of patients seen
     * @param waiting expected wait of one who comes
     * @param longestWait the longest expected wait of any place in the session
     * @param onTime the chance of finishing by the session's end, in [0, 1]
     * @param idle the provider's expected minutes without a patient
     * @param overtime expected minutes past the end
     * @param doneP10 when one in ten sessions is through, from its start
     * @param doneP50 when half are
     * @param doneP90 when nine in ten are
     */
    public record Effect(
            double seen,
            double waiting,
            double longestWait,
            double onTime,
            double idle,
            double overtime,
            double doneP10,
            double doneP50,
            double doneP90) {}
}
