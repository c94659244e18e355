package clinic.baton.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Erlang;
import clinic.baton.engine.duration.Exponential;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The simulator against queues with known answers, before any resource is added. */
class WalkInTableTest {
    private static final long SEED = 4711;
    private static final int BATCHES = 60;
    private static final int CUSTOMERS = 12_000;
    private static final int WARM_UP = 2_000;

    @ParameterizedTest
    @CsvFileSource(resources = "walk-in-table.csv")
    void waits_agree_with_the_formula(String law, int servers, double load, double firstWait, double secondWait) {
        boolean priority = "priority".equals(law);
        double[][] means = new double[2][BATCHES];
        DayNetwork network = network(servers, priority);
        DayRun run = new DayRun(network);
        DayDraws draws = new DayDraws(network, 0);
        FastQuantile service = FastQuantile.of(law(law));
        for (int batch = 0; batch < BATCHES; batch++) {
            draw(draws, service, load * servers, new SplittableRandom(SEED + batch));
            DayRecord record = run.run(new DayStart(network), draws, null);
            means[0][batch] = meanWait(record, 0);
            means[1][batch] = meanWait(record, 1);
        }
        assertWithin3Errors(means[0], firstWait);
        assertWithin3Errors(means[1], secondWait);
    }

    private static DurationDistribution law(String name) {
        return switch (name) {
            case "deterministic" -> new Deterministic(1);
            case "erlang2" -> new Erlang(1, 2);
            default -> new Exponential(1);
        };
    }

    private static DayNetwork network(int servers, boolean priority) {
        DayNetworkBuilder builder = DayNetwork.describe().roomPool(DayNetwork.UNLIMITED);
        for (int p = 0; p < servers; p++) {
            builder.provider(0);
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            int acuity = priority && i % 2 == 1 ? 4 : 2;
            builder.visit(new DayVisit(DayNetwork.ANY_PROVIDER, 0, Double.NaN, acuity, List.of(Stage.CONSULTATION)));
        }
        return builder.build();
    }

    /** Two independent Poisson streams, one for the even and one for the odd customers. */
    private static void draw(DayDraws draws, FastQuantile service, double rate, SplittableRandom random) {
        double[] clock = new double[2];
        for (int i = 0; i < CUSTOMERS; i++) {
            clock[i % 2] -= Math.log(1 - random.nextDouble()) / (rate / 2);
            draws.arrival(i, clock[i % 2]);
            draws.step(i, service.minutes(random.nextDouble()));
        }
    }

    private static double meanWait(DayRecord record, int parity) {
        double sum = 0;
        int count = 0;
        for (int i = WARM_UP + parity; i < CUSTOMERS - 1_000; i += 2) {
            sum += record.seenMinutes(i) - record.arrivedMinutes(i);
            count++;
        }
        return sum / count;
    }

    private static void assertWithin3Errors(double[] batches, double expected) {
        double mean = Arrays.stream(batches).average().orElseThrow();
        double variance =
                Arrays.stream(batches).map(x -> (x - mean) * (x - mean)).sum() / (batches.length - 1);
        double error = Math.sqrt(variance / batches.length);
        assertThat(error / expected).isLessThan(0.03);
        assertThat(mean).as("seed %d", SEED).isBetween(expected - 3 * error, expected + 3 * error);
    }
}
