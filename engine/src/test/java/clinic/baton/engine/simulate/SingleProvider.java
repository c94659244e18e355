package clinic.baton.engine.simulate;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Deterministic;
import java.util.List;
import java.util.Map;

/** One provider, rooms never short. */
final class SingleProvider {
    private SingleProvider() {}

    static ClinicDay with(List<ClinicPatient> patients) {
        return until(120, patients);
    }

    static ClinicDay until(double endMinutes, List<ClinicPatient> patients) {
        return new ClinicDay(
                List.of(new ClinicProvider("d", 0, 0, endMinutes, Punctuality.onTheDot())),
                List.of(DayNetwork.UNLIMITED),
                Map.of(),
                List.of(),
                new Deterministic(0),
                false,
                patients,
                null,
                null,
                0);
    }
}
