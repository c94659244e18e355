package clinic.baton.engine.openings;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.engine.evaluate.Evaluators.Choice;
import clinic.baton.engine.random.Streams;
import java.util.List;

/**
 * Whether a session is laid too tightly or too loosely.
 *
 * @param onTime chance of being through by the session's end; 1 where the session has none
 * @param waitMinutes expected wait of a patient who comes
 * @param idleMinutes the provider's expected minutes without a patient
 * @param idleShare idle minutes as a share of idle and work together
 * @param verdict in one word
 */
public record SessionGauge(double onTime, double waitMinutes, double idleMinutes, double idleShare, Verdict verdict) {

    /** A session is tight when it will likely end late, or patients wait longer than half a visit; loose when it is mostly on time
     * and the provider is without a patient more than a quarter of the time. */
    public enum Verdict {
        TIGHT,
        WELL_LAID,
        LOOSE
    }

    private static final double LIKELY = 0.5;
    private static final double LONG_WAIT = 0.5;
    private static final double IDLE_SHARE = 0.25;

    /** Gauges a session with these starts. */
    public static SessionGauge of(SessionPlan plan, List<Double> startsMinutes) {
        double[] starts =
                startsMinutes.stream().mapToDouble(Double::doubleValue).toArray();
        Evaluators evaluators = new Evaluators(plan, Choice.AUTO, new Streams(1), 5_000);
        return of(plan, evaluators.forStarts(starts).evaluate(starts));
    }

    /** Gauges a session that was evaluated. */
    public static SessionGauge of(SessionPlan plan, Evaluation evaluation) {
        double coming =
                plan.patients().stream().mapToDouble(p -> 1 - p.noShow()).sum();
        double work = plan.expectedMinutes();
        double wait = coming > 0 ? evaluation.totalWait().mean() / coming : 0;
        double idle = evaluation.idle().mean();
        double share = idle + work > 0 ? idle / (idle + work) : 0;
        double visit = coming > 0 ? work / coming : 0;
        double onTime = evaluation.onTime().mean();
        return new SessionGauge(onTime, wait, idle, share, verdict(onTime, wait, visit, share));
    }

    private static Verdict verdict(double onTime, double wait, double visit, double idleShare) {
        if (onTime < LIKELY || wait > LONG_WAIT * visit) {
            return Verdict.TIGHT;
        }
        return idleShare > IDLE_SHARE ? Verdict.LOOSE : Verdict.WELL_LAID;
    }
}
