package clinic.baton.engine.forecast;

import clinic.baton.engine.Require;
import java.util.List;

/**
 * A provider now.
 *
 * @param id any name, unique in the day
 * @param pool the index of the room pool worked in
 * @param plannedEndMinutes when the session should end
 * @param availableFromMinutes from when patients can be seen: the past if present, else the expected coming or the end of a
 *     running break
 * @param logRatios of each consultation finished in this session, the logarithm of its true over its expected length; tells
 *     the session's pace
 */
public record ProviderState(
        String id, int pool, double plannedEndMinutes, double availableFromMinutes, List<Double> logRatios) {
    /** The typical standard deviation of a consultation's logarithm, beside which the pace is read. */
    private static final double VISIT_LOG_SD = 0.45;

    /** Checks the ranges. */
    public ProviderState {
        Require.finite("plannedEndMinutes", plannedEndMinutes);
        logRatios = List.copyOf(logRatios);
        logRatios.forEach(ratio -> Require.finite("logRatios", ratio));
    }

    /** The expected logarithm of this session's pace, given what was seen: the mean ratio, shrunk. */
    double paceLogMean(double paceLogSd) {
        double sum = logRatios.stream().mapToDouble(Double::doubleValue).sum();
        return sum * paceLogSd * paceLogSd / (VISIT_LOG_SD * VISIT_LOG_SD + logRatios.size() * paceLogSd * paceLogSd);
    }

    /** What remains unknown of the pace: the standard deviation of its logarithm. */
    double paceLogSdLeft(double paceLogSd) {
        double precision = logRatios.size() / (VISIT_LOG_SD * VISIT_LOG_SD);
        return paceLogSd == 0 ? 0 : 1 / Math.sqrt(1 / (paceLogSd * paceLogSd) + precision);
    }
}
