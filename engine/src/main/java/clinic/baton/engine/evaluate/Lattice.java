package clinic.baton.engine.evaluate;

import clinic.baton.engine.Estimate;
import clinic.baton.engine.Evaluation;
import clinic.baton.engine.Evaluation.Method;
import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Require;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.EarlyArrivals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluation on whole steps of time (a minute unless told otherwise) for any durations, no-shows and unpunctual arrivals. The
 * completion's law is carried from patient to patient: start = max(arrival, completion) multiplies their cumulative
 * probabilities, the duration is added by convolution. The laws up to the first changed start are kept, so a change at
 * patient i costs only what follows. A start between two steps is split over both, which makes the cost linear between.
 */
public final class Lattice implements Evaluator {

    /** What tails are left out when every digit counts. */
    public static final double FINE = 1e-12;

    /** What tails are left out while searching. */
    public static final double COARSE = 1e-9;

    private final double step;
    private final double negligible;
    private final boolean collapse;
    final List<LatticePatient> patients;
    private final Objective objective;
    private final Masses[] completions;
    private final Masses startMasses = new Masses();
    private final double[] waits;
    private final double[] cached;

    /**
     * @param stepMinutes width of a step, above 0
     * @param negligible probability of the tails that are left out, {@link #FINE} or {@link #COARSE}
     * @throws InvalidPlan where there are walk-ins or durations too long for the step
     */
    public Lattice(SessionPlan plan, double stepMinutes, double negligible) {
        this(plan, stepMinutes, negligible, plan.punctual());
    }

    /** @param collapse whether completions before an appointment may count as at it: only where everyone is punctual */
    Lattice(SessionPlan plan, double stepMinutes, double negligible, boolean collapse) {
        if (plan.walkIns() != null) {
            throw new InvalidPlan("method", "lattice", "auto or montecarlo: the lattice knows no walk-ins");
        }
        step = Require.positive("stepMinutes", stepMinutes);
        this.negligible = negligible;
        this.collapse = collapse;
        patients = prepare(plan);
        double work = patients.stream().mapToDouble(LatticePatient::workSteps).sum() * step;
        objective = Objective.of(plan, work);
        completions = new Masses[plan.size() + 1];
        Arrays.setAll(completions, i -> new Masses());
        completions[0].setPoint(0);
        waits = new double[plan.size()];
        cached = new double[plan.size()];
        Arrays.fill(cached, Double.NaN);
    }

    private List<LatticePatient> prepare(SessionPlan plan) {
        record Kind(Object duration, Object punctuality, double noShow) {}
        boolean seenEarly = plan.earlyArrivals() == EarlyArrivals.SEEN;
        Map<Kind, LatticePatient> kinds = new HashMap<>();
        List<LatticePatient> prepared = new ArrayList<>();
        for (PlannedPatient patient : plan.patients()) {
            Kind kind = new Kind(patient.duration(), patient.punctuality(), patient.noShow());
            prepared.add(kinds.computeIfAbsent(kind, _ -> new LatticePatient(patient, step, negligible, seenEarly)));
        }
        return List.copyOf(prepared);
    }

    public double stepMinutes() {
        return step;
    }

    @Override
    public double cost(double[] starts) {
        pass(starts);
        double last = starts[starts.length - 1];
        return objective.cost(Arrays.stream(waits).sum() * step, 0, end(last), overtime(last));
    }

    private void pass(double[] starts) {
        int i = 0;
        while (i < starts.length && starts[i] == cached[i]) {
            i++;
        }
        for (; i < starts.length; i++) {
            cached[i] = starts[i];
            advance(i, starts[i] / step);
        }
    }

    private void advance(int i, double start) {
        LatticePatient patient = patients.get(i);
        Masses before = completions[i];
        waits[i] = (1 - patient.noShow) * wait(before, patient, start);
        startOf(before, patient, start, startMasses);
        Masses idle = collapse ? startMasses : before;
        Masses after = completions[i + 1];
        boolean mayMiss = patient.noShow > 0;
        int low = mayMiss ? Math.min(idle.low, startMasses.low) : startMasses.low;
        int high = startMasses.high + patient.reach() + LatticeLaw.PAD;
        after.clear(low, Math.max(high, idle.high));
        after.addConvolution(startMasses, patient.duration, 1 - patient.noShow);
        if (mayMiss) {
            after.add(idle, patient.noShow);
        }
        after.trim(negligible);
    }

