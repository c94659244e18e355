package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.record.Ticker;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time kept back, and clinic time opened and changed. */
@BatonTest
class HoldsAndSessionsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    Ticker ticker;

    BookedClinic desk;
    UUID rossi;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = desk.patient("Rossi");
    }

    @Test
    void held_time_is_refused_until_it_is_released() {
        UUID hold = desk.run(hold(HoldKind.SAME_DAY, "09:00", "09:40", null)).orThrow();
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:20")))
                .containsExactly("schedule.provider-held");
        desk.run(new ReleaseHold(hold)).orThrow();
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:20")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_hold_lets_go_by_itself_when_its_time_has_come() {
        UUID hold = desk.run(hold(HoldKind.EMERGENCY, "15:00", "15:20", "2026-11-23T09:30"))
                .orThrow();
        wall.set(desk.at("2026-11-23T09:29"));
        ticker.tick(desk.practice());
        assertThat(agenda.hold(desk.practice(), hold).orElseThrow().released()).isFalse();
        wall.set(desk.at("2026-11-23T09:31"));
        ticker.tick(desk.practice());
        assertThat(agenda.hold(desk.practice(), hold).orElseThrow().released()).isTrue();
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T15:00")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_visit_may_take_the_place_of_time_held_for_today_and_undo_holds_it_again() {
        UUID hold = desk.run(hold(HoldKind.SAME_DAY, "09:00", "09:40", null)).orThrow();
        UUID key = UUID.randomUUID();
        Booked booked = desk.run(key, inPlaceOf(hold)).orThrow();
        assertThat(agenda.of(desk.practice(), MONDAY).holds()).isEmpty();
        assertThat(desk.undo(key, booked.appointment())).isInstanceOf(Outcome.Done.class);
        assertThat(agenda.of(desk.practice(), MONDAY).holds()).hasSize(1);
    }

    @Test
    void a_break_is_not_booked_over() {
        UUID rest = desk.run(hold(HoldKind.BREAK, "09:00", "09:40", null)).orThrow();
        assertThat(codes(desk.run(inPlaceOf(rest)))).containsExactly("schedule.hold-not-bookable");
    }

    @Test
    void time_that_is_booked_cannot_be_held() {
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        assertThat(codes(desk.run(hold(HoldKind.BREAK, "09:10", "09:30", null))))
                .containsExactly("schedule.time-not-free");
    }

    @Test
    void a_released_hold_is_kept_again_by_undo_if_nobody_took_its_time() {
        UUID hold = desk.run(hold(HoldKind.SAME_DAY, "09:00", "09:40", null)).orThrow();
        UUID key = UUID.randomUUID();
        desk.run(key, new ReleaseHold(hold)).orThrow();
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        assertThat(codes(desk.undo(key, hold))).containsExactly("schedule.time-not-free");
    }

    @Test
    void looking_at_a_day_writes_nothing_and_changing_a_session_keeps_the_date() {
        List<Session> before = agenda.of(desk.practice(), MONDAY).sessions();
        assertThat(before).hasSize(4).allSatisfy(s -> assertThat(s.version()).isZero());
        Session morning = lindsMorning();
        desk.run(change(morning, LocalTime.of(9, 0), false)).orThrow();
        assertThat(lindsMorning().time().start()).isEqualTo(desk.at("2026-11-23T09:00"));
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T08:00")))
                .containsExactly("schedule.outside-hours");
        assertThat(codes(desk.run(change(morning, LocalTime.of(10, 0), false))))
                .containsExactly("schedule.changed-meanwhile");
    }

    @Test
    void a_session_called_off_takes_no_bookings_and_undo_opens_it_again() {
        Session morning = lindsMorning();
        UUID key = UUID.randomUUID();
        desk.run(key, change(morning, LocalTime.of(8, 0), true)).orThrow();
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00")))
                .containsExactly("schedule.outside-hours");
        assertThat(desk.undo(key, morning.id())).isInstanceOf(Outcome.Done.class);
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void more_lanes_hold_more_patients_side_by_side() {
        desk.run(new OpenSession(
                        desk.who("Priya"), desk.site(), MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0), 2, "Vaccines"))
                .orThrow();
        assertThat(desk.book(rossi, "Priya", "Follow-up", "2026-11-23T09:00")
                        .orThrow()
                        .lane())
                .isZero();
        assertThat(desk.book(desk.patient("Webb"), "Priya", "Follow-up", "2026-11-23T09:00")
                        .orThrow()
                        .lane())
                .isEqualTo(1);
        assertThat(codes(desk.book(desk.patient("Silva"), "Priya", "Follow-up", "2026-11-23T09:00")))
                .containsExactly("schedule.provider-busy");
    }

    @Test
    void two_sessions_of_one_provider_do_not_overlap() {
        assertThat(codes(desk.run(new OpenSession(
                        desk.who("Dr Lind"), desk.site(), MONDAY, LocalTime.of(11, 0), LocalTime.of(14, 0), 1, null))))
                .containsExactly("schedule.sessions-overlap");
    }

    private Session lindsMorning() {
        return agenda.of(desk.practice(), MONDAY).sessions().stream()
                .filter(s -> s.practitioner().equals(desk.who("Dr Lind")))
                .findFirst()
                .orElseThrow();
    }

    private static ChangeSession change(Session session, LocalTime starts, boolean cancelled) {
        return new ChangeSession(
                session.id(),
                session.practitioner(),
                session.date(),
                session.version(),
                starts,
                LocalTime.of(12, 0),
                1,
                0,
                null,
                cancelled);
    }

    private AddHold hold(HoldKind kind, String from, String until, @Nullable String releases) {
        return new AddHold(
                desk.who("Dr Lind"),
                null,
                desk.at("2026-11-23T" + from),
                desk.at("2026-11-23T" + until),
                kind,
                null,
                releases == null ? null : desk.at(releases));
    }

    private Book inPlaceOf(UUID hold) {
        return new Book(
                rossi,
                desk.who("Dr Lind"),
                desk.visit("Follow-up"),
                desk.site(),
                desk.at("2026-11-23T09:00"),
                null,
                null,
                hold,
                null);
    }
}
