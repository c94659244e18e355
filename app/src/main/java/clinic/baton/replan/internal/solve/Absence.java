package clinic.baton.replan.internal.solve;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All visits of an absence, and how good their places are together. */
@PlanningSolution
public class Absence {
    @PlanningEntityCollectionProperty
    private List<Moving> visits;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    /** For the solver, which copies fields. */
    @SuppressWarnings("NullAway.Init")
    public Absence() {}

    /** The visits to place. */
    public Absence(List<Moving> visits) {
        this.visits = visits;
    }

    /** The visits. */
    public List<Moving> getVisits() {
        return visits;
    }

    /** How good it is; null before the search. */
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    /** For the solver. */
    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }

    /** How many have a place. */
    public long placed() {
        return visits.stream().filter(v -> v.getPlace() != null).count();
    }
}
