package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.DayForecast;
import clinic.baton.engine.forecast.DayForecast.PatientForecast;
import clinic.baton.engine.forecast.ForecastCalibration;
import clinic.baton.engine.forecast.Range;
import org.jspecify.annotations.Nullable;

/** Widens or narrows a forecast's ranges by how this practice's past ones turned out. */
final class Corrections {
    private Corrections() {}

    static DayForecast of(DayForecast raw, ForecastCalibration experience) {
        return new DayForecast(
                raw.nowMinutes(),
                raw.scenarios(),
                raw.patients().stream()
                        .map(p -> corrected(p, experience, raw.nowMinutes()))
                        .toList(),
                raw.sessions(),
                raw.rooms(),
                raw.bottleneck());
    }

    private static PatientForecast corrected(PatientForecast patient, ForecastCalibration experience, double now) {
        return new PatientForecast(
                patient.id(),
                patient.chanceOfComing(),
                patient.ahead(),
                range(patient, patient.roomed(), experience, now),
                range(patient, patient.seen(), experience, now),
                range(patient, patient.gone(), experience, now));
    }

    private static @Nullable Range range(
            PatientForecast patient, @Nullable Range raw, ForecastCalibration experience, double now) {
        return raw == null ? null : experience.correct(patient.ahead(), raw, now);
    }
}
