package clinic.baton.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderInterruptionsTest {
    private static final List<Stage> SEEN = List.of(Stage.CONSULTATION);

    private static DayNetworkBuilder oneProvider(double... appointments) {
        DayNetworkBuilder builder =
                DayNetwork.describe().roomPool(DayNetwork.UNLIMITED).provider(0);
        for (double appointment : appointments) {
            builder.visit(new DayVisit(0, 0, appointment, 3, SEEN));
        }
        return builder;
    }

    private static DayDraws tenMinutesEach(DayNetwork network) {
        DayDraws draws = new DayDraws(network, 2);
        for (int i = 0; i < network.patients(); i++) {
            draws.arrival(i, 10.0 * i);
            draws.step(i, 10);
        }
        return draws;
    }

    private static DayRecord run(DayNetwork network, DayDraws draws) {
        return new DayRun(network).run(new DayStart(network), draws, null);
    }

    @Test
    void a_late_provider_delays_the_first_patient() {
        DayNetwork network = oneProvider(0, 10).build();
        DayDraws draws = tenMinutesEach(network);
        draws.providerReady(0, 7);
        DayRecord record = run(network, draws);
        assertThat(record.seenMinutes(0)).isEqualTo(7);
        assertThat(record.seenMinutes(1)).isEqualTo(17);
    }

    @Test
    void a_break_waits_for_the_end_of_the_consultation() {
        DayNetwork network =
                oneProvider(0, 10).plannedBreak(new PlannedBreak(0, 4, 15)).build();
        DayRecord record = run(network, tenMinutesEach(network));
        assertThat(record.consultedMinutes(0)).isEqualTo(10);
        assertThat(record.seenMinutes(1)).isEqualTo(25);
    }

    @Test
    void an_emergency_interrupts_and_the_consultation_goes_on_with_what_was_left() {
        DayNetwork network = oneProvider(0, 10).build();
        DayDraws draws = tenMinutesEach(network);
        draws.emergency(0, 4, 20);
        DayRecord record = run(network, draws);
        assertThat(record.consultedMinutes(0)).isEqualTo(30);
        assertThat(record.seenMinutes(1)).isEqualTo(30);
        assertThat(record.providerBusyMinutes(0)).isEqualTo(20);
    }

    @Test
    void two_emergencies_at_once_keep_the_provider_until_the_longer_is_over() {
        DayNetwork network = oneProvider(0).build();
        DayDraws draws = tenMinutesEach(network);
        draws.emergency(0, 4, 20);
        draws.emergency(0, 6, 5);
        assertThat(run(network, draws).consultedMinutes(0)).isEqualTo(30);
    }

    @Test
    void a_more_urgent_patient_is_next() {
        DayNetwork network = DayNetwork.describe()
                .roomPool(DayNetwork.UNLIMITED)
                .provider(0)
                .visit(new DayVisit(0, 0, 0, 3, SEEN))
                .visit(new DayVisit(0, 0, 1, 3, SEEN))
                .visit(new DayVisit(0, 0, Double.NaN, 1, SEEN))
                .build();
        DayDraws draws = tenMinutesEach(network);
        draws.arrival(1, 1);
        draws.arrival(2, 5);
        DayRecord record = run(network, draws);
        assertThat(record.seenMinutes(2)).isEqualTo(10);
        assertThat(record.seenMinutes(1)).isEqualTo(20);
    }

    @Test
    void a_room_being_cleaned_holds_up_the_next_patient() {
        DayNetwork network = DayNetwork.describe()
                .roomPool(1)
                .provider(0)
                .visit(new DayVisit(0, 0, 0, 3, SEEN))
                .visit(new DayVisit(0, 0, 10, 3, SEEN))
                .build();
        DayDraws draws = tenMinutesEach(network);
        draws.cleanUp(0, 6);
        DayRecord record = run(network, draws);
        assertThat(record.seenMinutes(1)).isEqualTo(16);
        assertThat(record.roomWaitMinutes()).isEqualTo(6);
        assertThat(record.poolFullMinutes(0)).isEqualTo(0);
    }

    @Test
    void a_day_begun_in_its_middle_goes_on_from_there() {
        DayNetwork network = oneProvider(0, 10, 20).build();
        DayDraws draws = tenMinutesEach(network);
        DayStart start = new DayStart(network, 18);
        start.gone(0);
        start.inStage(1, 1, true, 15);
        draws.step(1, 3);
        DayRecord record = new DayRun(network).run(start, draws, null);
        assertThat(record.consultedMinutes(1)).isEqualTo(21);
        assertThat(record.seenMinutes(2)).isEqualTo(21);
        assertThat(record.patientsLeft()).isEqualTo(2);
    }
}
