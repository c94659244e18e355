package clinic.baton.bench.engine;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.DurationDistribution;
import java.util.stream.IntStream;

/** Sessions to be measured. */
final class Sessions {

    private Sessions() {}

    static SessionPlan alike(int patients, DurationDistribution duration, double noShow) {
        return new SessionPlan(
                IntStream.range(0, patients)
                        .mapToObj(i -> new PlannedPatient("p" + i, duration, noShow, Punctuality.onTheDot()))
                        .toList(),
                new Weights(1, 1, 0));
    }

    static double[] every(int patients, double minutes) {
        return IntStream.range(0, patients).mapToDouble(i -> i * minutes).toArray();
    }
}
