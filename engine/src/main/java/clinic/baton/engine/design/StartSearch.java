package clinic.baton.engine.design;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.design.StartGrid.AnyMinute;
import clinic.baton.engine.design.StartGrid.Every;
import clinic.baton.engine.design.StartGrid.Slots;
import clinic.baton.engine.evaluate.Draws;
import clinic.baton.engine.evaluate.Evaluator;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.engine.evaluate.Evaluators.Choice;
import clinic.baton.engine.evaluate.GradientEvaluator;
import clinic.baton.engine.evaluate.Lattice;
import clinic.baton.engine.evaluate.LatticeStep;
import clinic.baton.engine.evaluate.MonteCarlo;
import clinic.baton.engine.evaluate.StageRecursion;

/** Finds the best starts of a plan for the order it has, by the method that fits its durations and grid. */
final class StartSearch {

    /** Above this many patients the proof over all sets of patients takes too long. */
    private static final int MOST_PROVED = 80;

    /** Above this many patients moving each on a lattice takes too long, and the sample's starts are kept. */
    private static final int MOST_MOVED = 60;

    private static final int CORNERS = 2_000;
    private static final int LATTICE_CORNERS = 120;
    private static final int WALK_IN_SCENARIOS = 2_000;
    private static final double PROVED = 1e-6;
    private static final int MOST_STEPS = 10_000_000;

    private final StartGrid grid;
    private final Evaluators evaluators;
    private final SessionPlan plan;

    StartSearch(StartGrid grid, Evaluators evaluators) {
        this.grid = grid;
        this.evaluators = evaluators;
        plan = evaluators.plan();
        requireReasonToEnd();
    }

    private void requireReasonToEnd() {
        if (plan.weights().idle() == 0 && plan.weights().overtime() == 0 && !(grid instanceof Slots)) {
            throw new InvalidPlan(
                    "weights.idle", 0, "a weight above 0 for idle or overtime, else the best session never ends");
        }
    }

    Starts find() {
        return switch (grid) {
            case AnyMinute _ -> anyMinute();
            case Every every -> onGrid(every.minutes(), gridSteps(every.minutes()));
            case Slots slots -> onGrid(slots.minutes(), slots.count() - 1);
        };
    }

    private Starts anyMinute() {
        return switch (evaluators.method()) {
            case EXACT -> smooth(new StageRecursion(plan));
            case LATTICE ->
                evaluators.choice() == Choice.LATTICE
                        ? onGrid(1, gridSteps(1))
                        : polished(LatticeStep.of(plan).fine(plan));
            case MONTE_CARLO, AUTO -> plan.walkIns() == null ? sampled() : withWalkIns(1.0 / 4, MOST_STEPS);
        };
    }

    private Starts smooth(GradientEvaluator evaluator) {
        var free = new FreeMinutes(plan, evaluator);
        double[] starts = free.design(1e-13);
        double gap = free.relativeGap();
        Optimality optimality = gap < 1e-3
                ? Optimality.within(gap, "the cost is convex in the intervals and its gradient vanishes here")
                : Optimality.unproved("the descent ended where the gradient doesn't vanish");
        return new Starts(starts, evaluator.cost(starts), optimality);
    }

    private double[] sampleDesign() {
        return sampled().minutes();
    }

    private Starts sampled() {
        int scenarios = Math.clamp(400_000L / plan.size(), 1_000, 8_192);
        Draws draws = Draws.spread(plan, scenarios, evaluators.streams());
        MonteCarlo sample = new MonteCarlo(plan, draws);
        double[] starts = new FreeMinutes(plan, sample).design(1e-9);
        return new Starts(starts, sample.cost(starts), Optimality.unproved("the starts are the best on a sample"));
    }

