package clinic.baton.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Empirical;
import clinic.baton.engine.duration.Gamma;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.forecast.DayForecast.PatientForecast;
import clinic.baton.engine.simulate.ClinicDaySimulator;
import clinic.baton.engine.simulate.DayRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges of days drawn from laws the forecaster wasn't given. */
@Tag("slow")
class ForecastCoverageTest {
    private static final long SEED = 20261124;
    private static final int PAST_DAYS = 500;
    private static final int DAYS = 900;
    private static final int SCENARIOS = 120;
    private static final double BELIEVED_PACE = 0.1;

    private static Stream<Arguments> clinics() {
        DurationDistribution mixture =
                Empirical.of(new double[] {5, 8, 10, 12, 14, 30}, new double[] {1, 2, 3, 3, 2, 1});
        return Stream.of(
                Arguments.of("gamma, slower than believed", new Gamma(14.5, 8), 0.15),
                Arguments.of("a few very long visits", mixture, 0.0),
                Arguments.of("lognormal, far more even than believed", new Lognormal(12, 3.5), 0.1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clinics")
    void ranges_cover_four_fifths_at_1_3_and_6_patients_ahead(
            String name, DurationDistribution truth, double paceLogSd) {
        ClinicDaySimulator clinic = new ClinicDaySimulator(RunningClinic.truth(2, truth, paceLogSd), SEED);
        ForecastCalibration.Collector past = ForecastCalibration.collect();
        DayForecaster raw = new DayForecaster(ForecastCalibration.none());
        for (int day = 0; day < PAST_DAYS; day++) {
            eachForecast(clinic, raw, day, (forecast, range, actual) -> past.add(forecast.ahead(), range, actual));
        }
        int[] covered = new int[20];
        int[] asked = new int[20];
        DayForecaster corrected = new DayForecaster(past.build());
        for (int day = PAST_DAYS; day < PAST_DAYS + DAYS; day++) {
            eachForecast(clinic, corrected, day, (forecast, range, actual) -> {
                asked[forecast.ahead()]++;
                covered[forecast.ahead()] += range.covers(actual) ? 1 : 0;
            });
        }
        for (int ahead : new int[] {1, 3, 6}) {
            double coverage = (double) covered[ahead] / asked[ahead];
            assertThat(asked[ahead]).isGreaterThan(500);
            assertThat(coverage).as("%s, %d ahead, seed %d", name, ahead, SEED).isBetween(0.77, 0.83);
        }
    }

    private interface Check {
        void accept(PatientForecast forecast, Range seen, double actual);
    }

    private static void eachForecast(ClinicDaySimulator clinic, DayForecaster forecaster, int day, Check check) {
        DurationDistribution belief = new Lognormal(13, 6);
        Snapshot snapshot = new Snapshot(clinic, belief, 20 + day * 37 % 60, BELIEVED_PACE);
        DayRecord record = clinic.run(day, snapshot);
        DayForecast forecast = forecaster.forecast(snapshot.state(), SEED + day, SCENARIOS);
        for (int i = 0; i < forecast.patients().size(); i++) {
            PatientForecast patient = forecast.patients().get(i);
            Range seen = patient.seen();
            if (seen != null && clinic.came(i)) {
                check.accept(patient, seen, record.seenMinutes(i));
            }
        }
    }
}
