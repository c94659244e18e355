package clinic.baton.engine.design;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.Sessions;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.duration.Lognormal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoldsAndOverbookingTest {

    @Test
    void a_hold_goes_where_no_other_place_is_cheaper() {
        var designer = new Designer();
        SessionPlan plan = Sessions.alike(4, new Exponential(10), 0, new Weights(1, 1, 0));
        var hold = new PlannedPatient("hold", new Exponential(15), 0.5, Punctuality.onTheDot());
        Design placed = new Holds(designer).place(plan, List.of(hold));
        double lowest = IntStream.rangeClosed(0, 4)
                .mapToDouble(place -> {
                    List<PlannedPatient> patients = new ArrayList<>(plan.patients());
                    patients.add(place, hold);
                    return designer.inOrder(plan.withPatients(patients))
                            .evaluation()
                            .cost()
                            .mean();
                })
                .min()
                .orElseThrow();
        assertThat(placed.evaluation().cost().mean()).isEqualTo(lowest);
        assertThat(placed.plan().patients()).hasSize(5).contains(hold);
        assertThat(placed.sequenceOptimality().proved()).isTrue();
    }

    @Test
    void patients_who_all_come_leave_no_room_for_overbooking_and_absent_ones_do() {
        var starts = IntStream.range(0, 8).mapToObj(i -> 15.0 * i).toList();
        var extra = new PlannedPatient("extra", new Lognormal(15, 6));
        var weights = new Weights(1, 1, 0);
        SessionPlan reliable = Sessions.alike(8, new Lognormal(15, 6), 0, weights);
        SessionPlan unreliable = Sessions.alike(8, new Lognormal(15, 6), 0.35, weights);
        assertThat(Overbooking.choose(reliable, starts, extra, 15, 3).chosen()).isEmpty();
        Overbooking overbooked = Overbooking.choose(unreliable, starts, extra, 15, 3);
        assertThat(overbooked.chosen()).isNotEmpty();
        assertThat(overbooked.plan().size()).isEqualTo(8 + overbooked.chosen().size());
        assertThat(overbooked.starts()).isSorted();
    }

    @Test
    void an_appointment_likely_missed_is_booked_twice_first() {
        var patients = new ArrayList<>(
                Sessions.alike(6, new Lognormal(15, 3), 0, new Weights(1, 1, 0)).patients());
        patients.set(2, new PlannedPatient("absent", new Lognormal(15, 3), 0.9, Punctuality.onTheDot()));
        var plan = new SessionPlan(patients, new Weights(1, 1, 0));
        var starts = IntStream.range(0, 6).mapToObj(i -> 16.0 * i).toList();
        var overbooked = Overbooking.choose(plan, starts, new PlannedPatient("extra", new Lognormal(15, 3)), 100, 1);
        assertThat(overbooked.chosen().getFirst().startMinutes()).isEqualTo(32.0);
    }
}
