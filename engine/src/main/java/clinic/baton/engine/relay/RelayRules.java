package clinic.baton.engine.relay;

import clinic.baton.engine.Require;
import clinic.baton.engine.Weights;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be moved, and what it is worth.
 *
 * @param weights the price of a minute's waiting, idleness and overtime
 * @param prices the price of disturbing people
 * @param holds times kept free that may be used
 * @param otherProviders by patient id, the indexes of providers who could see that patient instead
 * @param otherDay ids of patients who could come another day
 * @param fixed ids of patients who must not be moved
 * @param noticeMinutes how far ahead a new time must lie; appointments nearer than this aren't moved
 */
public record RelayRules(
        Weights weights,
        RelayPrices prices,
        List<OpenHold> holds,
        Map<String, Set<Integer>> otherProviders,
        Set<String> otherDay,
        Set<String> fixed,
        double noticeMinutes) {
    /** Keeps unchangeable copies. */
    public RelayRules {
        holds = List.copyOf(holds);
        otherProviders = Map.copyOf(otherProviders);
        otherDay = Set.copyOf(otherDay);
        fixed = Set.copyOf(fixed);
        Require.notNegative("noticeMinutes", noticeMinutes);
    }
}
