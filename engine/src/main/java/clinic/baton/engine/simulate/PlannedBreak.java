package clinic.baton.engine.simulate;

/**
 * A provider's break: it begins when due, or with the end of the consultation then running, and keeps its length.
 *
 * @param provider the provider's index
 * @param fromMinutes when it is due
 * @param lengthMinutes its length, at least 0
 */
public record PlannedBreak(int provider, double fromMinutes, double lengthMinutes) {
    /** Checks the ranges. */
    public PlannedBreak {
        if (provider < 0 || !Double.isFinite(fromMinutes) || !(lengthMinutes >= 0)) {
            throw new IllegalArgumentException(
                    "break of provider " + provider + " at " + fromMinutes + " for " + lengthMinutes + " minutes");
        }
    }
}
