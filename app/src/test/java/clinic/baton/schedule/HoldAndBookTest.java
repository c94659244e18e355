package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.codes;
import static clinic.baton.testing.BookedClinic.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.schedule.BookLinked.Before;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.Sentences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An opening that was chosen is held, booked or let go; visits that belong together are booked all or none. */
@BatonTest
class HoldAndBookTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    HeldOpenings held;

    @Autowired
    Sentences sentences;

    BookedClinic desk;
    UUID rossi;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = desk.patient("Rossi");
    }

    @Test
    void a_held_opening_is_nobody_elses_and_confirming_books_it() {
        HeldOpening opening = desk.run(opening("2026-11-23T09:00", null)).orThrow();
        assertThat(codes(desk.book(desk.patient("Webb"), "Dr Lind", "Follow-up", "2026-11-23T09:10")))
                .containsExactly("schedule.provider-busy");
        assertThat(held.find(desk.practice(), opening.appointment())
                        .orElseThrow()
                        .secondsLeft())
                .isBetween(170L, 180L);
        UUID key = UUID.randomUUID();
        Booked booked = desk.run(key, new ConfirmOpening(opening.appointment())).orThrow();
        assertThat(visits("2026-11-23"))
                .singleElement()
                .satisfies(a -> assertThat(a.status()).isEqualTo(AppointmentStatus.BOOKED));
        assertThat(desk.undo(key, booked.appointment())).isInstanceOf(Outcome.Done.class);
        assertThat(visits("2026-11-23")).isEmpty();
    }

    @Test
    void it_is_let_go_by_itself_after_three_minutes_of_wall_time() {
        HeldOpening opening = desk.run(opening("2026-11-23T09:00", null)).orThrow();
        wall.pass(Duration.ofSeconds(170));
        desk.run(new KeepOpening(opening.appointment())).orThrow();
        wall.pass(Duration.ofSeconds(20));
        assertThat(held.find(desk.practice(), opening.appointment())).isPresent();
        wall.pass(Duration.ofSeconds(161));
        assertThat(codes(desk.run(new ConfirmOpening(opening.appointment())))).containsExactly("schedule.opening-gone");
        Awaitility.await().untilAsserted(() -> assertThat(visits("2026-11-23")).isEmpty());
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
    }

    @Test
    void letting_go_gives_the_time_back_even_to_the_hold_it_came_from() {
        UUID hold = desk.run(new AddHold(
                        desk.who("Dr Lind"),
                        null,
                        desk.at("2026-11-23T09:00"),
                        desk.at("2026-11-23T10:00"),
                        HoldKind.EMERGENCY,
                        null,
                        null))
                .orThrow();
        HeldOpening opening = desk.run(opening("2026-11-23T09:20", hold)).orThrow();
        desk.run(new LetGoOpening(opening.appointment(), false)).orThrow();
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:20")))
                .containsExactly("schedule.provider-held");
        assertThat(desk.run(new LetGoOpening(opening.appointment(), false))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_series_keeps_its_time_of_day_when_clocks_change() {
        wall.set(Instant.parse("2026-10-12T05:00:00Z"));
        UUID key = UUID.randomUUID();
        BookedTogether series =
                desk.run(key, series("2026-10-13", "09:00", 4, 7, 0)).orThrow();
        assertThat(series.visits())
                .extracting(b -> b.time().start())
                .containsExactly(
                        Instant.parse("2026-10-13T07:00:00Z"),
                        Instant.parse("2026-10-20T07:00:00Z"),
                        Instant.parse("2026-10-27T08:00:00Z"),
                        Instant.parse("2026-11-03T08:00:00Z"));
        assertThat(desk.undo(key, series.bundle())).isInstanceOf(Outcome.Done.class);
        assertThat(visits("2026-10-27")).isEmpty();
    }

    @Test
    void a_visit_of_a_series_gives_way_within_the_hour_and_otherwise_none_is_booked() {
        UUID webb = desk.patient("Webb");
        desk.book(webb, "Dr Lind", "Physical", "2026-12-01T08:50").orThrow();
        BookedTogether series =
                desk.run(series("2026-11-24", "09:00", 3, 7, 60)).orThrow();
        assertThat(series.visits().get(1).time().start()).isEqualTo(desk.at("2026-12-01T08:30"));
        assertThat(series.visits().get(2).time().start()).isEqualTo(desk.at("2026-12-08T09:00"));
        var refused = desk.run(new BookSeries(
                desk.patient("Silva"),
                desk.who("Dr Lind"),
                desk.visit("Follow-up"),
                desk.site(),
                LocalDate.parse("2026-11-26"),
                LocalTime.of(9, 0),
                4,
                2,
                0,
                null,
                null));
        assertThat(codes(refused)).containsExactly("schedule.not-all-fit");
        assertThat(sentences.of(reasons(refused).getFirst(), Locale.ENGLISH))
                .startsWith("Nothing was booked, because 1 of 4 visits don't fit. Saturday 28 November, 9:00: "
                        + "The clinic is closed on Saturday 28 November.");
        assertThat(visits("2026-11-26")).isEmpty();
    }

    @Test
    void a_lab_comes_fasting_two_to_four_days_before_the_consult_or_neither_is_booked() {
        Book consult = desk.booking(rossi, "Dr Lind", "Physical", "2026-12-04T10:00");
        Before lab =
                new Before(desk.visit("Blood draw"), null, 2, 4, LocalTime.of(8, 0), LocalTime.of(9, 30), "fasting");
        BookedTogether linked =
                desk.run(new BookLinked(consult, List.of(lab), null)).orThrow();
        assertThat(linked.visits())
                .extracting(b -> b.time().start())
                .containsExactly(desk.at("2026-12-02T08:00"), desk.at("2026-12-04T10:00"));
        assertThat(visits("2026-12-02"))
                .singleElement()
                .satisfies(a -> assertThat(a.comment()).isEqualTo("fasting"));
        Before never =
                new Before(desk.visit("Blood draw"), null, 5, 6, LocalTime.of(8, 0), LocalTime.of(9, 30), "fasting");
        Book monday = desk.booking(desk.patient("Webb"), "Dr Lind", "Physical", "2026-12-04T14:00");
        var refused = desk.run(new BookLinked(monday, List.of(never), null));
        assertThat(codes(refused)).containsExactly("schedule.not-all-fit");
        assertThat(visits("2026-12-04")).hasSize(1);
    }

    @Test
    void a_series_without_end_or_sense_is_refused() {
        assertThat(codes(desk.run(series("2026-11-24", "09:00", 1, 7, 0)))).containsExactly("schedule.bad-series");
        assertThat(codes(desk.run(series("2026-11-24", "09:00", 1_000_000, 7, 0))))
                .containsExactly("schedule.bad-series");
        assertThat(codes(desk.run(series("2026-11-24", "09:00", 3, 0, 0)))).containsExactly("schedule.bad-series");
        assertThat(codes(desk.run(series("2026-11-10", "09:00", 3, 7, 0)))).containsExactly("schedule.not-all-fit");
    }

    @Test
    void a_series_takes_the_place_of_the_opening_that_was_held_for_it() {
        HeldOpening opening = desk.run(opening("2026-11-24T09:00", null)).orThrow();
        BookSeries plain = series("2026-11-24", "09:00", 2, 7, 0);
        BookSeries taking = new BookSeries(
                plain.patient(),
                plain.practitioner(),
                plain.visitType(),
                plain.site(),
                plain.first(),
                plain.at(),
                plain.times(),
                plain.everyDays(),
                plain.within(),
                opening.appointment(),
                null);
        desk.run(taking).orThrow();
        assertThat(visits("2026-11-24"))
                .singleElement()
                .satisfies(a -> assertThat(a.status()).isEqualTo(AppointmentStatus.BOOKED));
    }

    private HoldOpening opening(String local, UUID hold) {
        return new HoldOpening(
                rossi, desk.who("Dr Lind"), desk.visit("Follow-up"), desk.site(), desk.at(local), null, hold, null);
    }

    private BookSeries series(String first, String at, int times, int every, int within) {
        return new BookSeries(
                rossi,
                desk.who("Dr Lind"),
                desk.visit("Follow-up"),
                desk.site(),
                LocalDate.parse(first),
                LocalTime.parse(at),
                times,
                every,
                within,
                null,
                null);
    }

    private List<Appointment> visits(String date) {
        return agenda.of(desk.practice(), LocalDate.parse(date)).standing();
    }
}
