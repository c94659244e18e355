package clinic.baton.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.duration.WeightedValues;
import clinic.baton.engine.forecast.DayForecast.PatientForecast;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.StageTime;
import clinic.baton.engine.simulate.Station;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DayForecasterTest {
    private static final DayForecaster FORECASTER = new DayForecaster(ForecastCalibration.none());

    private static List<StageTime> seenFor(double minutes) {
        return List.of(new StageTime(Stage.CONSULTATION, new Deterministic(minutes)));
    }

    private static PatientState waiting(String id, double appointment) {
        return PatientState.expected(id, 0, 0, appointment, 0.1, Punctuality.onTheDot(), seenFor(10))
                .at(Where.WAITING, 0, false, appointment - 5);
    }

    private static DayState at(double now, int rooms, List<Double> pace, PatientState... patients) {
        return new DayState(
                now,
                List.of(new ProviderState("d", 0, 60, 0, pace)),
                List.of(rooms),
                Map.of(Station.DESK, 1),
                List.of(),
                new Deterministic(0),
                false,
                List.of(),
                List.of(patients),
                pace.isEmpty() ? 0 : 0.2);
    }

    private static Range seen(DayForecast forecast, int patient) {
        return Objects.requireNonNull(forecast.patients().get(patient).seen());
    }

    @Test
    void what_is_certain_is_forecast_without_doubt() {
        DayState state = at(
                30,
                DayNetwork.UNLIMITED,
                List.of(),
                waiting("a", 20).at(Where.IN_STAGE, 0, true, 24),
                waiting("b", 25),
                waiting("c", 30));
        DayForecast forecast = FORECASTER.forecast(state, 1, 100);
        assertThat(forecast.patients().getFirst().seen()).isNull();
        assertThat(forecast.patients().getFirst().gone()).isEqualTo(new Range(34, 34, 34));
        assertThat(seen(forecast, 1)).isEqualTo(new Range(34, 34, 34));
        assertThat(seen(forecast, 2)).isEqualTo(new Range(44, 44, 44));
        assertThat(forecast.sessions().getFirst().end().p50()).isEqualTo(54);
        assertThat(forecast.sessions().getFirst().chanceByPlannedEnd()).isEqualTo(1);
        assertThat(forecast.patients().get(2).ahead()).isEqualTo(2);
        assertThat(forecast.bottleneck().station()).isEqualTo(Station.PROVIDER);
    }

    @Test
    void a_lognormal_visit_that_runs_long_is_expected_to_run_on_and_an_exponential_one_is_not() {
        List<StageTime> lognormal = List.of(new StageTime(Stage.CONSULTATION, new Lognormal(15, 12)));
        List<StageTime> exponential = List.of(new StageTime(Stage.CONSULTATION, new Exponential(15)));
        double longRun = left(lognormal, 60);
        assertThat(longRun).isGreaterThan(left(lognormal, 15));
        assertThat(left(exponential, 60)).isCloseTo(15 * Math.log(2), Offset.offset(1.5));
    }

    private static double left(List<StageTime> stages, double elapsed) {
        PatientState running = PatientState.expected("a", 0, 0, 0, 0, Punctuality.onTheDot(), stages)
                .at(Where.IN_STAGE, 0, true, 100 - elapsed);
        DayForecast forecast = FORECASTER.forecast(at(100, DayNetwork.UNLIMITED, List.of(), running), 3, 1_000);
        return Objects.requireNonNull(forecast.patients().getFirst().gone()).p50() - 100;
    }

    @Test
    void lateness_raises_the_chance_of_a_no_show_as_observed_in_clinics() {
        double[] quantiles = {-46, -30, -18, -12, -8, -4, -1, 4, 12, 25};
        double[] weights = {7, 13, 17, 17, 13, 5, 6.5, 14, 4.3, 3.2};
        Punctuality seen = new Punctuality.Observed(WeightedValues.of(quantiles, weights));
        PatientState patient = PatientState.expected("a", 0, 0, 0, 0.153, seen, seenFor(10));
        assertThat(patient.noShowNow(-100)).isCloseTo(0.153, Offset.offset(1e-9));
        assertThat(patient.noShowNow(0)).isCloseTo(0.44, Offset.offset(0.03));
        assertThat(patient.noShowNow(10)).isCloseTo(0.72, Offset.offset(0.04));
        assertThat(patient.noShowNow(18)).isCloseTo(0.84, Offset.offset(0.03));
    }

    @Test
    void a_slow_session_makes_later_patients_later() {
        PatientState[] patients = {waiting("a", 0), waiting("b", 5), waiting("c", 10)};
        DayForecast usual = FORECASTER.forecast(at(20, 9, List.of(0.0, 0.0, 0.0), patients), 5, 800);
        DayForecast slow = FORECASTER.forecast(at(20, 9, List.of(0.5, 0.5, 0.5), patients), 5, 800);
        assertThat(seen(slow, 2).p50()).isGreaterThan(seen(usual, 2).p50() + 1);
        assertThat(seen(slow, 2).p50()).isLessThan(20 + 20 * Math.exp(0.5));
    }

    @Test
    void a_single_room_is_forecast_to_be_full() {
        DayForecast forecast = FORECASTER.forecast(at(20, 1, List.of(), waiting("a", 0), waiting("b", 5)), 5, 200);
        assertThat(forecast.rooms().getFirst().chanceFull()).isEqualTo(1);
        assertThat(forecast.rooms().getFirst().fullAt()).isEqualTo(new Range(20, 20, 20));
        assertThat(forecast.bottleneck().station()).isNull();
    }

    @Test
    void a_full_day_at_six_providers_has_a_range_for_everyone() {
        DayState state = FullClinic.sixProvidersSixtyPatients();
        DayForecast forecast = FORECASTER.forecast(state, 9, 300);
        assertThat(forecast.patients()).hasSize(60).allSatisfy(DayForecasterTest::isInOrder);
        assertThat(FORECASTER.forecast(state, 9, 300)).isEqualTo(forecast);
        assertThat(FORECASTER.forecast(state, 10, 300)).isNotEqualTo(forecast);
    }

    private static void isInOrder(PatientForecast patient) {
        Range seen = Objects.requireNonNull(patient.seen());
        Range gone = Objects.requireNonNull(patient.gone());
        assertThat(seen.p10()).isLessThan(seen.p50()).isLessThan(gone.p10() + 1e-9);
        assertThat(seen.p50()).isLessThan(seen.p90());
        assertThat(gone.p50()).isGreaterThan(seen.p50());
    }

    @Test
    void too_few_scenarios_are_refused() {
        DayState state = at(20, 1, List.of(), waiting("a", 0));
        assertThatThrownBy(() -> FORECASTER.forecast(state, 1, 99)).hasMessageContaining("scenarios");
    }

    @Test
    void the_number_of_scenarios_follows_the_load_down_to_a_floor() {
        AtomicLong clock = new AtomicLong();
        ScenarioBudget budget = new ScenarioBudget(60, clock::get);
        assertThat(budget.begin()).isEqualTo(1_000);
        for (int k = 0; k < 20; k++) {
            int scenarios = budget.begin();
            clock.addAndGet(scenarios * 200_000L);
            budget.done(scenarios);
        }
        assertThat(budget.begin()).isBetween(290, 310);
        int scenarios = budget.begin();
        clock.addAndGet(scenarios * 900_000_000L);
        budget.done(scenarios);
        assertThat(budget.begin()).isEqualTo(DayForecaster.FEWEST_SCENARIOS);
    }
}
