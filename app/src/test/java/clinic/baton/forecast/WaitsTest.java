package clinic.baton.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.record.Act;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.ChangeSession;
import clinic.baton.schedule.Session;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class WaitsTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Waits waits;

    @Autowired
    Agenda agenda;

    BookedClinic desk;

    @BeforeEach
    void nine_on_monday() {
        wall.set(Instant.parse("2026-11-23T08:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
    }

    @Test
    void who_waits_is_told_a_range_that_begins_now_or_later() {
        Encounter visit = checkedIn("Nair", "09:00");
        WaitRange seen = seen(visit);
        assertThat(seen.from()).isAfterOrEqualTo(wall.instant().minusSeconds(5));
        assertThat(seen.likely()).isBefore(seen.until());
        assertThat(seen.width()).isPositive();
    }

    @Test
    void who_comes_later_in_the_line_waits_for_those_ahead() {
        Encounter first = checkedIn("Nair", "09:00");
        Encounter second = checkedIn("Rossi", "09:20");
        Outlook outlook = outlook();
        assertThat(outlook.of(first.id()).orElseThrow().ahead()).isZero();
        assertThat(outlook.of(second.id()).orElseThrow().ahead()).isOne();
        assertThat(seen(second).likely()).isAfter(seen(first).likely());
    }

    @Test
    void a_provider_who_says_they_are_late_moves_everybody_and_the_end_of_the_session() {
        Encounter waiting = checkedIn("Nair", "09:20");
        WaitRange before = seen(waiting);
        double onTime = outlook().end(desk.who("Dr Lind")).orElseThrow().chanceOnTime();
        late(120);
        assertThat(seen(waiting).likely()).isAfter(before.likely().plus(Duration.ofMinutes(30)));
        assertThat(outlook().end(desk.who("Dr Lind")).orElseThrow().chanceOnTime())
                .isLessThanOrEqualTo(onTime);
    }

    @Test
    void with_the_provider_there_is_nothing_to_wait_for_but_the_end() {
        Encounter visit = step(checkedIn("Nair", "09:00"), Stage.WITH_PROVIDER);
        PersonOutlook person = outlook().of(visit.id()).orElseThrow();
        assertThat(person.seen()).isNull();
        assertThat(person.gone()).isNotNull();
        assertThat(WaitLine.of(person, desk.clinic().zone()).orElseThrow().text())
                .startsWith("done ");
    }

    @Test
    void two_patients_left_with_one_provider_by_the_screens_are_no_obstacle() {
        Encounter first = step(checkedIn("Nair", "09:00"), Stage.WITH_PROVIDER);
        wall.pass(Duration.ofMinutes(10));
        Encounter second = step(checkedIn("Rossi", "09:20"), Stage.WITH_PROVIDER);
        Outlook outlook = outlook();
        assertThat(outlook.of(first.id()).orElseThrow().gone()).isNotNull();
        assertThat(outlook.of(second.id()).orElseThrow().gone()).isNotNull();
    }

    @Test
    void every_stage_of_a_visit_has_an_outlook() {
        Encounter visit = checkedIn("Nair", "09:00");
        visit = desk.run(new Step.ToRoom(visit.id(), visit.version(), desk.room("Room 1")))
                .orThrow();
        assertThat(outlook().of(visit.id()).orElseThrow().gone()).isNotNull();
        for (Stage stage : List.of(
                Stage.READY,
                Stage.WITH_NURSE,
                Stage.WITH_PROVIDER,
                Stage.TESTING,
                Stage.WAITING,
                Stage.OBSERVATION,
                Stage.CHECK_OUT)) {
            visit = step(visit, stage);
            assertThat(outlook().of(visit.id()).orElseThrow().gone())
                    .as(stage.words())
                    .isNotNull();
        }
        visit = step(visit, Stage.DEPARTED);
        assertThat(outlook().of(visit.id())).isEmpty();
    }

    @Test
    void who_is_expected_has_an_outlook_too_and_grows_less_likely_to_come() {
        UUID appointment = book("Nair", "09:00");
        double before = outlook().of(appointment).orElseThrow().chanceOfComing();
        wall.pass(Duration.ofMinutes(25));
        assertThat(outlook().of(appointment).orElseThrow().chanceOfComing()).isLessThan(before);
    }

    @Test
    void the_same_state_gives_the_same_ranges() {
        Encounter visit = checkedIn("Nair", "09:00");
        wall.set(Instant.parse("2026-11-23T08:10:00Z"));
        long width = seen(visit).width().toMinutes();
        wall.set(Instant.parse("2026-11-23T08:10:00Z"));
        assertThat(seen(visit).width().toMinutes()).isBetween(width - 1, width + 1);
    }

    @Test
    void what_was_forecast_is_kept_and_a_day_that_ran_later_than_forecast_widens_the_next_days_ranges() {
        List<Encounter> here = Stream.of("09:00", "09:20", "09:40", "10:00", "10:20")
                .map(time -> checkedIn("Patient" + time.replace(":", ""), time))
                .toList();
        for (int k = 0; k < 14; k++) {
            outlook();
            wall.pass(Duration.ofMinutes(6));
        }
        here.forEach(visit -> step(step(visit, Stage.WITH_PROVIDER), Stage.DEPARTED));
        wall.set(Instant.parse("2026-11-24T08:00:00Z"));
        UUID fresh = desk.book(desk.patient("Tuesday"), "Dr Lind", "Follow-up", "2026-11-24T09:00")
                .orThrow()
                .appointment();
        Encounter visit = step(desk.run(new Arrive(fresh, null)).orThrow(), Stage.CHECKED_IN);
        WaitRange learned = seen(visit);
        BookedClinic other = new BookedClinic(act, clinics.in("Europe/Berlin"));
        UUID untaught = other.book(other.patient("Tuesday"), "Dr Lind", "Follow-up", "2026-11-24T09:00")
                .orThrow()
                .appointment();
        Encounter beginner = other.run(new Arrive(untaught, null)).orThrow();
        other.run(Step.to(Stage.CHECKED_IN, beginner.id(), beginner.version(), null))
                .orThrow();
        WaitRange raw = Objects.requireNonNull(
                waits.now(other.practice(), 200).of(beginner.id()).orElseThrow().seen());
        assertThat(learned.until()).isAfter(raw.until().plus(Duration.ofMinutes(10)));
    }

    private UUID book(String family, String time) {
        return desk.book(desk.patient(family), "Dr Lind", "Follow-up", "2026-11-23T" + time)
                .orThrow()
                .appointment();
    }

    private Encounter checkedIn(String family, String time) {
        UUID appointment = book(family, time);
        return step(desk.run(new Arrive(appointment, null)).orThrow(), Stage.CHECKED_IN);
    }

    private Encounter step(Encounter visit, Stage stage) {
        return desk.run(Step.to(stage, visit.id(), visit.version(), null)).orThrow();
    }

    private Outlook outlook() {
        return waits.now(desk.practice(), 200);
    }

    private WaitRange seen(Encounter visit) {
        return Objects.requireNonNull(outlook().of(visit.id()).orElseThrow().seen());
    }

    private void late(int minutes) {
        Session session = agenda.of(desk.practice(), LocalDate.of(2026, 11, 23)).sessions().stream()
                .filter(s -> s.practitioner().equals(desk.who("Dr Lind")))
                .min(Comparator.comparing((Session s) -> s.time().start()))
                .orElseThrow();
        desk.run(new ChangeSession(
                        session.id(),
                        session.practitioner(),
                        session.date(),
                        session.version(),
                        LocalTime.of(8, 0),
                        LocalTime.of(12, 0),
                        session.lanes(),
                        minutes,
                        null,
                        false))
                .orThrow();
    }
}
