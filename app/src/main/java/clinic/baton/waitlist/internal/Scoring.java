package clinic.baton.waitlist.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.WaitUrgency;
import clinic.baton.waitlist.Waitlist.Standing;
import clinic.baton.waitlist.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Ranks who is offered a freed time. Each part lies between 0 and 1: urgency (routine 0, soon 0.5, urgent 1), waiting (days
 * of 30), fit (share of the gap that is filled, and whether it is the provider they asked for), fairness (1 for who was
 * never offered anything, less with each offer). No show rate and nothing about the person goes in.
 */
final class Scoring {
    private static final double DAYS_UNTIL_FULL = 30;

    private Scoring() {}

    /**
     * A rank.
     *
     * @param entry whose
     * @param visit the time they would get
     * @param score 0 to 1; more is sooner
     * @param why in words
     */
    record Ranked(WaitEntry entry, TimeRange visit, double score, String why) {}

    static Ranked rank(WaitEntry entry, TimeRange visit, TimeRange gap, UUID provider, Weights weights, Instant now) {
        double days = days(entry, now);
        double fills =
                visit.length().toMinutes() / (double) Math.max(1, gap.length().toMinutes());
        double fit = 0.5 * Math.min(1, fills) + (provider.equals(entry.wish().practitioner()) ? 0.5 : 0.25);
        double score = standing(entry, weights, now).points() / 100 + weights.fit() * fit / total(weights);
        String why = String.format(
                Locale.ENGLISH,
                "%s · waits %.0f days · fills %.0f %% of the gap · %d offers before · rank %.2f",
                entry.wish().urgency().words(),
                days,
                100 * Math.min(1, fills),
                entry.offers(),
                score);
        return new Ranked(entry, visit, score, why);
    }

    /** What doesn't hang on the time, in points of 100. */
    static Standing standing(WaitEntry entry, Weights weights, Instant now) {
        double urgency = entry.wish().urgency().level() / (double) WaitUrgency.URGENT.level();
        double waiting = Math.min(1, days(entry, now) / DAYS_UNTIL_FULL);
        double fairness = 1.0 / (1 + entry.offers());
        double point = 100.0 / total(weights);
        return new Standing(
                weights.urgency() * urgency * point,
                weights.waiting() * waiting * point,
                weights.fairness() * fairness * point);
    }

    private static double days(WaitEntry entry, Instant now) {
        return Duration.between(entry.since(), now).toMinutes() / 1440.0;
    }

    private static int total(Weights weights) {
        return Math.max(1, weights.urgency() + weights.waiting() + weights.fit() + weights.fairness());
    }
}
