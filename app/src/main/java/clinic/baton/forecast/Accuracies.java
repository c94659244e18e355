package clinic.baton.forecast;

import clinic.baton.kernel.PracticeId;

/** How good a practice's forecasts have been. */
public interface Accuracies {
    /** Over the last thirty days and today so far. */
    Accuracy lately(PracticeId practice);
}
