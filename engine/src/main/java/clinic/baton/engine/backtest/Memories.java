package clinic.baton.engine.backtest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What past sessions told of each patient and provider: how far their consultations were off, as logarithms. */
final class Memories {
    private static final double PATIENT_PRIOR_VISITS = 3;
    private static final double FAST = 0.3;
    private static final double SLOW = 0.06;

    private final Map<String, OfPatient> patients = new HashMap<>();
    private final Map<String, OfProvider> providers = new HashMap<>();

    /** A patient's visits: how many, their mean deviation drawn towards 0, and the last one. */
    record OfPatient(int visits, double sum, double last) {
        double shrunk() {
            return sum / (visits + PATIENT_PRIOR_VISITS);
        }
    }

    /** A provider's recent sessions: deviation with short and long memory, and the last consultation's minutes. */
    record OfProvider(double fast, double slow, double lastMinutes) {}

    private static final OfPatient UNKNOWN_PATIENT = new OfPatient(0, 0, Double.NaN);
    private static final OfProvider UNKNOWN_PROVIDER = new OfProvider(0, 0, Double.NaN);

    OfPatient patient(String id) {
        return id.isEmpty() ? UNKNOWN_PATIENT : patients.getOrDefault(id, UNKNOWN_PATIENT);
    }

    OfProvider provider(String id) {
        return providers.getOrDefault(id, UNKNOWN_PROVIDER);
    }

    /** Takes in a session that is over, with each visit's deviation. */
    void remember(VisitSession session, double[] deviations) {
        List<VisitRow> visits = session.visits();
        double sum = 0;
        for (int i = 0; i < visits.size(); i++) {
            sum += deviations[i];
            String patient = visits.get(i).patient();
            if (!patient.isEmpty()) {
                OfPatient before = patient(patient);
                patients.put(patient, new OfPatient(before.visits() + 1, before.sum() + deviations[i], deviations[i]));
            }
        }
        String provider = visits.getFirst().provider();
        OfProvider before = provider(provider);
        double trust = visits.size() / (visits.size() + 5.0);
        double mean = sum / visits.size();
        providers.put(
                provider,
                new OfProvider(
                        before.fast() + FAST * trust * (mean - before.fast()),
                        before.slow() + SLOW * trust * (mean - before.slow()),
                        visits.getLast().minutes()));
    }
}
