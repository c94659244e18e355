package clinic.baton.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Empirical;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.duration.Lognormal;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicDaySimulatorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void all_who_come_leave_and_nothing_is_used_twice(long seed) {
        ClinicDaySimulator simulator = new ClinicDaySimulator(SimulatedClinics.busy(seed), seed);
        for (int scenario = 0; scenario < 50; scenario++) {
            Ledger ledger = new Ledger(simulator);
            DayRecord record = simulator.run(scenario, ledger);
            ledger.assertClosed("seed " + seed + ", scenario " + scenario);
            long came = 0;
            for (int i = 0; i < simulator.network().patients(); i++) {
                came += simulator.came(i) ? 1 : 0;
                assertThat(Double.isNaN(record.goneMinutes(i))).isEqualTo(!simulator.came(i));
            }
            assertThat(record.patientsLeft()).isEqualTo((int) came).isPositive();
        }
    }

    @Test
    void the_same_seed_gives_the_same_day_in_any_order_of_scenarios() {
        ClinicDay day = SimulatedClinics.busy(3);
        List<String> forwards = trace(new ClinicDaySimulator(day, 77), 5);
        ClinicDaySimulator other = new ClinicDaySimulator(day, 77);
        other.run(9);
        assertThat(trace(other, 5)).isEqualTo(forwards).hasSizeGreaterThan(100);
        assertThat(trace(new ClinicDaySimulator(day, 78), 5)).isNotEqualTo(forwards);
    }

    @Test
    void two_designs_meet_the_same_patients() {
        ClinicDay day = SimulatedClinics.busy(4);
        ClinicDay later = moved(day, 17);
        ClinicDaySimulator first = new ClinicDaySimulator(day, 5);
        ClinicDaySimulator second = new ClinicDaySimulator(later, 5);
        for (int scenario = 0; scenario < 30; scenario++) {
            Map<Integer, Double> firstOffsets = offsets(first, scenario);
            assertThat(offsets(second, scenario).keySet()).isEqualTo(firstOffsets.keySet());
            offsets(second, scenario)
                    .forEach((i, offset) -> assertThat(Math.abs(offset - firstOffsets.getOrDefault(i, Double.NaN)))
                            .isLessThan(1e-9));
        }
    }

    @Test
    void a_day_allocates_nothing() {
        ClinicDaySimulator simulator = new ClinicDaySimulator(SimulatedClinics.busy(2), 11);
        for (int scenario = 0; scenario < 300; scenario++) {
            simulator.run(scenario);
        }
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = bean.getCurrentThreadAllocatedBytes();
        long events = 0;
        for (int scenario = 300; scenario < 1_300; scenario++) {
            events += simulator.run(scenario).events();
        }
        long bytes = bean.getCurrentThreadAllocatedBytes() - before;
        assertThat(events).isGreaterThan(100_000);
        assertThat((double) bytes / events).as("bytes per event").isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.639715, 3.762523})
    void the_exact_anchor_of_exponential_sessions_is_met(double cost) {
        double[] intervals =
                cost < 2 ? new double[] {0.889017, 1.052733} : new double[] {0.974604, 1.42248, 1.400401, 1.113647};
        List<ClinicPatient> patients = new ArrayList<>();
        double start = 0;
        for (int i = 0; i <= intervals.length; i++) {
            List<StageTime> route = List.of(new StageTime(Stage.CONSULTATION, new Exponential(1)));
            patients.add(new ClinicPatient("p" + i, 0, 0, start, 3, 0, Punctuality.onTheDot(), route));
            start += i < intervals.length ? intervals[i] : 0;
        }
        ClinicDay day = SingleProvider.with(patients);
        DaySummary summary = new ClinicDaySimulator(day, 99).simulate(200_000);
        double mean = summary.idle().getFirst().mean();
        double error = summary.idle().getFirst().standardError();
        for (var wait : summary.waits()) {
            mean += wait.mean();
            error += wait.standardError();
        }
        assertThat(mean).isBetween(cost - 3 * error, cost + 3 * error);
        assertThat(error).isLessThan(0.03);
    }

    @Test
    void the_lattice_anchor_of_lognormal_visits_is_met() {
        Lognormal law = new Lognormal(15, 9);
        double[] minutes = new double[400];
        double[] masses = new double[400];
        for (int k = 0; k < minutes.length; k++) {
            minutes[k] = k;
            masses[k] = law.cdf(k + 0.5) - law.cdf(k - 0.5);
        }
        List<StageTime> route = List.of(new StageTime(Stage.CONSULTATION, Empirical.of(minutes, masses)));
        List<ClinicPatient> patients = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            patients.add(new ClinicPatient("p" + i, 0, 0, 15.0 * i, 3, 0.1, Punctuality.onTheDot(), route));
        }
        DaySummary summary = new ClinicDaySimulator(SingleProvider.until(150, patients), 4).simulate(100_000);
        double waits = 0;
        double error = 0;
        for (var wait : summary.waits()) {
            waits += 0.9 * wait.mean();
            error += 0.9 * wait.standardError();
        }
        assertThat(waits).isBetween(67.738862 - 3 * error, 67.738862 + 3 * error);
        double overtimeError = summary.overtime().getFirst().standardError();
        assertThat(summary.overtime().getFirst().mean())
                .isBetween(12.813543 - 3 * overtimeError, 12.813543 + 3 * overtimeError);
    }

    private static Map<Integer, Double> offsets(ClinicDaySimulator simulator, int scenario) {
        DayRecord record = simulator.run(scenario);
        Map<Integer, Double> offsets = new HashMap<>();
        for (int i = 0; i < simulator.day().patients().size(); i++) {
            if (simulator.came(i)) {
                offsets.put(
                        i,
                        record.arrivedMinutes(i)
                                - simulator.day().patients().get(i).appointmentMinutes());
            }
        }
        return offsets;
    }

    private static ClinicDay moved(ClinicDay day, double minutes) {
        List<ClinicPatient> patients = day.patients().stream()
                .map(p -> new ClinicPatient(
                        p.id(),
                        0,
                        p.pool(),
                        p.appointmentMinutes() + minutes,
                        p.acuity(),
                        p.noShow(),
                        p.punctuality(),
                        p.stages()))
                .toList();
        return new ClinicDay(
                day.providers(),
                List.of(9, 9),
                day.capacities(),
                List.of(),
                day.cleanUp(),
                false,
                patients,
                null,
                null,
                0.3);
    }

    private static List<String> trace(ClinicDaySimulator simulator, int scenario) {
        List<String> trace = new ArrayList<>();
        simulator.run(scenario, (at, moment, patient, step) -> trace.add(at + " " + moment + " " + patient));
        return trace;
    }
}
