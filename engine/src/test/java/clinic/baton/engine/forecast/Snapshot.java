package clinic.baton.engine.forecast;

import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.simulate.ClinicDay;
import clinic.baton.engine.simulate.ClinicDaySimulator;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.engine.simulate.DayObserver;
import clinic.baton.engine.simulate.Stage;
import java.util.ArrayList;
import java.util.List;

/** Watches a simulated day and keeps what a clinic would know of it at one minute, and nothing later. */
final class Snapshot implements DayObserver {
    private final DayNetwork network;
    private final ClinicDay day;
    private final DurationDistribution belief;
    private final double nowMinutes;
    private final double paceLogSd;
    private final PatientState[] patients;
    private final List<List<Double>> logRatios = new ArrayList<>();

    Snapshot(ClinicDaySimulator simulator, DurationDistribution belief, double nowMinutes, double paceLogSd) {
        this.network = simulator.network();
        this.day = simulator.day();
        this.belief = belief;
        this.nowMinutes = nowMinutes;
        this.paceLogSd = paceLogSd;
        patients = day.patients().stream()
                .map(patient -> RunningClinic.believed(patient, belief))
                .toArray(PatientState[]::new);
        day.providers().forEach(provider -> logRatios.add(new ArrayList<>()));
    }

    @Override
    public void observe(double atMinutes, Moment moment, int patient, int step) {
        if (atMinutes > nowMinutes || moment == Moment.ROOM_CLEAN) {
            return;
        }
        PatientState before = patients[patient];
        int stage = step < 0 ? before.stage() : step - network.firstStep(patient);
        patients[patient] = switch (moment) {
            case ARRIVED -> before.at(Where.WAITING, 0, false, atMinutes);
            case WAITING -> before.at(Where.WAITING, stage, before.inRoom(), atMinutes);
            case ROOM_TAKEN -> before.at(before.where(), stage, true, atMinutes);
            case STAGE_BEGAN -> before.at(Where.IN_STAGE, stage, before.inRoom(), atMinutes);
            case STAGE_ENDED -> ended(before, stage, atMinutes);
            case LEFT -> before.at(Where.GONE, stage, false, atMinutes);
            case INTERRUPTED, RESUMED, ROOM_CLEAN -> before;
        };
    }

    private PatientState ended(PatientState before, int stage, double atMinutes) {
        if (before.stages().get(stage).stage() == Stage.CONSULTATION) {
            double expected = Math.log(belief.quantile(0.5));
            logRatios.get(before.provider()).add(Math.log(atMinutes - before.sinceMinutes()) - expected);
        }
        int next = Math.min(stage + 1, before.stages().size() - 1);
        return before.at(Where.WAITING, next, before.inRoom(), atMinutes);
    }

    DayState state() {
        List<ProviderState> providers = new ArrayList<>();
        for (int p = 0; p < logRatios.size(); p++) {
            providers.add(new ProviderState("d" + p, 0, 160, 0, logRatios.get(p)));
        }
        return new DayState(
                nowMinutes,
                providers,
                day.roomPools(),
                day.capacities(),
                List.of(),
                day.cleanUp(),
                false,
                List.of(),
                List.of(patients),
                paceLogSd);
    }
}
