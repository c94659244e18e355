package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.codes;
import static clinic.baton.testing.BookedClinic.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moving, calling off, missing, and the way back from each. */
@BatonTest
class ChangingTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    BookedClinic desk;
    UUID rossi;
    UUID webb;
    Booked visit;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = desk.patient("Rossi");
        webb = desk.patient("Webb");
        visit = desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
    }

    @Test
    void a_moved_visit_frees_its_old_time_and_takes_the_new_one() {
        desk.run(move(1, "Dr Okafor", "2026-11-24T10:00")).orThrow();
        assertThat(desk.book(webb, "Dr Lind", "Follow-up", "2026-11-23T09:00")).isInstanceOf(Outcome.Done.class);
        assertThat(codes(desk.book(webb, "Dr Okafor", "Follow-up", "2026-11-24T10:10")))
                .containsExactly("schedule.provider-busy");
    }

    @Test
    void a_visit_may_be_moved_by_less_than_its_own_length() {
        assertThat(desk.run(move(1, "Dr Lind", "2026-11-23T09:05"))
                        .orThrow()
                        .time()
                        .start())
                .isEqualTo(desk.at("2026-11-23T09:05"));
    }

    @Test
    void a_refused_move_leaves_everything_as_it_was() {
        desk.book(webb, "Dr Okafor", "Follow-up", "2026-11-23T10:00").orThrow();
        assertThat(codes(desk.run(move(1, "Dr Okafor", "2026-11-23T10:10")))).containsExactly("schedule.provider-busy");
        assertThat(now().version()).isEqualTo(1);
        assertThat(codes(desk.book(webb, "Dr Lind", "Follow-up", "2026-11-23T09:10")))
                .contains("schedule.provider-busy");
    }

    @Test
    void the_second_of_two_editors_hears_what_the_first_one_changed() {
        desk.run(move(1, "Dr Okafor", "2026-11-23T10:00")).orThrow();
        var second = desk.run(new Cancel(visit.appointment(), 1, "ill"));
        assertThat(reasons(second)).singleElement().satisfies(r -> {
            assertThat(r.code()).isEqualTo("schedule.changed-meanwhile");
            assertThat(r.values().get("changes"))
                    .isEqualTo("time was 9:00–9:20 Monday 23 November, is 10:00–10:20 Monday 23 November; provider was"
                            + " Dr Lind, is Dr Okafor");
        });
        assertThat(now().status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void a_cancelled_visit_frees_its_time_at_once_and_needs_a_reason() {
        assertThat(codes(desk.run(new Cancel(visit.appointment(), 1, " ")))).containsExactly("schedule.reason-missing");
        desk.run(new Cancel(visit.appointment(), 1, "ill")).orThrow();
        assertThat(desk.book(webb, "Dr Lind", "Follow-up", "2026-11-23T09:00")).isInstanceOf(Outcome.Done.class);
        assertThat(codes(desk.run(move(2, "Dr Lind", "2026-11-23T10:00")))).containsExactly("schedule.not-ahead");
    }

    @Test
    void nobody_has_missed_a_visit_before_it_begins() {
        assertThat(codes(desk.run(new MarkNoShow(visit.appointment(), 1)))).containsExactly("schedule.not-begun");
        wall.set(desk.at("2026-11-23T09:16"));
        desk.run(new MarkNoShow(visit.appointment(), 1)).orThrow();
        assertThat(now().status()).isEqualTo(AppointmentStatus.NOSHOW);
    }

    @Test
    void undo_brings_a_moved_visit_back() {
        UUID key = UUID.randomUUID();
        desk.run(key, move(1, "Dr Okafor", "2026-11-24T10:00")).orThrow();
        assertThat(desk.undo(key, visit.appointment())).isInstanceOf(Outcome.Done.class);
        assertThat(now().time().start()).isEqualTo(desk.at("2026-11-23T09:00"));
        assertThat(now().practitioner()).isEqualTo(desk.who("Dr Lind"));
        assertThat(desk.book(webb, "Dr Okafor", "Follow-up", "2026-11-24T10:00"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void undo_is_refused_with_the_reason_when_the_old_time_was_taken_meanwhile() {
        UUID key = UUID.randomUUID();
        desk.run(key, new Cancel(visit.appointment(), 1, "ill")).orThrow();
        desk.book(webb, "Dr Lind", "Follow-up", "2026-11-23T09:10").orThrow();
        assertThat(codes(desk.undo(key, visit.appointment()))).containsExactly("schedule.provider-busy");
        assertThat(now().status()).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void undo_restores_a_cancelled_and_a_missed_visit() {
        UUID key = UUID.randomUUID();
        desk.run(key, new Cancel(visit.appointment(), 1, "ill")).orThrow();
        assertThat(desk.undo(key, visit.appointment())).isInstanceOf(Outcome.Done.class);
        assertThat(now().status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(now().endedReason()).isNull();
        wall.set(desk.at("2026-11-23T09:16"));
        UUID missed = UUID.randomUUID();
        desk.run(missed, new MarkNoShow(visit.appointment(), 3)).orThrow();
        assertThat(desk.undo(missed, visit.appointment())).isInstanceOf(Outcome.Done.class);
        assertThat(codes(desk.book(webb, "Dr Lind", "Follow-up", "2026-11-23T09:15")))
                .containsExactly("schedule.provider-busy");
    }

    @Test
    void undo_of_a_booking_takes_it_off_the_schedule() {
        UUID key = UUID.randomUUID();
        Booked other = desk.run(key, desk.booking(webb, "Dr Okafor", "Follow-up", "2026-11-23T09:00"))
                .orThrow();
        assertThat(desk.undo(key, other.appointment())).isInstanceOf(Outcome.Done.class);
        assertThat(agenda.appointment(desk.practice(), other.appointment())
                        .orElseThrow()
                        .status())
                .isEqualTo(AppointmentStatus.ENTERED_IN_ERROR);
        assertThat(desk.book(webb, "Dr Okafor", "Follow-up", "2026-11-23T09:00"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_somebody_changed_since_is_not_undone() {
        UUID key = UUID.randomUUID();
        desk.run(key, move(1, "Dr Lind", "2026-11-23T10:00")).orThrow();
        desk.run(move(2, "Dr Lind", "2026-11-23T11:00")).orThrow();
        assertThat(codes(desk.undo(key, visit.appointment()))).containsExactly("schedule.changed-meanwhile");
    }

    @Test
    void a_note_is_changed_with_its_version() {
        desk.run(new Annotate(visit.appointment(), 1, "Brings her sister")).orThrow();
        assertThat(now().comment()).isEqualTo("Brings her sister");
        assertThat(codes(desk.run(new Annotate(visit.appointment(), 1, ""))))
                .containsExactly("schedule.changed-meanwhile");
    }

    private Move move(int version, String provider, String local) {
        return new Move(visit.appointment(), version, desk.who(provider), desk.at(local), null, null);
    }

    private Appointment now() {
        return agenda.appointment(desk.practice(), visit.appointment()).orElseThrow();
    }
}
