package clinic.baton.engine.simulate;

import java.util.List;

/**
 * A clinic's day laid out for the simulator: who visits whom, through which stages, over which resources. It holds no
 * durations: those are drawn per scenario into {@link DayDraws}. Immutable and safe to share.
 */
public final class DayNetwork {
    /** As a patient's provider: the first one free in the patient's room pool. */
    public static final int ANY_PROVIDER = -1;

    /** As a capacity: never waited for. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    final int[] firstStep;
    final Stage[] stages;
    final int[] lastRoomStep;
    final int[] provider;
    final int[] pool;
    final double[] appointment;
    final int[] acuity;
    final int[] stationCapacity;
    final int[] poolRooms;
    final int[] providerPool;
    final int[] breakProvider;
    final double[] breakFrom;
    final double[] breakMinutes;
    final boolean assistantsClean;
    final int walkIns;

    DayNetwork(DayNetworkBuilder from) {
        int patients = from.visits.size();
        firstStep = new int[patients + 1];
        for (int i = 0; i < patients; i++) {
            firstStep[i + 1] = firstStep[i] + from.visits.get(i).stages().size();
        }
        stages = from.visits.stream().flatMap(visit -> visit.stages().stream()).toArray(Stage[]::new);
        lastRoomStep = new int[patients];
        for (int i = 0; i < patients; i++) {
            lastRoomStep[i] = lastRoomStep(i, from.visits.get(i).stages());
        }
        provider = from.visits.stream().mapToInt(DayVisit::provider).toArray();
        pool = from.visits.stream().mapToInt(DayVisit::pool).toArray();
        appointment =
                from.visits.stream().mapToDouble(DayVisit::appointmentMinutes).toArray();
        acuity = from.visits.stream().mapToInt(DayVisit::acuity).toArray();
        stationCapacity = from.stationCapacity.clone();
        poolRooms = from.poolRooms.stream().mapToInt(Integer::intValue).toArray();
        providerPool = from.providerPool.stream().mapToInt(Integer::intValue).toArray();
        breakProvider = from.breaks.stream().mapToInt(PlannedBreak::provider).toArray();
        breakFrom = from.breaks.stream().mapToDouble(PlannedBreak::fromMinutes).toArray();
        breakMinutes =
                from.breaks.stream().mapToDouble(PlannedBreak::lengthMinutes).toArray();
        assistantsClean = from.assistantsClean;
        walkIns = (int) from.visits.stream()
                .filter(v -> Double.isNaN(v.appointmentMinutes()))
                .count();
    }

    /** Starts describing a clinic. */
    public static DayNetworkBuilder describe() {
        return new DayNetworkBuilder();
    }

    /** The number of patients, walk-in places included. */
    public int patients() {
        return provider.length;
    }

    /** The number of providers. */
    public int providers() {
        return providerPool.length;
    }

    /** The number of room pools. */
    public int pools() {
        return poolRooms.length;
    }

    /** The number of stages over all patients. */
    public int steps() {
        return stages.length;
    }

    /** Where the stages of a patient begin in the arrays indexed by step; {@code patients()} gives the end of all. */
    public int firstStep(int patient) {
        return firstStep[patient];
    }

    /** The stage at a step. */
    public Stage stage(int step) {
        return stages[step];
    }

    private int lastRoomStep(int patient, List<Stage> route) {
        for (int k = route.size() - 1; k >= 0; k--) {
            if (route.get(k).inRoom()) {
                return firstStep[patient] + k;
            }
        }
        return -1;
    }
}
