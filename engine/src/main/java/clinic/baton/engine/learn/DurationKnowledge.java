package clinic.baton.engine.learn;

import clinic.baton.engine.Require;
import clinic.baton.engine.duration.Lognormal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long consultations take, by provider, kind of visit and needs. Logarithms of durations are regressed with partial
 * pooling; the clinic's own mean is drawn towards a prior worth a few visits. A provider or kind never seen gets the
 * clinic's law. Immutable.
 */
public final class DurationKnowledge {
    private static final double FURTHEST_LOG_SD = 2.5;

    private final PooledRegression regression;
    private final List<String> needs;
    private final double trust;
    private final double priorLogMean;
    private final double logSd;

    private DurationKnowledge(
            PooledRegression regression, List<String> needs, double trust, double priorLogMean, double logSd) {
        this.regression = regression;
        this.needs = needs;
        this.trust = trust;
        this.priorLogMean = priorLogMean;
        this.logSd = logSd;
    }

    /**
     * Learns.
     *
     * @param visits what is past; may be empty
     * @param prior what holds without any visit
     * @param priorVisits what the prior is worth, in visits, above 0
     */
    public static DurationKnowledge learn(List<PastVisit> visits, Lognormal prior, double priorVisits) {
        Require.positive("priorVisits", priorVisits);
        TreeSet<String> seen = new TreeSet<>();
        visits.forEach(visit -> seen.addAll(visit.needs()));
        List<String> needs = List.copyOf(seen);
        double[] logs = drawnIn(visits, prior);
        List<Sample> samples = new ArrayList<>();
        for (PastVisit visit : visits) {
            samples.add(sample(needs, visit.provider(), visit.visitType(), visit.needs()));
        }
        PooledRegression regression = PooledRegression.fit(samples, logs);
        double trust = visits.size() / (visits.size() + priorVisits);
        double priorVariance = prior.logSd() * prior.logSd();
        double variance = priorVariance + trust * (regression.noiseVariance() - priorVariance);
        return new DurationKnowledge(regression, needs, trust, prior.logMean(), Math.sqrt(variance));
    }

    /** Logarithms, those further than two and a half standard deviations from the middle drawn in. */
    private static double[] drawnIn(List<PastVisit> visits, Lognormal prior) {
        double[] logs =
                visits.stream().mapToDouble(visit -> Math.log(visit.minutes())).toArray();
        double[] sorted = logs.clone();
        Arrays.sort(sorted);
        double middle = sorted.length < 5 ? prior.logMean() : sorted[sorted.length / 2];
        double reach = FURTHEST_LOG_SD * prior.logSd();
        return Arrays.stream(logs)
                .map(log -> Math.clamp(log, middle - reach, middle + reach))
                .toArray();
    }

    private static Sample sample(List<String> allNeeds, String provider, String visitType, Set<String> needs) {
        List<String> categories = new ArrayList<>(List.of(provider, visitType, provider + "|" + visitType));
        allNeeds.forEach(need -> categories.add(needs.contains(need) ? "needed" : ""));
        return new Sample(categories, List.of());
    }

    /** The law for a visit to come; needs never seen before count as none. */
    public Lognormal of(String provider, String visitType, Set<String> patientNeeds) {
        double learned = regression.predict(sample(needs, provider, visitType, patientNeeds));
        return Lognormal.ofLog(priorLogMean + trust * (learned - priorLogMean), logSd);
    }
}
