package clinic.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentStatusTest {
    @ParameterizedTest
    @EnumSource
    void nothing_becomes_what_it_is_and_everything_can_be_found_by_its_code(AppointmentStatus status) {
        assertThat(status.next()).doesNotContain(status);
        assertThat(AppointmentStatus.of(status.code())).isEqualTo(status);
        assertThat(status.words()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void each_way_back_leads_to_where_a_legal_move_came_from(AppointmentStatus status) {
        assertThat(status.wayBack())
                .allSatisfy(before -> assertThat(before.allows(status))
                        .as("%s may become %s", before, status)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_ahead_stands_and_can_be_called_off(AppointmentStatus status) {
        if (status.ahead()) {
            assertThat(status.stands()).isTrue();
            assertThat(status.allows(AppointmentStatus.CANCELLED)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_missed_a_visit_may_still_come_and_whoever_was_here_cannot_have_missed_it(AppointmentStatus status) {
        assertThat(status.allows(AppointmentStatus.ARRIVED))
                .isEqualTo(EnumSet.of(AppointmentStatus.BOOKED, AppointmentStatus.NOSHOW)
                        .contains(status));
        assertThat(status.allows(AppointmentStatus.NOSHOW)).isEqualTo(status == AppointmentStatus.BOOKED);
    }
}
