package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.Sentences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Days of 23 and 25 hours, and clinics east and west. */
@BatonTest
class ClockChangeTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    FreeTimes free;

    @Autowired
    Sentences sentences;

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23, 2026-03-29T06:00:00Z",
        "Europe/Berlin, 2026-10-25, 25, 2026-10-25T07:00:00Z",
        "America/New_York, 2026-03-08, 23, 2026-03-08T12:00:00Z",
        "America/New_York, 2026-11-01, 25, 2026-11-01T13:00:00Z"
    })
    void a_visit_at_eight_on_the_day_clocks_change_is_at_eight(
            String zone, LocalDate sunday, int hours, Instant eight) {
        wall.set(Instant.parse("2026-01-05T12:00:00Z"));
        BookedClinic desk = new BookedClinic(act, clinics.in(zone));
        open(desk, sunday, LocalTime.of(0, 30), LocalTime.of(12, 0));
        Booked booked = desk.book(desk.patient("Rossi"), "Dr Lind", "Follow-up", sunday + "T08:00")
                .orThrow();
        assertThat(booked.time().start()).isEqualTo(eight);
        DayAgenda day = agenda.of(desk.practice(), sunday);
        assertThat(day.day().length()).isEqualTo(Duration.ofHours(hours));
        assertThat(day.appointments()).hasSize(1);
        assertThat(agenda.of(desk.practice(), sunday.plusDays(1)).appointments())
                .isEmpty();
        assertThat(day.sessions())
                .singleElement()
                .satisfies(s -> assertThat(s.time().length())
                        .isEqualTo(Duration.ofMinutes(690).plusHours(hours - 24)));
    }

    @Test
    void a_time_that_clocks_leap_over_is_refused_with_the_next_one_that_exists() {
        var refused = LocalMoment.of("2026-03-29", "2:30", null, ZoneId.of("Europe/Berlin"));
        assertThat(reasons(refused)).singleElement().satisfies(r -> {
            assertThat(r.field()).isEqualTo("time");
            assertThat(sentences.of(r, Locale.ENGLISH))
                    .isEqualTo("2:30 doesn't exist on 2026-03-29: clocks go from 2:00 to 3:00. Choose 3:00 or later.");
        });
    }

    @Test
    void a_time_that_comes_twice_is_asked_back_and_then_means_the_one_chosen() {
        ZoneId newYork = ZoneId.of("America/New_York");
        assertThat(reasons(LocalMoment.of("2026-11-01", "1:30", null, newYork)))
                .singleElement()
                .satisfies(r -> assertThat(r.code()).isEqualTo("schedule.time-twice"));
        assertThat(LocalMoment.of("2026-11-01", "1:30", "-04:00", newYork))
                .isEqualTo(Outcome.done(Instant.parse("2026-11-01T05:30:00Z")));
        assertThat(LocalMoment.of("2026-11-01", "1:30", "-05:00", newYork))
                .isEqualTo(Outcome.done(Instant.parse("2026-11-01T06:30:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "9.20", "", "noon", "9:2"})
    void what_is_no_time_is_named(String typed) {
        assertThat(reasons(LocalMoment.of("2026-11-23", typed, null, ZoneId.of("Europe/Berlin"))))
                .singleElement()
                .satisfies(r -> assertThat(r.values()).containsEntry("value", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"})
    void a_clinic_sees_its_own_day_wherever_it_lies(String zone) {
        wall.set(Instant.parse("2026-11-20T12:00:00Z"));
        BookedClinic desk = new BookedClinic(act, clinics.in(zone));
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        desk.book(desk.patient("First"), "Dr Lind", "Follow-up", tuesday + "T08:00")
                .orThrow();
        desk.book(desk.patient("Last"), "Dr Lind", "Follow-up", tuesday + "T16:40")
                .orThrow();
        assertThat(agenda.of(desk.practice(), tuesday).appointments()).hasSize(2);
        assertThat(agenda.of(desk.practice(), tuesday.minusDays(1)).appointments())
                .isEmpty();
        assertThat(agenda.of(desk.practice(), tuesday.plusDays(1)).appointments())
                .isEmpty();
    }

    @Test
    void free_times_of_a_25_hour_day_count_each_hour_once_more() {
        wall.set(Instant.parse("2026-01-05T12:00:00Z"));
        BookedClinic desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        LocalDate sunday = LocalDate.of(2026, 10, 25);
        open(desk, sunday, LocalTime.of(1, 0), LocalTime.of(4, 0));
        UUID visit = desk.visit("Follow-up");
        assertThat(free.of(desk.practice(), sunday, desk.who("Dr Lind"), visit, null))
                .hasSize(4 * 12 - 3)
                .allSatisfy(f -> assertThat(f.time().length()).isEqualTo(Duration.ofMinutes(20)));
    }

    private static void open(BookedClinic desk, LocalDate date, LocalTime from, LocalTime until) {
        desk.run(new OpenSession(desk.who("Dr Lind"), desk.site(), date, from, until, 1, null))
                .orThrow();
    }
}