    /** Starts on a fine lattice: first on a sample, then moved by single steps and blocks. */
    private Starts polished(double step) {
        Evaluator evaluator = new Lattice(plan, step, Lattice.COARSE);
        GridDescent descent = descent(evaluator, step, gridSteps(step), sampleDesign());
        if (plan.size() > MOST_MOVED) {
            return new Starts(
                    descent.starts(), descent.cost(), Optimality.unproved("the starts are the best on a sample"));
        }
        descent.moveBlocks();
        return new Starts(
                descent.starts(),
                descent.cost(),
                Optimality.unproved("no single patient or block of patients can move by " + step + " min for a gain"));
    }

    private Starts onGrid(double step, int lastStep) {
        if (plan.walkIns() != null) {
            return withWalkIns(step, lastStep);
        }
        Choice method = evaluators.method();
        Evaluator evaluator = gridEvaluator(step, method);
        double[] from =
                method == Choice.EXACT ? new FreeMinutes(plan, new StageRecursion(plan)).design(1e-6) : sampleDesign();
        GridDescent descent = descent(evaluator, step, lastStep, from);
        if (method == Choice.EXACT || plan.size() <= MOST_MOVED) {
            descent.moveBlocks();
        }
        if (plan.size() > MOST_PROVED) {
            return new Starts(
                    descent.starts(),
                    descent.cost(),
                    Optimality.unproved("too many patients to check every set of them"));
        }
        double left = descent.descend(method == Choice.EXACT ? CORNERS : LATTICE_CORNERS);
        return new Starts(descent.starts(), descent.cost(), proof(left, method));
    }

    private static Optimality proof(double left, Choice method) {
        if (method == Choice.MONTE_CARLO) {
            return Optimality.unproved("the starts are the best on a sample");
        }
        return left < PROVED
                ? Optimality.within(
                        left, "no set of patients can move one step later or earlier for a gain, which is enough")
                : Optimality.unproved("the search over all sets of patients was cut short");
    }

    private Evaluator gridEvaluator(double step, Choice method) {
        return switch (method) {
            case EXACT -> new StageRecursion(plan);
            case LATTICE -> new Lattice(plan, LatticeStep.of(plan).dividing(step), Lattice.COARSE);
            case MONTE_CARLO, AUTO -> evaluators.monteCarlo(evaluators.scenarios(), evaluators.streams());
        };
    }

    /** Walk-ins make the cost rugged: from the best starts without them, by blocks in ever smaller steps, on one sample. */
    private Starts withWalkIns(double finest, int lastFinest) {
        Evaluator evaluator = evaluators.monteCarlo(WALK_IN_SCENARIOS, evaluators.streams());
        double[] starts = new PlateauDome(plan, evaluator).starts();
        double cost = Double.NaN;
        for (int halvings = 4; halvings >= 0; halvings--) {
            double step = finest * (1 << halvings);
            GridDescent descent = descent(evaluator, step, lastFinest >> halvings, starts);
            descent.moveBlocks();
            starts = descent.starts();
            cost = descent.cost();
        }
        return new Starts(starts, cost, Optimality.unproved("with walk-ins the cost isn't known to be convex"));
    }

    private GridDescent descent(Evaluator evaluator, double step, int lastStep, double[] from) {
        int[] at = new int[from.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = (int) Math.min(lastStep, Math.round(from[i] / step));
        }
        double price = plan.weights().waiting()
                + plan.weights().idle()
                + plan.weights().overtime();
        return new GridDescent(evaluator, step, lastStep, price, at);
    }

    /** No optimal start is later than this many steps: its idle minutes or overtime alone would cost more. */
    private int gridSteps(double step) {
        double work = plan.patients().stream()
                .mapToDouble(patient -> patient.duration().meanMinutes())
                .sum();
        double idle = plan.weights().idle();
        double spread = plan.weights().waiting() * plan.size() * work;
        double price = idle + plan.weights().overtime();
        double session = plan.idleUntil() == IdleUntil.SESSION_END || idle == 0 ? plan.sessionMinutes() : 0;
        return (int) Math.min(MOST_STEPS, Math.ceil((session + work + work + spread / price) / step) + 1);
    }
}
