package clinic.baton.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.backtest.SyntheticHistory.Law;
import clinic.baton.engine.backtest.VisitsReport.Horizon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisitsBacktestTest {
    @TempDir
    Path folder;

    private static Arguments clinic(String name, long seed, Consumer<SyntheticHistory> peculiarity) {
        return Arguments.of(name, seed, peculiarity);
    }

    private static Stream<Arguments> clinics() {
        return Stream.of(
                clinic("lognormal, one provider", 1, h -> {}),
                clinic("gamma, four providers", 2, h -> {
                    h.law = Law.GAMMA;
                    h.providers = 4;
                    h.sessions = 400;
                }),
                clinic("a few very long visits", 3, h -> h.law = Law.MIXTURE),
                clinic("slower and slower", 4, h -> h.driftLog = 0.4),
                clinic("faster and faster, gamma", 5, h -> {
                    h.driftLog = -0.4;
                    h.law = Law.GAMMA;
                }),
                clinic("rounded to minutes, dirty", 6, h -> {
                    h.roundToSeconds = 60;
                    h.dirty = 0.03;
                }),
                clinic("rounded to five minutes", 7, h -> h.roundToSeconds = 300),
                clinic("strong pace and a telling feature", 9, h -> {
                    h.paceLogSd = 0.25;
                    h.featureEffect = 0.2;
                }));
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("clinics")
    void the_engine_beats_both_baselines_and_its_ranges_hold(
            String name, long seed, Consumer<SyntheticHistory> peculiarity) throws IOException {
        SyntheticHistory history = new SyntheticHistory(seed);
        peculiarity.accept(history);
        VisitsReport report = VisitsBacktest.run(history.write(folder), 0.6);
        for (Horizon horizon : report.horizons()) {
            String what = name + ", seed " + seed + ", " + horizon;
            double error = horizon.engine().meanAbsoluteErrorMinutes();
            assertThat(horizon.engine().forecasts()).as(what).isGreaterThan(200);
            assertThat(error).as(what).isLessThan(horizon.typeMean().meanAbsoluteErrorMinutes());
            assertThat(error).as(what).isLessThan(horizon.lastTimes().meanAbsoluteErrorMinutes());
            assertThat(horizon.engine().coverage()).as(what).isBetween(0.77, 0.83);
        }
    }

    @Tag("slow")
    @Test
    void where_nothing_can_be_learned_the_engine_does_as_well_as_the_mean() throws IOException {
        SyntheticHistory history = new SyntheticHistory(8);
        history.patientLogSd = 0;
        history.paceLogSd = 0;
        for (Horizon horizon : VisitsBacktest.run(history.write(folder), 0.6).horizons()) {
            double mean = horizon.typeMean().meanAbsoluteErrorMinutes();
            assertThat(horizon.engine().meanAbsoluteErrorMinutes()).isLessThan(1.02 * mean);
            assertThat(horizon.engine().coverage()).isBetween(0.77, 0.83);
        }
    }

    @Test
    void a_small_history_gives_no_nonsense() throws IOException {
        SyntheticHistory history = new SyntheticHistory(12);
        history.sessions = 10;
        for (Horizon horizon : VisitsBacktest.run(history.write(folder), 0.6).horizons()) {
            double mean = horizon.typeMean().meanAbsoluteErrorMinutes();
            assertThat(horizon.engine().meanAbsoluteErrorMinutes()).isBetween(0.5 * mean, 1.3 * mean);
        }
    }

    @Test
    void lines_that_cannot_be_used_are_named() throws IOException {
        Path file = Files.write(
                folder.resolve("bad.csv"),
                List.of(
                        "\uFEFFsession,provider,visit_type,patient,started,ended,x_note",
                        "a,d,first,p1,2024-01-08T09:00,2024-01-08T09:10,\"quoted, with comma\"",
                        "a,d,first,p2,2024-01-08 09:10:00,2024-01-08 09:20:30,",
                        "b,d,first,p3,yesterday,2024-01-09T09:20,",
                        "b,d,first,p3,2024-01-09T09:20,2024-01-09T09:10,",
                        "b,d,first,p4,2024-01-09T09:20,2024-01-09T09:40,",
                        "c,d,first,p5,2024-01-10T09:20,2024-01-10T09:40",
                        "c,d,return,p6,2024-01-10T09:40,2024-01-10T09:50,x,y,z"));
        VisitsReport report = VisitsBacktest.run(file, 0.7);
        assertThat(report.problems()).hasSize(2);
        assertThat(report.problems().getFirst()).startsWith("line 4").contains("yesterday");
        assertThat(report.problems().getLast()).startsWith("line 5").contains("ended");
        assertThat(report.trainingVisits() + report.testVisits()).isEqualTo(5);
        assertThat(report.horizons().getFirst().engine().forecasts()).isEqualTo(1);
    }

    @Test
    void a_file_without_the_columns_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> VisitsBacktest.run(file, 0.6))
                .isInstanceOf(InvalidPlan.class)
                .hasMessageContaining("session");
    }
}
