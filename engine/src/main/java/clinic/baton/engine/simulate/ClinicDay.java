package clinic.baton.engine.simulate;

import clinic.baton.engine.Require;
import clinic.baton.engine.duration.DurationDistribution;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's day with the laws of all that chance decides.
 *
 * @param providers numbered from 0, at least one
 * @param roomPools the number of rooms in each pool, {@link DayNetwork#UNLIMITED} allowed
 * @param capacities how many of each station; those missing are never waited for
 * @param breaks the providers' breaks
 * @param cleanUp how long a room is cleaned
 * @param assistantsClean whether cleaning takes an assistant
 * @param patients the booked patients
 * @param walkIns those without an appointment
 * @param emergencies what calls providers away
 * @param paceLogSd how much a provider's pace varies from session to session: the standard deviation of the logarithm
 */
public record ClinicDay(
        List<ClinicProvider> providers,
        List<Integer> roomPools,
        Map<Station, Integer> capacities,
        List<PlannedBreak> breaks,
        DurationDistribution cleanUp,
        boolean assistantsClean,
        List<ClinicPatient> patients,
        @Nullable ClinicWalkIns walkIns,
        @Nullable Emergencies emergencies,
        double paceLogSd) {
    /** Checks the ranges. */
    public ClinicDay {
        providers = List.copyOf(providers);
        roomPools = List.copyOf(roomPools);
        capacities = Map.copyOf(capacities);
        breaks = List.copyOf(breaks);
        patients = List.copyOf(patients);
        Require.notNegative("paceLogSd", paceLogSd);
    }

    DayNetwork network() {
        DayNetworkBuilder builder = DayNetwork.describe();
        roomPools.forEach(builder::roomPool);
        providers.forEach(provider -> builder.provider(provider.pool()));
        for (Entry<Station, Integer> capacity : capacities.entrySet()) {
            builder.capacity(capacity.getKey(), capacity.getValue());
        }
        breaks.forEach(builder::plannedBreak);
        patients.forEach(patient -> builder.visit(patient.visit()));
        addWalkIns(builder);
        if (assistantsClean) {
            builder.assistantsClean();
        }
        return builder.build();
    }

    private void addWalkIns(DayNetworkBuilder builder) {
        if (walkIns == null) {
            return;
        }
        List<Stage> stages = walkIns.stages().stream().map(StageTime::stage).toList();
        int acuity = 1;
        for (WalkInClass ofClass : WalkInClass.of(walkIns)) {
            for (int k = 0; k < ofClass.places(); k++) {
                builder.visit(new DayVisit(walkIns.provider(), walkIns.pool(), Double.NaN, acuity, stages));
            }
            acuity++;
        }
    }
}
