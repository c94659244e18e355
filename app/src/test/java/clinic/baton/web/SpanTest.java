package clinic.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void starts_round_down_and_ends_round_up_to_five_minutes() {
        assertThat(Span.on(EIGHT, 60, EIGHT.plusSeconds(7 * 60), EIGHT.plusSeconds(16 * 60)))
                .isEqualTo(new Span(1, 3));
    }

    @Test
    void what_begins_before_the_axis_or_ends_after_it_is_cut() {
        assertThat(Span.on(EIGHT, 12, EIGHT.minusSeconds(3600), EIGHT.plusSeconds(7200)))
                .isEqualTo(new Span(0, 12));
    }

    @Test
    void what_lies_off_the_axis_keeps_one_step_at_its_edge() {
        assertThat(Span.on(EIGHT, 12, EIGHT.plusSeconds(9000), EIGHT.plusSeconds(9600)))
                .isEqualTo(new Span(11, 1));
        assertThat(Span.on(EIGHT, 12, EIGHT.minusSeconds(9600), EIGHT.minusSeconds(9000)))
                .isEqualTo(new Span(0, 1));
    }

    @Test
    void a_span_past_the_end_of_the_day_is_refused_with_its_numbers() {
        assertThatThrownBy(() -> new Span(280, 9)).hasMessageContaining("9 steps at 280");
    }

    @Test
    void hours_follow_the_wall_clock_on_a_day_of_twenty_three_hours() {
        var zone = ZoneId.of("Europe/Berlin");
        var midnight = LocalDate.of(2026, 3, 29).atStartOfDay(zone).toInstant();
        assertThat(HourMark.on(midnight, 60, zone))
                .extracting(HourMark::label)
                .containsExactly("0:00", "1:00", "3:00", "4:00", "5:00");
    }
}
