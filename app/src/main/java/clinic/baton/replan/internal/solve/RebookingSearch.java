package clinic.baton.replan.internal.solve;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.function.LongConsumer;

/** Searches places for all visits together. The same visits give the same places where the search ends by itself. */
public final class RebookingSearch {
    private static final int UNIMPROVED_STEPS = 4_000;
    private static final long SEED = 20_261_123;

    private final SolverFactory<Absence> factory;

    /**
     * A search.
     *
     * @param longest how long it may take at most
     */
    public RebookingSearch(Duration longest) {
        factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Absence.class)
                .withEntityClasses(Moving.class)
                .withConstraintProviderClass(RebookingRules.class)
                .withRandomSeed(SEED)
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(longest)
                        .withUnimprovedStepCountLimit(UNIMPROVED_STEPS)));
    }

    /**
     * The best places found.
     *
     * @param heard hears of progress, in milliseconds since the start, each time something better was found
     */
    public Absence best(Absence visits, LongConsumer heard) {
        Solver<Absence> solver = factory.buildSolver();
        solver.addEventListener(event -> heard.accept(event.getTimeMillisSpent()));
        return solver.solve(visits);
    }
}
