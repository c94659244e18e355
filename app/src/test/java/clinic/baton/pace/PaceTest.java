package clinic.baton.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Step;
import clinic.baton.record.Act;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.MarkNoShow;
import clinic.baton.schedule.SessionOutlook;
import clinic.baton.schedule.SessionOutlooks;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a practice learns of its days, and what that does to the gauges of its sessions. */
@BatonTest
class PaceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Paces paces;

    @Autowired
    SessionOutlooks outlooks;

    BookedClinic desk;
    UUID lind;
    UUID followUp;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T05:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        lind = desk.who("Dr Lind");
        followUp = desk.visit("Follow-up");
    }

    @Test
    void without_a_history_visits_are_expected_to_take_what_is_planned() {
        Pace pace = paces.of(desk.practice());
        assertThat(pace.learnedAt()).isNull();
        assertThat(pace.law(lind, followUp, 20, 20).meanMinutes()).isEqualTo(20, within(1e-9));
        assertThat(pace.law(lind, followUp, 20, 35).meanMinutes()).isEqualTo(35, within(1e-9));
        assertThat(pace.noShow(lind, DayOfWeek.MONDAY, false)).isEqualTo(1.0 / 12, within(1e-9));
    }

    @Test
    void durations_are_learned_by_provider_and_kind_and_drawn_towards_the_plan_while_few() {
        for (int i = 0; i < 9; i++) {
            visit("2026-11-23T" + LocalTime.of(8, 0).plusMinutes(20L * i), Duration.ofMinutes(35), true);
        }
        wall.set(desk.at("2026-11-24T05:00"));
        LearnPace.Learned learned = desk.run(new LearnPace()).orThrow();
        assertThat(learned.visits()).isEqualTo(9);
        Pace pace = paces.of(desk.practice());
        Pace.Duration mine = pace.duration(lind, followUp).orElseThrow();
        assertThat(mine.visits()).isEqualTo(9);
        assertThat(mine.mean()).isBetween(23.0, 35.5);
        double others = pace.duration(desk.who("Dr Okafor"), desk.visit("Physical"))
                .orElseThrow()
                .mean();
        assertThat(others)
                .as("40 planned, drawn towards the clinic's habit of overrunning")
                .isBetween(40.5, 70.0);
        assertThat(pace.law(lind, followUp, 20, 40).meanMinutes()).isEqualTo(2 * mine.mean(), within(1e-9));
    }

    @Test
    void learning_again_reads_on_and_counts_nothing_twice() {
        visit("2026-11-23T08:00", Duration.ofMinutes(30), true);
        wall.set(desk.at("2026-11-23T17:00"));
        assertThat(desk.run(new LearnPace()).orThrow().visits()).isEqualTo(1);
        assertThat(desk.run(new LearnPace()).orThrow().visits()).isEqualTo(1);
        visit("2026-11-24T08:00", Duration.ofMinutes(30), true);
        wall.set(desk.at("2026-11-24T17:00"));
        assertThat(desk.run(new LearnPace()).orThrow().visits()).isEqualTo(2);
    }

    @Test
    void who_does_not_come_counts_for_the_session_and_never_for_a_person() {
        for (int i = 0; i < 6; i++) {
            visit("2026-11-23T0" + (8 + i / 3) + ":" + (i % 3) + "0", Duration.ofMinutes(10), i % 2 == 0);
        }
        wall.set(desk.at("2026-11-23T17:00"));
        desk.run(new LearnPace()).orThrow();
        Pace pace = paces.of(desk.practice());
        assertThat(pace.shows().get(new Pace.Half(lind, DayOfWeek.MONDAY, false)))
                .isEqualTo(new Pace.Shows(6, 3));
        assertThat(pace.noShow(lind, DayOfWeek.MONDAY, false)).isGreaterThan(pace.noShow(lind, DayOfWeek.FRIDAY, true));
    }

    @Test
    void a_full_morning_is_tighter_than_a_half_empty_one_and_an_empty_one_idles() {
        SessionOutlook empty = morning();
        assertThat(empty.visits()).isZero();
        assertThat(empty.onTime()).isEqualTo(1);
        assertThat(empty.idleMinutes()).isEqualTo(240);
        assertThat(empty.tightness()).isZero();
        book(0, 6);
        SessionOutlook half = morning();
        assertThat(half.visits()).isEqualTo(6);
        assertThat(half.tightness()).isLessThan(40);
        book(6, 12);
        SessionOutlook full = morning();
        assertThat(full.onTime()).isLessThan(half.onTime());
        assertThat(full.waitMinutes()).isGreaterThan(half.waitMinutes());
        assertThat(full.idleMinutes()).isLessThan(half.idleMinutes());
        assertThat(full.tightness()).isGreaterThan(half.tightness());
    }

    @Test
    void a_gauge_follows_a_change_and_comes_from_memory_where_nothing_changed() {
        book(0, 12);
        SessionOutlook first = morning();
        assertThat(morning()).isSameAs(first);
        desk.book(desk.patient("Late"), "Dr Lind", "Follow-up", "2026-11-24T13:00")
                .orThrow();
        assertThat(morning()).as("another session's visit changes nothing here").isSameAs(first);
        desk.run(new clinic.baton.schedule.Overbook(
                        desk.patient("Extra"),
                        lind,
                        followUp,
                        desk.site(),
                        desk.at("2026-11-24T11:40"),
                        null,
                        null,
                        null,
                        "fever"))
                .orThrow();
        assertThat(morning().onTime()).isLessThan(first.onTime());
    }

    private SessionOutlook morning() {
        return outlooks.of(desk.practice(), MONDAY.plusDays(1)).stream()
                .filter(o -> o.practitioner().equals(lind))
                .findFirst()
                .orElseThrow();
    }

    private void book(int first, int end) {
        for (int i = first; i < end; i++) {
            LocalTime at = LocalTime.of(8, 0).plusMinutes(20L * i);
            desk.book(desk.patient("Patient" + i), "Dr Lind", "Follow-up", MONDAY.plusDays(1) + "T" + at)
                    .orThrow();
        }
    }

    private void visit(String local, Duration withProvider, boolean comes) {
        wall.set(desk.at(local).minusSeconds(3600));
        Booked booked = desk.run(new clinic.baton.schedule.Overbook(
                        desk.patient("P" + local.replaceAll("\\D", "")),
                        lind,
                        followUp,
                        desk.site(),
                        desk.at(local),
                        null,
                        null,
                        null,
                        "test"))
                .orThrow();
        if (!comes) {
            wall.set(desk.at(local).plusSeconds(1200));
            desk.run(new MarkNoShow(booked.appointment(), booked.version())).orThrow();
            return;
        }
        wall.set(desk.at(local).minusSeconds(300));
        Encounter here = desk.run(new Arrive(booked.appointment(), null)).orThrow();
        wall.set(desk.at(local));
        Encounter seen =
                desk.run(new Step.WithProvider(here.id(), here.version())).orThrow();
        wall.set(desk.at(local).plus(withProvider));
        desk.run(new Step.CheckOut(here.id(), seen.version())).orThrow();
    }
}
