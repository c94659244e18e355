package clinic.baton.engine.backtest;

import java.util.List;

/**
 * How good chances of no-shows would have been on a clinic's own history.
 *
 * @param trainingAppointments how many were learned from
 * @param testAppointments how many were tested on
 * @param engine how the engine's chances did
 * @param baseRate how the training part's rate did, the same for all
 * @param leadTimeRate how the training part's rate by class of lead time did
 * @param calibration the engine's chances in ten groups of equal size, the lowest first
 * @param problems the lines that couldn't be used, each with the reason
 */
public record NoShowsReport(
        int trainingAppointments,
        int testAppointments,
        Score engine,
        Score baseRate,
        Score leadTimeRate,
        List<Group> calibration,
        List<String> problems) {
    /** Keeps unchangeable copies. */
    public NoShowsReport {
        calibration = List.copyOf(calibration);
        problems = List.copyOf(problems);
    }

    /**
     * How chances did.
     *
     * @param brier the mean squared distance of chance and outcome, 0 at best
     * @param auc the chance that of one who didn't come and one who did the first had the higher chance; 0.5 by luck
     */
    public record Score(double brier, double auc) {}

    /**
     * One group of the calibration table.
     *
     * @param appointments how many
     * @param forecast their mean chance of a no-show
     * @param observed their share of no-shows
     */
    public record Group(int appointments, double forecast, double observed) {}
}
