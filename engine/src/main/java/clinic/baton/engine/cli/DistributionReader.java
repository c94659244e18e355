package clinic.baton.engine.cli;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Empirical;
import clinic.baton.engine.duration.Erlang;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.duration.Gamma;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.duration.WeightedValues;
import java.util.function.Supplier;

/** Reads laws of durations and of punctuality. */
final class DistributionReader {

    private static final String DURATIONS = "one of exponential, erlang, lognormal, gamma, deterministic, empirical";
    private static final double LEAST_MEAN = 1e-6;
    private static final double MOST_VARIATION = 10;
    private static final double LEAST_VARIATION = 1e-6;

    private DistributionReader() {}

    static DurationDistribution duration(JsonField field) {
        if (!field.given()) {
            throw field.refused("a duration such as {\"distribution\": \"lognormal\", \"mean\": 15, \"sd\": 9}");
        }
        return switch (kind(field, DURATIONS)) {
            case "exponential" -> within(field.only("distribution", "mean"), () -> new Exponential(mean(field)));
            case "erlang" ->
                within(
                        field.only("distribution", "mean", "k"),
                        () -> new Erlang(mean(field), field.get("k").whole(1, 1_000)));
            case "lognormal" ->
                within(field.only("distribution", "mean", "sd"), () -> new Lognormal(mean(field), sd(field)));
            case "gamma" -> within(field.only("distribution", "mean", "sd"), () -> new Gamma(mean(field), sd(field)));
            case "deterministic" ->
                new Deterministic(field.only("distribution", "mean").get("mean").minutes());
            case "empirical" -> new Empirical(values(field, true));
            default -> throw field.get("distribution").refused(DURATIONS);
        };
    }

    static Punctuality punctuality(JsonField field) {
        if (!field.given()) {
            return Punctuality.onTheDot();
        }
        return switch (kind(field, "one of normal, empirical, deterministic")) {
            case "normal" ->
                within(
                        field.only("distribution", "mean", "sd"),
                        () -> new Punctuality.Normal(offset(field.get("mean")), offset(field.get("sd"))));
            case "empirical" -> new Punctuality.Observed(values(field, false));
            case "deterministic" ->
                new Punctuality.Observed(WeightedValues.of(
                        new double[] {offset(field.only("distribution", "mean").get("mean"))}, new double[0]));
            case "exponential", "erlang", "lognormal", "gamma" -> new Punctuality.Late(duration(field));
            default ->
                throw field.get("distribution").refused("normal, empirical or deterministic, or a duration's law");
        };
    }

    private static String kind(JsonField field, String remedy) {
        if (!field.node().isObject()) {
            throw field.refused("an object such as {\"distribution\": ...}");
        }
        JsonField kind = field.get("distribution");
        if (!kind.given()) {
            throw kind.refused(remedy);
        }
        return kind.text();
    }

    private static double mean(JsonField field) {
        JsonField mean = field.get("mean");
        double minutes = mean.minutes();
        if (minutes < LEAST_MEAN) {
            throw mean.refused("a number above 0");
        }
        return minutes;
    }

    private static double sd(JsonField field) {
        double mean = mean(field);
        JsonField sd = field.get("sd");
        double minutes = sd.number();
        if (!(minutes > LEAST_VARIATION * mean)) {
            throw sd.refused("a number above 0, or distribution deterministic");
        }
        if (minutes > MOST_VARIATION * mean) {
            throw sd.refused("at most " + MOST_VARIATION + " times the mean");
        }
        return minutes;
    }

    private static double offset(JsonField field) {
        double minutes = field.number();
        if (Math.abs(minutes) > 10_000) {
            throw field.refused("at most 10000 minutes either way");
        }
        return minutes;
    }

    private static WeightedValues values(JsonField field, boolean notNegative) {
        field.only("distribution", "minutes", "weights");
        for (JsonField value : field.get("minutes").elements()) {
            var _ = notNegative ? value.minutes() : offset(value);
        }
        JsonField weights = field.get("weights");
        double[] minutes = field.get("minutes").numbers();
        return within(field, () -> WeightedValues.of(minutes, weights.given() ? weights.numbers() : new double[0]));
    }

    /** Refusals of the law itself are told with the field's full name. */
    private static <T> T within(JsonField field, Supplier<T> law) {
        try {
            return law.get();
        } catch (InvalidPlan refusal) {
            throw refusal.field().startsWith(field.name()) ? refusal : refusal.within(field.name());
        }
    }
}
