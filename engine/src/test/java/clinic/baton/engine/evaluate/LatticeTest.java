package clinic.baton.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import clinic.baton.engine.Anchors;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.Sessions;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Lognormal;
import org.junit.jupiter.api.Test;

class LatticeTest {

    @Test
    void whole_minutes_give_the_published_waits_idle_and_overtime() {
        var plan = Sessions.until(
                Sessions.alike(10, new Lognormal(15, 9), 0.1, new Weights(1, 1, 0)),
                new Weights(1, 1, 1),
                150,
                IdleUntil.LAST_COMPLETION);
        for (String[] row : Anchors.rows("lattice.csv")) {
            var found = new Lattice(plan, 1, Lattice.FINE).evaluate(Anchors.numbers(row[0]));
            assertThat(found.totalWait().mean()).isCloseTo(Double.parseDouble(row[1]), withPercentage(1e-5));
            assertThat(found.idle().mean()).isCloseTo(Double.parseDouble(row[2]), withPercentage(1e-5));
            assertThat(found.overtime().mean()).isCloseTo(Double.parseDouble(row[3]), withPercentage(1e-5));
        }
    }
}
