package clinic.baton.forecast.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clinic.baton.forecast.Accuracy;
import clinic.baton.forecast.Accuracy.Band;
import clinic.baton.forecast.Accuracy.Scheduled;
import clinic.baton.forecast.WaitRange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BandsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void nothing_seen_is_no_accuracy() {
        Accuracy accuracy = Bands.of(List.of(), 31);
        assertThat(accuracy.bands()).isEmpty();
        assertThat(accuracy.outcomes()).isZero();
    }

    @Test
    void forecasts_are_sorted_by_how_far_ahead_they_looked() {
        Accuracy accuracy = Bands.of(
                List.of(outcome(5, 10, 20, 10, null), outcome(5, 10, 20, 14, null), outcome(20, 30, 40, 45, null)), 31);
        assertThat(accuracy.bands()).extracting(Band::fromMinutes).containsExactly(0, 30);
        assertThat(accuracy.bands()).extracting(Band::outcomes).containsExactly(2, 1);
        assertThat(accuracy.bands().getFirst().errorMinutes()).isCloseTo(2, within(1e-9));
        assertThat(accuracy.bands()).extracting(Band::covered).containsExactly(1.0, 0.0);
        assertThat(accuracy.covered()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void the_appointment_book_is_measured_on_the_same_people() {
        Accuracy accuracy = Bands.of(List.of(outcome(5, 20, 25, 22, 7), outcome(5, 10, 25, 24, null)), 31);
        Scheduled both = Objects.requireNonNull(accuracy.bands().getFirst().scheduled());
        assertThat(both.outcomes()).isEqualTo(1);
        assertThat(both.forecastMinutes()).isCloseTo(2, within(1e-9));
        assertThat(both.bookMinutes()).isCloseTo(15, within(1e-9));
    }

    @Test
    void once_the_appointment_is_past_the_book_says_now() {
        assertThat(outcome(5, 10, 20, 12, -30).bookErrorMinutes()).isCloseTo(12, within(1e-9));
    }

    private static Outcome outcome(int from, int likely, int until, int seen, @Nullable Integer planned) {
        WaitRange range = new WaitRange(at(from), at(likely), at(until));
        return new Outcome(
                new Prediction(new UUID(0, seen), NINE, 0, range, range),
                at(seen),
                planned == null ? null : at(planned));
    }

    private static Instant at(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }
}
