package clinic.baton.engine.forecast;

import clinic.baton.engine.Require;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.simulate.PlannedBreak;
import clinic.baton.engine.simulate.Station;
import java.util.List;
import java.util.Map;

/**
 * A running clinic day as it is known now. All times are minutes from one zero, as a rule midnight or the opening.
 *
 * @param nowMinutes the present
 * @param providers numbered from 0
 * @param roomPools the number of rooms in each pool, numbered from 0; {@code DayNetwork.UNLIMITED} where not counted
 * @param capacities how many of each station; those missing are never waited for
 * @param breaks breaks still to come; one that runs is the provider's {@code availableFromMinutes}
 * @param cleanUp how long a room is cleaned
 * @param assistantsClean whether cleaning takes an assistant
 * @param cleaning rooms being cleaned now
 * @param patients all of the day who may still matter; those gone may be left out
 * @param paceLogSd how much a provider's pace varies from session to session: the standard deviation of the logarithm, at
 *     least 0
 */
public record DayState(
        double nowMinutes,
        List<ProviderState> providers,
        List<Integer> roomPools,
        Map<Station, Integer> capacities,
        List<PlannedBreak> breaks,
        DurationDistribution cleanUp,
        boolean assistantsClean,
        List<RoomsInCleaning> cleaning,
        List<PatientState> patients,
        double paceLogSd) {
    /** Checks the ranges and keeps unchangeable copies. */
    public DayState {
        Require.finite("nowMinutes", nowMinutes);
        Require.notNegative("paceLogSd", paceLogSd);
        providers = List.copyOf(providers);
        roomPools = List.copyOf(roomPools);
        capacities = Map.copyOf(capacities);
        breaks = List.copyOf(breaks);
        cleaning = List.copyOf(cleaning);
        patients = List.copyOf(patients);
    }
}
