package clinic.baton.engine.simulate;

import clinic.baton.engine.Require;
import clinic.baton.engine.duration.DurationDistribution;

/**
 * Emergencies that call a provider, picked at random, out of whatever they do. A Poisson stream, at most eight a day.
 *
 * @param fromMinutes the first minute in which one may come
 * @param toMinutes the last, after the first
 * @param expectedInDay how many are expected in that time, at least 0
 * @param duration how long the provider is away
 */
public record Emergencies(double fromMinutes, double toMinutes, double expectedInDay, DurationDistribution duration) {
    static final int MOST = 8;

    /** Checks the ranges. */
    public Emergencies {
        Require.positive("to - from", toMinutes - fromMinutes);
        Require.notNegative("expectedInDay", expectedInDay);
    }
}
