package clinic.baton.entry;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.flow.InTheBuilding;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.testing.BatonTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class PracticeDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    PracticeDays days;

    @Autowired
    Agenda agenda;

    @Autowired
    InTheBuilding building;

    @Autowired
    Clocks clocks;

    @Test
    void a_practice_day_opens_in_the_middle_of_a_lively_morning() {
        PracticeDays.Opened opened = days.open(Optional.of(MONDAY));
        var clock = clocks.of(opened.practice());
        assertThat(clock.today()).isEqualTo(MONDAY);
        assertThat(clock.local().toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(9, 10));
        List<Appointment> visits = agenda.of(opened.practice(), MONDAY).appointments();
        assertThat(visits).hasSizeBetween(45, 70);
        assertThat(building.of(opened.practice())).hasSizeBetween(3, 25);
        assertThat(building.on(opened.practice(), MONDAY)).anyMatch(encounter -> encounter.endedAt() != null);
    }
}
