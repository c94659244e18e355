package clinic.baton.rehearsal;

import clinic.baton.kernel.PracticeId;
import java.util.Map;

/**
 * A day that was played.
 *
 * @param scenario the scenario's name
 * @param seed its seed
 * @param policy who conducted it
 * @param practice its tenant
 * @param score how well it went
 * @param measures figures of the day by name, in the order in which they are told; times in minutes
 */
public record Played(
        String scenario, long seed, Policy policy, PracticeId practice, Score score, Map<String, Number> measures) {}
