package clinic.baton.engine.evaluate;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.EarlyArrivals;
import org.jspecify.annotations.Nullable;

/**
 * What one more patient would cost at any place of a session: completions are carried forward once and costs to go backward once,
 * so that each candidate start only joins the two. On the minute lattice, for any durations and arrivals; no walk-ins. Not safe
 * for use from several threads.
 */
public final class Insertion {

    /** Tails left out: costs are right to about a thousandth of a minute, which no ranking needs. */
    private static final double NEGLIGIBLE = 1e-7;

    private final SessionPlan plan;
    private final double[] starts;
    private final double step;
    private final Lattice lattice;
    private final Objective objective;
    private final LatticePatient added;
    private final CostToGo[] after;
    private final double[] waitsBefore;
    private final double baseCost;
    private final double[] @Nullable [] startedAt;
    private final Masses startMasses = new Masses();

    /**
     * @param startsMinutes of the plan's patients, in order
     * @param patient who is to be added
     */
    public Insertion(SessionPlan plan, double[] startsMinutes, PlannedPatient patient) {
        this.plan = plan;
        starts = startsMinutes.clone();
        step = LatticeStep.of(plan).minutes();
        boolean punctual = plan.punctual() && patient.punctual();
        lattice = new Lattice(plan, step, NEGLIGIBLE, punctual);
        lattice.cost(starts);
        objective = lattice.objective();
        added = new LatticePatient(patient, step, NEGLIGIBLE, plan.earlyArrivals() == EarlyArrivals.SEEN);
        waitsBefore = new double[plan.size() + 1];
        after = new CostToGo[plan.size() + 1];
        startedAt = new double[plan.size() + 1][];
        fill();
        baseCost = waitsBefore[plan.size()] + after[plan.size()].mean(lattice.completionOf(plan.size()));
    }

    private void fill() {
        int n = plan.size();
        double price = plan.weights().waiting();
        after[n] = CostToGo.ofEnd(objective, starts[n - 1], step, steps());
        for (int i = n - 1; i >= 0; i--) {
            after[i] = after[i + 1].before(lattice.patients.get(i), starts[i] / step, price * step);
        }
        for (int i = 0; i < n; i++) {
            waitsBefore[i + 1] = waitsBefore[i] + price * lattice.waitMinutes(i);
        }
    }

    private int steps() {
        int highest = Math.max(2, added.latest(starts[plan.size() - 1] / step) + 1);
        for (int i = 0; i <= plan.size(); i++) {
            highest = Math.max(highest, lattice.completionOf(i).high);
        }
        for (int i = 0; i < plan.size(); i++) {
            highest = Math.max(highest, lattice.patients.get(i).latest(starts[i] / step) + 1);
        }
        return highest + added.reach();
    }

    /** Width of the lattice's steps. */
    public double stepMinutes() {
        return step;
    }

    /** The place a patient with this start would get: after all who start no later. */
    public int place(double startMinutes) {
        int place = 0;
        while (place < starts.length && starts[place] <= startMinutes) {
            place++;
        }
        return place;
    }

    /**
     * How much the session's expected cost grows with the patient added at this start.
     *
     * @param startMinutes from the session's start, at least 0
     */
    public double extraCost(double startMinutes) {
        int place = place(startMinutes);
        double start = startMinutes / step;
        Masses before = lattice.completionOf(place);
        double comes = 1 - added.noShow;
        double cost = waitsBefore[place]
                + plan.weights().waiting() * comes * step * Lattice.wait(before, added, start)
                + rest(place, startMinutes, before)
                - plan.weights().idle() * added.workSteps() * step;
        return cost - baseCost;
    }

    private double rest(int place, double startMinutes, Masses before) {
        CostToGo next = place < plan.size()
                ? after[place]
                : CostToGo.ofEnd(objective, startMinutes, step, stepsAfter(before, startMinutes));
        double[] started = place < plan.size() ? startedBefore(place) : next.started(added);
        Lattice.startOf(before, added, startMinutes / step, startMasses);
        double sum = added.noShow * next.mean(before);
        int last = started.length - 1;
        double slope = started[last] - started[last - 1];
        for (int x = startMasses.low; x < startMasses.high; x++) {
            double worth = x <= last ? started[x] : started[last] + (x - last) * slope;
            sum += (1 - added.noShow) * startMasses.at[x - startMasses.low] * worth;
        }
        return sum;
    }

    private int stepsAfter(Masses before, double startMinutes) {
        return Math.max(before.high, added.latest(startMinutes / step) + 1) + added.reach() + 1;
    }

    private double[] startedBefore(int place) {
        double[] known = startedAt[place];
        if (known == null) {
            known = after[place].started(added);
            startedAt[place] = known;
        }
        return known;
    }
}
