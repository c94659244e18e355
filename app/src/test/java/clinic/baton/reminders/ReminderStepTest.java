package clinic.baton.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReminderStepTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void days_keep_the_time_of_day_when_clocks_change_in_between() {
        assertThat(due("P7D", "2026-11-04T09:20")).isEqualTo("2026-10-28T09:20");
        assertThat(due("P2D", "2026-11-02T14:00")).isEqualTo("2026-10-31T14:00");
        assertThat(due("P2D", "2026-03-09T14:00")).isEqualTo("2026-03-07T14:00");
    }

    @Test
    void hours_are_real_hours_on_days_of_23_and_25() {
        assertThat(due("PT12H", "2026-11-01T20:00")).isEqualTo("2026-11-01T08:00");
        assertThat(due("PT24H", "2026-03-08T12:00")).isEqualTo("2026-03-07T11:00");
        assertThat(due("PT24H", "2026-11-01T12:00")).isEqualTo("2026-10-31T13:00");
    }

    @Test
    void nobody_is_reminded_at_night() {
        assertThat(due("PT2H", "2026-11-24T08:30")).isEqualTo("2026-11-23T20:00");
        assertThat(due("P2D", "2026-11-24T07:30")).isEqualTo("2026-11-22T08:00");
        assertThat(due("P2D", "2026-11-24T21:30")).isEqualTo("2026-11-22T20:00");
    }

    @Test
    void only_whole_days_and_hours_within_reason_are_steps() {
        assertThat(ReminderStep.parse("P7D")).map(ReminderStep::words).contains("7 days");
        assertThat(ReminderStep.parse("PT1H")).map(ReminderStep::words).contains("1 hour");
        for (String bad :
                new String[] {"", "7", "P0D", "P61D", "P1M", "PT25H", "PT90M", "-P1D", "P1DT2H", "drop table"}) {
            assertThat(ReminderStep.parse(bad)).as(bad).isEmpty();
        }
    }

    private static String due(String step, String visit) {
        return new ReminderStep(step)
                .due(LocalDateTime.parse(visit).atZone(NEW_YORK).toInstant(), NEW_YORK)
                .atZone(NEW_YORK)
                .toLocalDateTime()
                .toString();
    }
}
