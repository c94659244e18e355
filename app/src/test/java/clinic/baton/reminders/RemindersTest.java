package clinic.baton.reminders;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.Outbox;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.Ticker;
import clinic.baton.reminders.Reminders.Planned;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.Move;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders are planned, moved and dropped with their visits, and each goes out once. */
@BatonTest
class RemindersTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Ticker ticker;

    @Autowired
    Outbox outbox;

    @Autowired
    Reminders reminders;

    BookedClinic desk;
    UUID rosa;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-09T14:00:00Z")); // Monday, 9:00 in New York
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        rosa = patient("Rosa");
    }

    @Test
    void a_visit_is_reminded_of_a_week_two_days_and_two_hours_before() {
        Booked visit = book(rosa, "2026-11-23T14:20");
        assertThat(reminders.of(desk.practice(), visit.appointment()))
                .extracting(p -> p.step().code(), Planned::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("P7D", desk.at("2026-11-16T14:20")),
                        org.assertj.core.groups.Tuple.tuple("P2D", desk.at("2026-11-21T14:20")),
                        org.assertj.core.groups.Tuple.tuple("PT2H", desk.at("2026-11-23T12:20")));
        tickAt("2026-11-16T14:20");
        tickAt("2026-11-21T14:21");
        tickAt("2026-11-23T12:21");
        tickAt("2026-11-23T12:30");
        assertThat(sent())
                .hasSize(3)
                .allSatisfy(letter -> assertThat(letter.words()).contains("Nov 23 at 2:20 PM"));
        assertThat(statuses(visit)).containsExactly("sent", "sent", "sent");
    }

    @Test
    void what_is_already_past_when_the_visit_is_booked_is_not_made_up_for() {
        Booked visit = book(rosa, "2026-11-10T14:20");
        assertThat(reminders.of(desk.practice(), visit.appointment()))
                .extracting(p -> p.step().code())
                .containsExactly("PT2H");
    }

    @Test
    void a_moved_visit_moves_its_reminders_and_takes_back_what_waits() {
        Booked visit = book(rosa, "2026-11-23T14:20");
        tickAt("2026-11-16T14:20");
        UUID waiting = sent().getFirst().id();
        desk.run(new Move(visit.appointment(), 1, desk.who("Dr Lind"), desk.at("2026-11-25T09:00"), null, null))
                .orThrow();
        assertThat(outbox.find(desk.practice(), waiting).orElseThrow().state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(reminders.of(desk.practice(), visit.appointment()).stream()
                        .filter(p -> p.status().equals("due"))
                        .map(Planned::due))
                .containsExactly(desk.at("2026-11-18T09:00"), desk.at("2026-11-23T09:00"), desk.at("2026-11-24T20:00"));
        tickAt("2026-11-21T14:21");
        assertThat(sent()).filteredOn(l -> l.state() != DeliveryState.CANCELLED).hasSize(1);
    }

    @Test
    void a_cancelled_visit_is_reminded_of_no_more_and_undo_brings_the_reminders_back() {
        Booked visit = book(rosa, "2026-11-23T14:20");
        UUID key = UUID.randomUUID();
        desk.run(key, new Cancel(visit.appointment(), 1, "called")).orThrow();
        assertThat(statuses(visit)).containsOnly("dropped");
        assertThat(desk.undo(key, visit.appointment())).isInstanceOf(clinic.baton.kernel.Outcome.Done.class);
        assertThat(statuses(visit)).contains("due");
        tickAt("2026-11-16T14:21");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void one_combined_reminder_a_person_a_day_with_a_link_for_each_visit() {
        Booked first = book(rosa, "2026-11-23T09:20");
        Booked second =
                desk.book(rosa, "Dr Lind", "Follow-up", "2026-11-23T14:20").orThrow();
        tickAt("2026-11-16T09:21");
        tickAt("2026-11-16T14:21");
        assertThat(sent()).singleElement().satisfies(letter -> {
            assertThat(letter.words()).contains("9:20 AM", "2:20 PM");
            assertThat(letter.links()).hasSize(2);
        });
        assertThat(statuses(first)).first().isEqualTo("sent");
        assertThat(statuses(second)).first().isEqualTo("merged");
    }

    @Test
    void what_falls_due_after_the_days_one_reminder_is_told_the_next_day_and_not_lost() {
        book(rosa, "2026-11-23T14:20");
        tickAt("2026-11-16T14:21");
        Booked second =
                desk.book(rosa, "Dr Lind", "Follow-up", "2026-11-23T15:20").orThrow();
        tickAt("2026-11-16T15:21");
        assertThat(sent()).as("one a day").hasSize(1);
        assertThat(statuses(second)).first().isEqualTo("due");
        tickAt("2026-11-17T08:01");
        tickAt("2026-11-17T09:01");
        assertThat(sent()).hasSize(2);
        assertThat(sent().getFirst().words()).contains("3:20 PM").doesNotContain("2:20 PM");
        assertThat(statuses(second)).first().isEqualTo("sent");
    }

    @Test
    void when_one_of_two_visits_in_a_waiting_message_is_cancelled_the_other_is_told_alone() {
        Booked first = book(rosa, "2026-11-23T09:20");
        desk.book(rosa, "Dr Lind", "Follow-up", "2026-11-23T14:20").orThrow();
        tickAt("2026-11-16T09:21");
        desk.run(new Cancel(first.appointment(), 1, "called")).orThrow();
        ticker.tick(desk.practice());
        assertThat(sent())
                .filteredOn(l -> l.state() == DeliveryState.WAITING)
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.words()).contains("2:20 PM").doesNotContain("9:20 AM");
                });
    }

    @Test
    void many_tickers_at_once_send_each_reminder_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            UUID patient = patient("Many" + i);
            String hour = "%02d:%02d".formatted(9 + i / 3, (i % 3) * 20);
            if (9 + i / 3 < 12) {
                desk.book(patient, "Dr Lind", "Follow-up", "2026-11-23T" + hour).orThrow();
            }
        }
        wall.set(desk.at("2026-11-16T13:00"));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                pool.submit(() -> ticker.tick(desk.practice()));
            }
        }
        assertThat(sent()).hasSize(9);
        assertThat(sent()).extracting(l -> l.to().person()).doesNotHaveDuplicates();
    }

    @Test
    void a_kind_of_visit_may_have_a_rule_of_its_own() {
        desk.run(new SetReminders(desk.visit("Physical"), List.of("P14D", "P1D")))
                .orThrow();
        Booked visit =
                desk.book(rosa, "Dr Lind", "Physical", "2026-11-25T09:00").orThrow();
        assertThat(reminders.of(desk.practice(), visit.appointment()))
                .extracting(p -> p.step().code())
                .containsExactly("P14D", "P1D");
        assertThat(codes(desk.run(new SetReminders(null, List.of("P7D", "soon")))))
                .containsExactly("reminders.bad-step");
        desk.run(new SetReminders(desk.visit("Physical"), null)).orThrow();
        assertThat(reminders.rules(desk.practice())).isEmpty();
    }

    @Test
    void a_visit_is_confirmed_at_the_time_that_was_seen() {
        Booked visit = book(rosa, "2026-11-23T14:20");
        assertThat(codes(desk.run(new ConfirmVisit(visit.appointment(), desk.at("2026-11-23T14:30")))))
                .containsExactly("reminders.other-time");
        desk.run(new ConfirmVisit(visit.appointment(), desk.at("2026-11-23T14:20")))
                .orThrow();
        assertThat(reminders.confirmed(desk.practice(), visit.appointment())).isPresent();
        desk.run(new Move(visit.appointment(), 1, desk.who("Dr Lind"), desk.at("2026-11-25T09:00"), null, null))
                .orThrow();
        assertThat(reminders.confirmed(desk.practice(), visit.appointment())).isEmpty();
    }

    private UUID patient(String given) {
        return desk.run(new RegisterPatient(
                        Details.of("Diaz", given, LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(
                                Contact.Kind.EMAIL, given + "@example.org", "home", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
    }

    private Booked book(UUID patient, String at) {
        return desk.book(patient, "Dr Okafor", "Follow-up", at).orThrow();
    }

    private void tickAt(String local) {
        wall.set(desk.at(local).plus(Duration.ofSeconds(1)));
        ticker.tick(desk.practice());
    }

    private List<Letter> sent() {
        return outbox.newest(desk.practice(), 100);
    }

    private List<String> statuses(Booked visit) {
        return reminders.of(desk.practice(), visit.appointment()).stream()
                .map(Planned::status)
                .toList();
    }
}
