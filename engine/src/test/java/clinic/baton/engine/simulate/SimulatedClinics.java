package clinic.baton.engine.simulate;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.WalkIns;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.duration.Gamma;
import clinic.baton.engine.duration.Lognormal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Clinics for the tests. */
final class SimulatedClinics {
    private SimulatedClinics() {}

    /** A clinic with a bit of everything; its size and resources vary with the seed. */
    static ClinicDay busy(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int providers = 1 + random.nextInt(5);
        List<ClinicProvider> staff = new ArrayList<>();
        List<PlannedBreak> breaks = new ArrayList<>();
        for (int p = 0; p < providers; p++) {
            staff.add(new ClinicProvider("d" + p, p % 2, 0, 480, new Punctuality.Normal(3, 6)));
            breaks.add(new PlannedBreak(p, 200 + random.nextInt(60), 30));
        }
        List<ClinicPatient> patients = new ArrayList<>();
        for (int i = 0; i < 12 * providers; i++) {
            patients.add(patient(i, i % providers, random));
        }
        List<StageTime> walkIn = List.of(
                new StageTime(Stage.CHECK_IN, new Gamma(4, 2)),
                new StageTime(Stage.CONSULTATION, new Lognormal(12, 6)));
        WalkIns stream =
                new WalkIns(List.of(new WalkIns.Piece(30, 120, 0.03), new WalkIns.Piece(150, 300, 0.05)), null);
        return new ClinicDay(
                staff,
                List.of(1 + random.nextInt(6), 2 + random.nextInt(4)),
                Map.of(Station.DESK, 1, Station.ASSISTANT, 1 + random.nextInt(3), Station.LABORATORY, 1),
                breaks,
                new Gamma(4, 1),
                random.nextBoolean(),
                patients,
                new ClinicWalkIns(stream, List.of(0.05, 0.15, 0.8), DayNetwork.ANY_PROVIDER, 0, walkIn),
                new Emergencies(0, 480, 1.5, new Exponential(20)),
                0.15);
    }

    private static ClinicPatient patient(int i, int provider, SplittableRandom random) {
        List<StageTime> stages = new ArrayList<>();
        stages.add(new StageTime(Stage.CHECK_IN, new Gamma(3, 1)));
        stages.add(new StageTime(Stage.ROOMING, new Lognormal(8, 3)));
        stages.add(new StageTime(Stage.CONSULTATION, new Lognormal(14, 7)));
        if (random.nextInt(4) == 0) {
            stages.add(new StageTime(random.nextBoolean() ? Stage.LABORATORY : Stage.IMAGING, new Gamma(9, 4)));
            stages.add(new StageTime(Stage.CONSULTATION, new Lognormal(5, 2)));
        }
        stages.add(new StageTime(Stage.CHECK_OUT, new Deterministic(2)));
        double appointment = 20 * (i / 5) + 5 * random.nextInt(3);
        Punctuality punctuality = new Punctuality.Normal(-8, 12);
        return new ClinicPatient("p" + i, provider, provider % 2, appointment, 3, 0.12, punctuality, stages);
    }
}
