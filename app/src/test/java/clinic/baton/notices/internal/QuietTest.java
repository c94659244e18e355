package clinic.baton.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void messages_come_from_8_until_21_and_wait_until_8_otherwise() {
        assertThat(next("2026-11-23T08:00")).isEqualTo("2026-11-23T08:00");
        assertThat(next("2026-11-23T20:59")).isEqualTo("2026-11-23T20:59");
        assertThat(next("2026-11-23T21:00")).isEqualTo("2026-11-24T08:00");
        assertThat(next("2026-11-23T07:59")).isEqualTo("2026-11-23T08:00");
    }

    @Test
    void the_morning_after_clocks_change_is_at_8_too() {
        assertThat(next("2026-10-31T22:00")).isEqualTo("2026-11-01T08:00");
        assertThat(next("2026-03-07T22:00")).isEqualTo("2026-03-08T08:00");
        assertThat(next("2026-03-08T03:30")).isEqualTo("2026-03-08T08:00");
    }

    private static String next(String local) {
        return Quiet.next(LocalDateTime.parse(local).atZone(NEW_YORK).toInstant(), NEW_YORK)
                .atZone(NEW_YORK)
                .toLocalDateTime()
                .toString();
    }
}
