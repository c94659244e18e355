package clinic.baton.engine.simulate;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Deterministic;
import java.util.List;
import java.util.Map;

/** One provider, rooms never short. */
final class SingleProvider {
    private SingleProvider() {}

    static ClinicDay with(List<ClinicPatient> patients) {
        return with(patients, List.of(), 0);
    }

    static ClinicDay with(List<ClinicPatient> patients, List<PlannedBreak> breaks, double lateMinutes) {
        Punctuality lateness =
                lateMinutes == 0 ? Punctuality.onTheDot() : new Punctuality.Late(new Deterministic(lateMinutes));
        return new ClinicDay(
                List.of(new ClinicProvider("d", 0, 0, 120, lateness)),
                List.of(DayNetwork.UNLIMITED),
                Map.of(),
                breaks,
                new Deterministic(0),
                false,
                patients,
                null,
                null,
                0);
    }
}
