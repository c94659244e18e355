package clinic.baton.engine.cli;

import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.design.SlottedSession;
import clinic.baton.engine.design.StartGrid;
import clinic.baton.engine.evaluate.Evaluators.Choice;
import java.util.List;
import java.util.Optional;

/**
 * A session problem as a file states it.
 *
 * @param starts of each patient, minutes; empty where they are to be designed
 * @param anyOrder whether the order may be changed
 */
record PlanRequest(
        SessionPlan plan,
        StartGrid grid,
        Optional<SlottedSession> slotted,
        boolean anyOrder,
        Optional<List<Double>> starts,
        Choice method,
        long seed,
        int scenarios) {}
