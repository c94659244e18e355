package clinic.baton.engine.relay;

import clinic.baton.engine.Estimate;
import clinic.baton.engine.Weights;
import clinic.baton.engine.forecast.DayScenarios;
import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.simulate.DayRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the best small sets of moves for a running day. They are searched on each provider's line with 100 scenarios, then
 * measured on fresh scenarios of the whole clinic, rooms and staff included; only those still worth their disturbance are
 * returned. Deterministic for a seed.
 */
public final class Relayer {
    private static final int SEARCH_SCENARIOS = 100;
    private static final int REPORT_SCENARIOS = 300;
    private static final int PLANS = 3;

    private final DayState state;
    private final RelayRules rules;
    private final long seed;

    /** Prepares a day to be re-laid. */
    public Relayer(DayState state, RelayRules rules, long seed) {
        this.state = state;
        this.rules = rules;
        this.seed = seed;
    }

    /** At most three plans that move different people, the best first; empty when nothing is worth its disturbance. */
    public List<RelayPlan> plans() {
        return measured(searched());
    }

    /** The search alone: up to three sets of moves that look worth it. */
    public List<List<RelayMove>> searched() {
        LineCosts costs = new LineCosts(state, rules.weights(), seed, SEARCH_SCENARIOS);
        return new RelaySearch(state, rules, costs).best(PLANS);
    }

    /** Measures sets of moves on fresh scenarios and keeps those worth it, the best first. */
    public List<RelayPlan> measured(List<List<RelayMove>> candidates) {
        double[][] now = outcomes(state);
        List<RelayPlan> plans = new ArrayList<>();
        for (List<RelayMove> moves : candidates) {
            DayLayout layout = DayLayout.of(state);
            moves.forEach(layout::apply);
            RelayPlan plan = compare(moves, now, outcomes(layout.laidOut(state)));
            if (plan.worth() > 0) {
                plans.add(plan);
            }
        }
        plans.sort(Comparator.comparingDouble(RelayPlan::worth).reversed());
        return plans;
    }

    private RelayPlan compare(List<RelayMove> moves, double[][] now, double[][] then) {
        Weights weights = rules.weights();
        double[] waits = difference(now[0], then[0]);
        double[] idle = difference(now[1], then[1]);
        double[] overtime = difference(now[2], then[2]);
        double[] gain = new double[waits.length];
        for (int k = 0; k < gain.length; k++) {
            gain[k] = weights.waiting() * waits[k] + weights.idle() * idle[k] + weights.overtime() * overtime[k];
        }
        double disruption = moves.stream()
                .mapToDouble(move -> RelaySearch.disruption(state, rules.prices(), move))
                .sum();
        return new RelayPlan(moves, estimate(gain), disruption, estimate(waits), estimate(overtime));
    }

    /** Waiting, idleness and overtime of each scenario. */
    private double[][] outcomes(DayState laidOut) {
        DayScenarios scenarios = new DayScenarios(laidOut, seed ^ 0x5DEECE66DL);
        double[][] outcomes = new double[3][REPORT_SCENARIOS];
        for (int scenario = 0; scenario < REPORT_SCENARIOS; scenario++) {
            DayRecord record = scenarios.play(scenario);
            for (int i = 0; i < laidOut.patients().size(); i++) {
                double due = laidOut.patients().get(i).appointmentMinutes();
                double from = Double.isNaN(due) ? record.arrivedMinutes(i) : Math.max(record.arrivedMinutes(i), due);
                double wait = record.seenMinutes(i) - from;
                outcomes[0][scenario] += wait > 0 ? wait : 0;
            }
            for (int p = 0; p < laidOut.providers().size(); p++) {
                double last = record.providerLastMinutes(p);
                if (!Double.isNaN(last)) {
                    double from = Math.max(
                            laidOut.nowMinutes(), laidOut.providers().get(p).availableFromMinutes());
                    outcomes[1][scenario] += Math.max(0, last - from - record.providerBusyMinutes(p));
                    double end = Math.max(from, laidOut.providers().get(p).plannedEndMinutes());
                    outcomes[2][scenario] += Math.max(0, last - end);
                }
            }
        }
        return outcomes;
    }

    private static double[] difference(double[] now, double[] then) {
        double[] saved = new double[now.length];
        for (int k = 0; k < saved.length; k++) {
            saved[k] = now[k] - then[k];
        }
        return saved;
    }

    private static Estimate estimate(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Estimate(mean, Math.sqrt(squares / (values.length - 1) / values.length));
    }
}
