package clinic.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.QueryCount;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What reading the schedule finds, and how often it asks. */
@BatonTest
class AgendaTest {
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
    FreeTimes free;

    @Autowired
    QueryCount queries;

    BookedClinic desk;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
    }

    @Test
    void a_crowded_day_takes_as_many_queries_as_an_empty_one() {
        agenda.of(desk.practice(), MONDAY);
        int empty = queries.least(() -> agenda.of(desk.practice(), MONDAY));
        crowd();
        int crowded = queries.least(() -> agenda.of(desk.practice(), MONDAY));
        assertThat(agenda.of(desk.practice(), MONDAY).appointments()).hasSize(48);
        assertThat(crowded).isEqualTo(empty).isLessThanOrEqualTo(4);
    }

    @Test
    void free_times_take_three_queries_however_crowded() {
        crowd();
        UUID visit = desk.visit("Follow-up");
        int asked = queries.least(() -> free.of(desk.practice(), MONDAY, null, visit, null));
        assertThat(asked).isLessThanOrEqualTo(3);
        assertThat(free.of(desk.practice(), MONDAY, null, visit, null)).isEmpty();
        assertThat(free.next(desk.practice(), MONDAY, 7, null, visit, null, 3))
                .extracting(f -> f.time().start())
                .containsExactly(desk.at("2026-11-24T08:00"), desk.at("2026-11-24T08:00"), desk.at("2026-11-24T08:20"));
    }

    @Test
    void every_free_time_can_be_booked_and_no_other_start_of_the_grain_can() {
        desk.book(desk.patient("Rossi"), "Dr Lind", "Physical", "2026-11-23T08:50")
                .orThrow();
        desk.book(desk.patient("Webb"), "Dr Lind", "Follow-up", "2026-11-23T10:15")
                .orThrow();
        var starts = free.of(desk.practice(), MONDAY, desk.who("Dr Lind"), desk.visit("Follow-up"), null).stream()
                .map(f -> f.time().start())
                .toList();
        UUID silva = desk.patient("Silva");
        for (LocalTime time = LocalTime.of(7, 40); time.isBefore(LocalTime.of(17, 30)); time = time.plusMinutes(5)) {
            UUID key = UUID.randomUUID();
            var outcome = desk.run(key, desk.booking(silva, "Dr Lind", "Follow-up", MONDAY + "T" + time));
            boolean done = outcome instanceof clinic.baton.kernel.Outcome.Done<Booked>(var booked)
                    && desk.undo(key, booked.appointment()) instanceof clinic.baton.kernel.Outcome.Done;
            assertThat(done).as("booked at %s", time).isEqualTo(starts.contains(desk.at(MONDAY + "T" + time)));
        }
    }

    /** Both providers full: 48 visits of 20 minutes. */
    private void crowd() {
        for (String provider : new String[] {"Dr Lind", "Dr Okafor"}) {
            for (int i = 0; i < 24; i++) {
                LocalTime time = (i < 12 ? LocalTime.of(8, 0) : LocalTime.of(9, 0)).plusMinutes(20L * i);
                desk.book(desk.patient(provider + i), provider, "Follow-up", MONDAY + "T" + time)
                        .orThrow();
            }
        }
    }
}
