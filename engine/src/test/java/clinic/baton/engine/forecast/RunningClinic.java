package clinic.baton.engine.forecast;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Gamma;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.simulate.ClinicDay;
import clinic.baton.engine.simulate.ClinicPatient;
import clinic.baton.engine.simulate.ClinicProvider;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.StageTime;
import clinic.baton.engine.simulate.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A clinic whose truth and whose beliefs about itself may differ. */
final class RunningClinic {
    static final Punctuality PUNCTUALITY = new Punctuality.Normal(-8, 12);
    static final double NO_SHOW = 0.08;

    private RunningClinic() {}

    /** A day as it truly is: providers with ten patients each, a quarter of an hour apart. */
    static ClinicDay truth(int providers, DurationDistribution consultation, double paceLogSd) {
        List<ClinicProvider> staff = new ArrayList<>();
        List<ClinicPatient> patients = new ArrayList<>();
        for (int p = 0; p < providers; p++) {
            staff.add(new ClinicProvider("d" + p, 0, 0, 160, Punctuality.onTheDot()));
            for (int k = 0; k < 10; k++) {
                patients.add(new ClinicPatient(
                        "d" + p + "-" + k, p, 0, 15.0 * k, 3, NO_SHOW, PUNCTUALITY, route(consultation)));
            }
        }
        return new ClinicDay(
                staff,
                List.of(3 * providers),
                Map.of(Station.DESK, 2, Station.ASSISTANT, 1 + providers),
                List.of(),
                new Gamma(3, 1),
                false,
                patients,
                null,
                null,
                paceLogSd);
    }

    static List<StageTime> route(DurationDistribution consultation) {
        return List.of(
                new StageTime(Stage.CHECK_IN, new Gamma(3, 1.5)),
                new StageTime(Stage.ROOMING, new Lognormal(6, 2)),
                new StageTime(Stage.CONSULTATION, consultation));
    }

    /** What the clinic believes of a patient in the morning. */
    static PatientState believed(ClinicPatient patient, DurationDistribution consultation) {
        return PatientState.expected(
                patient.id(),
                patient.provider(),
                0,
                patient.appointmentMinutes(),
                patient.noShow(),
                patient.punctuality(),
                route(consultation));
    }
}
