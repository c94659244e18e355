package clinic.baton.engine.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes histories of clinics that don't exist, with known peculiarities. */
final class SyntheticHistory {
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2024, 1, 8, 9, 0);

    /** How durations are drawn, mean about 1. */
    enum Law {
        LOGNORMAL,
        GAMMA,
        MIXTURE
    }

    private final SplittableRandom random;
    private final List<String> lines = new ArrayList<>();
    Law law = Law.LOGNORMAL;
    int sessions = 300;
    int providers = 1;
    int patients = 900;
    double patientLogSd = 0.2;
    double providerLogSd = 0.15;
    double paceLogSd = 0.09;
    double driftLog;
    double featureEffect;
    double dirty;
    int roundToSeconds = 1;

    SyntheticHistory(long seed) {
        random = new SplittableRandom(seed);
    }

    Path write(Path folder) throws IOException {
        lines.add("session,provider,visit_type,patient,started,ended,scheduled,arrived,x_age,x_language");
        double[] patientEffect = effects(patients, patientLogSd);
        double[] providerEffect = effects(providers, providerLogSd);
        for (int s = 0; s < sessions; s++) {
            int provider = s % providers;
            double pace = providerEffect[provider] + paceLogSd * gaussian() + driftLog * s / sessions;
            session(s, provider, pace, patientEffect);
        }
        return Files.write(folder.resolve("visits.csv"), lines);
    }

    private void session(int s, int provider, double pace, double[] patientEffect) {
        LocalDateTime at = FIRST_DAY.plusDays(s / providers).plusMinutes(random.nextInt(20));
        LocalDateTime scheduled = at;
        int count = 10 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            int patient = (int) (patientEffect.length * Math.pow(random.nextDouble(), 1.5));
            boolean first = random.nextDouble() < 0.35;
            double age = 20 + 60 * random.nextDouble();
            double log = pace + patientEffect[patient] + (first ? 0.15 : -0.07) + featureEffect * (age - 50) / 30;
            double minutes = 13 * Math.exp(log) * draw();
            long seconds = Math.max(roundToSeconds, Math.round(60 * minutes / roundToSeconds) * roundToSeconds);
            LocalDateTime end = at.plusSeconds(seconds);
            line(s, provider, first, patient, at, end, scheduled, age);
            scheduled = scheduled.plusMinutes(15);
            at = end.plusSeconds(random.nextDouble() < 0.85 ? random.nextInt(30) : 60 * (2 + random.nextInt(20)));
        }
    }

    private void line(
            int s,
            int provider,
            boolean first,
            int patient,
            LocalDateTime at,
            LocalDateTime end,
            LocalDateTime scheduled,
            double age) {
        String started = random.nextDouble() < dirty ? "soon" : String.valueOf(at);
        LocalDateTime ended = random.nextDouble() < dirty ? at.minusMinutes(5) : end;
        lines.add(String.format(
                Locale.ROOT,
                "s%d,d%d,%s,p%d,%s,%s,%s,%s,%s,%s",
                s,
                provider,
                random.nextDouble() < dirty ? "" : first ? "first" : "return",
                patient,
                started,
                ended,
                scheduled,
                random.nextDouble() < 0.1 ? "" : scheduled.minusMinutes(8),
                random.nextDouble() < 0.05 ? "NA" : String.format(Locale.ROOT, "%.0f", age),
                patient % 7 == 0 ? "other" : "local"));
    }

    private double draw() {
        return switch (law) {
            case LOGNORMAL -> Math.exp(0.42 * gaussian() - 0.088);
            case GAMMA -> gamma4();
            case MIXTURE -> random.nextDouble() < 0.1 ? 2.4 * gamma4() : 0.85 * Math.exp(0.25 * gaussian());
        };
    }

    /** Gamma of shape 4 and mean 1. */
    private double gamma4() {
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            sum -= Math.log(1 - random.nextDouble()) / 4;
        }
        return sum;
    }

    private double[] effects(int count, double sd) {
        double[] effects = new double[count];
        for (int k = 0; k < count; k++) {
            effects[k] = sd * gaussian();
        }
        return effects;
    }

    private double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
