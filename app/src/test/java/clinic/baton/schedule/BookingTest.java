package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.codes;
import static clinic.baton.testing.BookedClinic.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.TimeRange;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.practice.AddVisitTypes;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.QueryCount;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.Sentences;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class BookingTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    Sentences sentences;

    @Autowired
    QueryCount queries;

    BookedClinic desk;
    UUID rossi;
    UUID webb;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = desk.patient("Rossi");
        webb = desk.patient("Webb");
    }

    @Test
    void a_visit_is_booked_for_as_long_as_its_kind_takes() {
        Booked booked =
                desk.book(rossi, "Dr Lind", "Physical", "2026-11-23T08:50").orThrow();
        assertThat(booked.time())
                .isEqualTo(TimeRange.of(Instant.parse("2026-11-23T07:50:00Z"), Duration.ofMinutes(40)));
        assertThat(agenda.appointment(desk.practice(), booked.appointment()))
                .hasValueSatisfying(a -> assertThat(a.status()).isEqualTo(AppointmentStatus.BOOKED));
    }

    @Test
    void needs_add_their_minutes() {
        UUID yusuf = desk.patient(
                "Yusuf", new NeedDetail(Need.INTERPRETER, "Somali", 10), new NeedDetail(Need.EXTRA_TIME, "", 5));
        Booked booked =
                desk.book(yusuf, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        assertThat(booked.time().length()).isEqualTo(Duration.ofMinutes(35));
    }

    @Test
    void a_provider_is_never_booked_twice_and_the_refusal_names_who_has_them_until_when_and_what_would_do() {
        desk.book(rossi, "Dr Lind", "Physical", "2026-11-23T08:30").orThrow();
        var refused = desk.book(webb, "Dr Lind", "Follow-up", "2026-11-23T09:00");
        assertThat(reasons(refused)).singleElement().satisfies(r -> {
            assertThat(r.field()).isEqualTo("time");
            assertThat(sentences.of(r, Locale.ENGLISH))
                    .isEqualTo("Dr Lind has Carla Rossi until 9:10. Free that day: 8:10, 9:10, 9:30.");
        });
    }

    @Test
    void visits_that_touch_do_not_clash() {
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        assertThat(desk.book(webb, "Dr Lind", "Follow-up", "2026-11-23T09:20")).isInstanceOf(Outcome.Done.class);
        UUID silva = desk.patient("Silva");
        assertThat(desk.book(silva, "Dr Lind", "Follow-up", "2026-11-23T08:40")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_patient_in_two_places_is_refused() {
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        var refused = desk.book(rossi, "Dr Okafor", "Follow-up", "2026-11-23T09:10");
        assertThat(reasons(refused))
                .singleElement()
                .satisfies(
                        r -> assertThat(sentences.of(r, Locale.ENGLISH))
                                .isEqualTo(
                                        "Carla Rossi has a visit with Dr Lind from 9:00 to 9:20. Choose a time before or after."));
    }

    @Test
    void everything_in_the_way_is_told_at_once() {
        desk.book(webb, "Dr Okafor", "Follow-up", "2026-11-23T09:00").orThrow();
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        assertThat(codes(desk.book(rossi, "Dr Okafor", "Follow-up", "2026-11-23T09:10")))
                .containsExactly("schedule.provider-busy", "schedule.patient-busy");
    }

    @Test
    void the_only_procedure_room_is_kept_with_its_cleaning() {
        Booked first = desk.book(rossi, "Dr Lind", "Minor procedure", "2026-11-23T09:00")
                .orThrow();
        assertThat(first.room()).isEqualTo(desk.room("Procedure"));
        assertThat(codes(desk.book(webb, "Dr Okafor", "Minor procedure", "2026-11-23T09:45")))
                .containsExactly("schedule.no-room-free");
        assertThat(desk.book(webb, "Dr Okafor", "Minor procedure", "2026-11-23T09:50"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void an_examination_room_is_found_on_the_day_unless_one_is_asked_for() {
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00")
                        .orThrow()
                        .room())
                .isNull();
        Book asked = new Book(
                webb,
                desk.who("Dr Okafor"),
                desk.visit("Follow-up"),
                desk.site(),
                desk.at("2026-11-23T09:00"),
                null,
                desk.room("Room 1"),
                null,
                null);
        assertThat(desk.run(asked).orThrow().room()).isEqualTo(desk.room("Room 1"));
    }

    @Test
    void a_visit_that_needs_nobody_in_particular_needs_its_station() {
        Booked draw = desk.book(rossi, null, "Blood draw", "2026-11-23T08:00").orThrow();
        assertThat(draw.room()).isEqualTo(desk.room("Draw station"));
        assertThat(codes(desk.book(webb, null, "Blood draw", "2026-11-23T08:10")))
                .containsExactly("schedule.no-room-free");
        assertThat(desk.book(webb, null, "Blood draw", "2026-11-23T08:15")).isInstanceOf(Outcome.Done.class);
        assertThat(codes(desk.book(webb, null, "Follow-up", "2026-11-23T10:00")))
                .containsExactly("schedule.provider-missing");
    }

    @Test
    void equipment_is_never_in_two_visits() {
        UUID cart = desk.run(new clinic.baton.practice.AddEquipment(
                        java.util.List.of(new clinic.baton.practice.Equipment.Details(desk.site(), "ECG cart"))))
                .orThrow()
                .id();
        UUID ecg = desk.run(new AddVisitTypes(java.util.List.of(new VisitType.Details(
                        "ECG", "ECG", VisitFamily.OTHER, 20, 0, 10, RoomKind.EXAM, true, cart, null))))
                .orThrow()
                .id();
        desk.run(ecg(rossi, "Dr Lind", ecg, "2026-11-23T09:00")).orThrow();
        assertThat(codes(desk.run(ecg(webb, "Dr Okafor", ecg, "2026-11-23T09:25"))))
                .containsExactly("schedule.equipment-busy");
        assertThat(desk.run(ecg(webb, "Dr Okafor", ecg, "2026-11-23T09:30"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void closed_days_days_off_and_times_outside_hours_say_what_would_do() {
        assertThat(told(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-28T09:00")))
                .isEqualTo("The clinic is closed on Saturday 28 November. The next open day is Monday 30 November.");
        assertThat(told(desk.book(rossi, "Priya", "Follow-up", "2026-11-24T09:00")))
                .isEqualTo("Priya doesn't work on Tuesday 24 November. The next day with clinic time is unknown: no"
                        + " working hours are set.");
        assertThat(told(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T11:50")))
                .isEqualTo("11:50–12:10 is outside Dr Lind's hours on Monday 23 November: 8:00–12:00, 13:00–17:00."
                        + " Choose a time within them, or open a session.");
    }

    @Test
    void the_past_is_refused_and_the_moment_somebody_stands_at_the_desk_is_not() {
        wall.set(desk.at("2026-11-23T09:22"));
        assertThat(told(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:10")))
                .isEqualTo("9:10 on Monday 23 November 2026 is over: it is 9:22. Choose a later time; somebody who is"
                        + " here already is a walk-in.");
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:20")).isInstanceOf(Outcome.Done.class);
        assertThat(codes(desk.book(webb, "Dr Lind", "Follow-up", "2031-11-24T09:20")))
                .containsExactly("schedule.too-far-ahead");
    }

    @Test
    void what_does_not_exist_is_named_by_its_field() {
        Book good = desk.booking(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00");
        UUID nobody = UUID.randomUUID();
        assertField(
                new Book(
                        nobody,
                        good.practitioner(),
                        good.visitType(),
                        good.site(),
                        good.starts(),
                        null,
                        null,
                        null,
                        null),
                "patient");
        assertField(
                new Book(rossi, nobody, good.visitType(), good.site(), good.starts(), null, null, null, null),
                "practitioner");
        assertField(
                new Book(rossi, good.practitioner(), nobody, good.site(), good.starts(), null, null, null, null),
                "visitType");
        assertField(
                new Book(rossi, good.practitioner(), good.visitType(), nobody, good.starts(), null, null, null, null),
                "site");
        assertField(
                new Book(
                        rossi,
                        good.practitioner(),
                        good.visitType(),
                        good.site(),
                        good.starts(),
                        null,
                        nobody,
                        null,
                        null),
                "room");
        assertField(
                new Book(rossi, good.practitioner(), good.visitType(), good.site(), good.starts(), 3, null, null, null),
                "minutes");
        assertField(
                new Book(
                        rossi,
                        good.practitioner(),
                        good.visitType(),
                        good.site(),
                        good.starts(),
                        20,
                        null,
                        nobody,
                        null),
                "hold");
    }

    @Test
    void the_same_request_again_gets_the_same_appointment() {
        UUID key = UUID.randomUUID();
        Book book = desk.booking(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00");
        assertThat(desk.run(key, book)).isEqualTo(desk.run(key, book));
        assertThat(agenda.of(desk.practice(), java.time.LocalDate.of(2026, 11, 23))
                        .appointments())
                .hasSize(1);
    }

    @Test
    void overbooking_adds_a_lane_with_a_reason_and_a_permission() {
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        assertThat(codes(desk.run(overbook(webb, " ")))).containsExactly("schedule.reason-missing");
        Booked second = desk.run(overbook(webb, "Post-op, seen today")).orThrow();
        assertThat(second.lane()).isEqualTo(1);
        assertThat(agenda.appointment(desk.practice(), second.appointment())
                        .orElseThrow()
                        .overbookReason())
                .isEqualTo("Post-op, seen today");
        Caller clerk = new Caller(
                desk.practice(), Caller.Kind.PERSON, UUID.randomUUID(), "New clerk", Set.of(Permission.BOOK));
        assertThat(codes(act.run(clerk, UUID.randomUUID(), overbook(desk.patient("Silva"), "please"))))
                .containsExactly("record.not-permitted");
    }

    @Test
    void not_even_overbooking_puts_a_patient_in_two_places() {
        desk.book(webb, "Dr Okafor", "Follow-up", "2026-11-23T09:10").orThrow();
        assertThat(codes(desk.run(overbook(webb, "because")))).containsExactly("schedule.patient-busy");
    }

    @Test
    void a_booking_takes_nine_round_trips_at_most_one_of_them_for_its_reminders() {
        desk.book(webb, "Dr Okafor", "Follow-up", "2026-11-23T09:10").orThrow();
        Iterator<Book> bookings = Stream.of("10:00", "11:00", "13:00", "14:00")
                .map(time -> desk.booking(rossi, "Dr Lind", "Minor procedure", "2026-11-23T" + time))
                .iterator();
        int statements = queries.least(() -> desk.run(bookings.next()).orThrow());
        int withCommit = statements + 1;
        assertThat(withCommit).isLessThanOrEqualTo(9);
    }

    private Overbook overbook(UUID patient, String reason) {
        return new Overbook(
                patient,
                desk.who("Dr Lind"),
                desk.visit("Follow-up"),
                desk.site(),
                desk.at("2026-11-23T09:00"),
                null,
                null,
                null,
                reason);
    }

    private Book ecg(UUID patient, String provider, UUID type, String local) {
        return new Book(patient, desk.who(provider), type, desk.site(), desk.at(local), null, null, null, null);
    }

    private void assertField(Book book, String field) {
        assertThat(reasons(desk.run(book)))
                .singleElement()
                .satisfies(r -> assertThat(r.field()).isEqualTo(field));
    }

    private String told(Outcome<?> refused) {
        return sentences.of(reasons(refused).getFirst(), Locale.ENGLISH);
    }
}