    /** E(completion before - max(arrival, appointment))<sup>+</sup> in steps: the sum over x of P(C &gt; x) P(ready &le; x). */
    static double wait(Masses before, LatticePatient patient, double start) {
        int first = Math.max((int) Math.floor(start), before.low);
        int sure = patient.latest(start);
        double above = 0;
        double sum = 0;
        for (int x = before.high - 1; x >= first; x--) {
            sum += above * (x >= sure ? 1 : patient.readyBy(x, start));
            above += before.at[x - before.low];
        }
        return sum + above * readyEarlier(before, patient, start, first);
    }

    /** The part of the wait between the appointment and the first step with any completion. */
    private static double readyEarlier(Masses before, LatticePatient patient, double start, int first) {
        double sum = 0;
        for (int x = first - 1; x >= Math.floor(start); x--) {
            sum += patient.readyBy(x, start);
        }
        return sum;
    }

    /** The law of max(completion before, arrival). */
    static void startOf(Masses before, LatticePatient patient, double start, Masses result) {
        int low = Math.max(before.low, patient.earliest(start));
        int sure = patient.latest(start);
        result.clear(low, Math.max(Math.max(before.high, sure + 1), low + 1));
        double done = 0;
        for (int x = before.low; x < Math.min(low, before.high); x++) {
            done += before.at[x - before.low];
        }
        double below = 0;
        for (int x = low; x < result.high; x++) {
            if (x < before.high) {
                done += before.at[x - before.low];
            }
            double started = x >= sure ? done : done * patient.seenBy(x, start);
            result.at[x - low] = started - below;
            below = started;
        }
    }

    private double end(double lastStart) {
        Masses last = completions[patients.size()];
        double sum = 0;
        double mass = 0;
        for (int x = last.low; x < last.high; x++) {
            double p = last.at[x - last.low];
            mass += p;
            sum += p * Math.max(x * step, lastStart);
        }
        return sum + (1 - mass) * lastStart;
    }

    private double overtime(double lastStart) {
        if (!objective.hasEnd()) {
            return 0;
        }
        Masses last = completions[patients.size()];
        double sum = 0;
        for (int x = last.high - 1; x >= last.low; x--) {
            double after = Math.max(x * step, lastStart) - objective.sessionMinutes();
            sum += last.at[x - last.low] * Math.max(0, after);
        }
        return sum;
    }

    @Override
    public Evaluation evaluate(double[] starts) {
        double cost = cost(starts);
        double last = starts[starts.length - 1];
        List<Estimate> each = new ArrayList<>();
        for (double wait : waits) {
            each.add(Estimate.exactly(wait * step));
        }
        return new Evaluation(
                Method.LATTICE,
                Estimate.exactly(cost),
                each,
                Estimate.exactly(Arrays.stream(waits).sum() * step),
                Estimate.exactly(0),
                Estimate.exactly(objective.idle(end(last), overtime(last))),
                Estimate.exactly(overtime(last)),
                Estimate.exactly(onTime(last)),
                completion(last));
    }

    private double onTime(double lastStart) {
        Masses last = completions[patients.size()];
        double sum = 0;
        for (int x = last.low; x < last.high; x++) {
            boolean through = Math.max(x * step, lastStart) <= objective.sessionMinutes() + 1e-9;
            sum += through ? last.at[x - last.low] : 0;
        }
        return Math.min(1, sum);
    }

    private Evaluation.Completion completion(double lastStart) {
        Masses last = completions[patients.size()];
        List<Double> quantiles = new ArrayList<>();
        int x = last.low;
        double sum = last.at[0];
        for (double level : Evaluation.Completion.LEVELS) {
            while (sum < level - 1e-9 && x < last.high - 1) {
                x++;
                sum += last.at[x - last.low];
            }
            quantiles.add(Math.max(x * step, lastStart));
        }
        return new Evaluation.Completion(quantiles);
    }

    /** The law of the completion of the first {@code count} patients at the starts last evaluated. */
    Masses completionOf(int count) {
        return completions[count];
    }

    Objective objective() {
        return objective;
    }

    /** Expected minutes that patient i waits, no-shows counted as none, at the starts last evaluated. */
    double waitMinutes(int i) {
        return waits[i] * step;
    }
}
