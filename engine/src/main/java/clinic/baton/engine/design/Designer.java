package clinic.baton.engine.design;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.evaluate.Evaluator;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.engine.evaluate.Evaluators.Choice;
import clinic.baton.engine.evaluate.LatticeStep;
import clinic.baton.engine.random.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays out sessions. Deterministic for a seed.
 *
 * @param grid where appointments may start
 * @param method how costs are computed; refused where it can't apply
 * @param seed of every random number
 * @param scenarios of the Monte Carlo method
 */
public record Designer(StartGrid grid, Choice method, long seed, int scenarios) {

    /** Any minute, the method that fits, seed 1. */
    public Designer() {
        this(new StartGrid.AnyMinute(), Choice.AUTO, 1, Evaluators.SCENARIOS);
    }

    /** The best starts for the order given. */
    public Design inOrder(SessionPlan plan) {
        List<Integer> order = IntStream.range(0, plan.size()).boxed().toList();
        return report(plan, order, search(plan), Optimality.unproved("the order was given"));
    }

    /** The best starts and the best order that was found. */
    public Design inAnyOrder(SessionPlan plan) {
        var sequence = new SequenceSearch(plan, this::search).find();
        SessionPlan ordered = plan.withPatients(
                sequence.order().stream().map(plan.patients()::get).toList());
        return report(ordered, sequence.order(), sequence.starts(), sequence.optimality());
    }

    Starts search(SessionPlan plan) {
        return new StartSearch(grid, evaluators(plan)).find();
    }

    private Evaluators evaluators(SessionPlan plan) {
        return new Evaluators(plan, method, new Streams(seed), scenarios);
    }

    private Design report(SessionPlan plan, List<Integer> order, Starts starts, Optimality sequence) {
        Evaluation evaluation = reporter(plan, starts.minutes()).evaluate(starts.minutes());
        List<Double> minutes = Arrays.stream(starts.minutes()).boxed().toList();
        return new Design(plan, order, minutes, evaluation, starts.optimality(), sequence);
    }

    /** Monte Carlo reports on a fresh sample, so that the luck of the design's own sample isn't counted. */
    private Evaluator reporter(SessionPlan plan, double[] starts) {
        Evaluators evaluators = evaluators(plan);
        if (evaluators.method() == Choice.MONTE_CARLO) {
            return evaluators.monteCarlo(scenarios, evaluators.streams().fresh());
        }
        return switch (grid) {
            case StartGrid.Every every -> evaluators.on(LatticeStep.of(plan).dividing(every.minutes()));
            case StartGrid.Slots slots -> evaluators.on(LatticeStep.of(plan).dividing(slots.minutes()));
            case StartGrid.AnyMinute _ ->
                evaluators.choice() == Choice.AUTO
                        ? evaluators.on(LatticeStep.of(plan).fine(plan))
                        : evaluators.forStarts(starts);
        };
    }
}
