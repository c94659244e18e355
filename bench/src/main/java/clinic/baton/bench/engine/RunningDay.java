package clinic.baton.bench.engine;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Gamma;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.PatientState;
import clinic.baton.engine.forecast.ProviderState;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.StageTime;
import clinic.baton.engine.simulate.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A day of six providers with ten patients left each; the first provider comes an hour late. */
final class RunningDay {

    private RunningDay() {}

    static DayState sixProvidersSixtyPatients() {
        List<ProviderState> providers = new ArrayList<>();
        List<PatientState> patients = new ArrayList<>();
        for (int p = 0; p < 6; p++) {
            providers.add(new ProviderState("d" + p, p / 3, 230, p == 0 ? 60 : 0, List.of()));
            for (int k = 0; k < 10; k++) {
                double mean = 12 + (p + k) % 7;
                List<StageTime> stages = List.of(
                        new StageTime(Stage.CHECK_IN, new Gamma(3, 1.5)),
                        new StageTime(Stage.ROOMING, new Lognormal(8, 3)),
                        new StageTime(Stage.CONSULTATION, new Lognormal(mean, 0.47 * mean)),
                        new StageTime(Stage.CHECK_OUT, new Gamma(2, 1)));
                patients.add(PatientState.expected(
                        "d" + p + "-" + k, p, p / 3, 20.0 * k, 0.08, new Punctuality.Normal(-8, 12), stages));
            }
        }
        return new DayState(
                -60,
                providers,
                List.of(8, 8),
                Map.of(Station.DESK, 3, Station.ASSISTANT, 6),
                List.of(),
                new Gamma(3, 1),
                false,
                List.of(),
                patients,
                0.1);
    }
}
