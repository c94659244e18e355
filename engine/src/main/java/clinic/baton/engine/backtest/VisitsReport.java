package clinic.baton.engine.backtest;

import java.util.List;

/**
 * How good forecasts of waits would have been on a clinic's own history.
 *
 * @param trainingSessions how many sessions were learned from
 * @param testSessions how many were tested on
 * @param trainingVisits how many consultations the first had
 * @param testVisits how many the second had
 * @param horizons the results for 1 to 6 patients ahead
 * @param problems the lines that couldn't be used, each with the reason
 */
public record VisitsReport(
        int trainingSessions,
        int testSessions,
        int trainingVisits,
        int testVisits,
        List<Horizon> horizons,
        List<String> problems) {
    /** Keeps unchangeable copies. */
    public VisitsReport {
        horizons = List.copyOf(horizons);
        problems = List.copyOf(problems);
    }

    /**
     * One horizon.
     *
     * @param ahead how many places later the patient is
     * @param engine the engine's forecasts
     * @param typeMean the sum of the visit types' means
     * @param lastTimes the last duration times the places
     */
    public record Horizon(int ahead, ErrorSummary engine, ErrorSummary typeMean, ErrorSummary lastTimes) {}
}
