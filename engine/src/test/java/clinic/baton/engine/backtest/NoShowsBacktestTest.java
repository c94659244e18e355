package clinic.baton.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.backtest.NoShowsReport.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoShowsBacktestTest {
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2024, 3, 4, 8, 0);

    @TempDir
    Path folder;

    private Path write(long seed, int count, double patientEffect, double ageEffect) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        double[] habit = new double[count / 4 + 1];
        for (int k = 0; k < habit.length; k++) {
            habit[k] = patientEffect * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
        }
        List<String> lines = new ArrayList<>(List.of("patient,booked,appointment,showed,x_age,x_reminder,x_area"));
        for (int i = 0; i < count; i++) {
            int patient = random.nextInt(habit.length);
            int lead = random.nextDouble() < 0.35 ? 0 : (int) (-15 * Math.log(1 - random.nextDouble()));
            int age = random.nextInt(95);
            boolean reminder = lead > 2 && random.nextBoolean();
            double logit = -2.9 + (lead == 0 ? 0 : 1.3 + 0.25 * Math.log(lead)) - (reminder ? 0.3 : 0);
            logit += habit[patient] + ageEffect * (age - 45) / 45;
            boolean showed = random.nextDouble() > 1 / (1 + Math.exp(-logit));
            LocalDateTime appointment = FIRST_DAY.plusDays(60L * i / count).plusMinutes(15 * random.nextInt(32));
            LocalDateTime booked = appointment.minusDays(lead).withHour(8 + random.nextInt(9));
            lines.add(patient + "," + booked + "," + appointment.toLocalDate() + "," + (showed ? "Yes" : "No") + ","
                    + (random.nextInt(50) == 0 ? "" : age) + "," + (reminder ? 1 : 0) + ",area" + random.nextInt(30));
        }
        return Files.write(folder.resolve("appointments.csv"), lines);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"1, 20000, 1.2, -0.4", "2, 8000, 1.5, 0", "3, 30000, 0, -0.5", "4, 3000, 2, -0.5"})
    void the_engine_beats_the_base_rate_and_the_rate_by_lead_time(
            long seed, int count, double patientEffect, double ageEffect) throws IOException {
        NoShowsReport report =
                NoShowsBacktest.run(write(seed, count, patientEffect, ageEffect), LocalDate.of(2024, 4, 12));
        String what = "seed " + seed + ": " + report;
        assertThat(report.engine().brier())
                .as(what)
                .isLessThan(report.leadTimeRate().brier());
        assertThat(report.leadTimeRate().brier())
                .as(what)
                .isLessThan(report.baseRate().brier());
        assertThat(report.engine().auc())
                .as(what)
                .isGreaterThan(report.leadTimeRate().auc());
        assertThat(report.baseRate().auc()).isEqualTo(0.5);
        double off = 0;
        for (Group group : report.calibration()) {
            double error = Math.sqrt(group.forecast() * (1 - group.forecast()) / group.appointments());
            off += Math.pow((group.observed() - group.forecast()) / error, 2);
        }
        assertThat(off).as("chi-squared of ten groups, " + what).isLessThan(35);
    }

    @Test
    void a_handful_of_appointments_gives_chances_near_their_rate() throws IOException {
        Path file = Files.write(
                folder.resolve("few.csv"),
                List.of(
                        "patient,booked,appointment,showed",
                        "a,2024-01-01T10:00,2024-01-03T10:00,true",
                        "b,2024-01-01T10:00,2024-01-03T11:00,false",
                        "c,2024-01-01T10:00,2024-01-03T11:00,true",
                        "d,2024-01-04T10:00,2024-01-04T09:00,true",
                        "e,2024-01-04T10:00,2024-01-05T09:00,perhaps",
                        "a,2024-01-04T10:00,2024-01-05T09:00,true"));
        NoShowsReport report = NoShowsBacktest.run(file, LocalDate.of(2024, 1, 3));
        assertThat(report.problems()).singleElement().asString().contains("line 6", "perhaps");
        assertThat(report.calibration())
                .allSatisfy(group -> assertThat(group.forecast()).isBetween(0.1, 0.6));
    }

    @Test
    void a_day_that_leaves_nothing_to_test_is_refused() throws IOException {
        Path file = write(1, 200, 1, 0);
        assertThatThrownBy(() -> NoShowsBacktest.run(file, LocalDate.of(2030, 1, 1)))
                .isInstanceOf(InvalidPlan.class)
                .hasMessageContaining("2030-01-01");
    }
}
