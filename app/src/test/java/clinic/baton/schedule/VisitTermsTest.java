package clinic.baton.schedule;

import static clinic.baton.testing.BookedClinic.codes;
import static clinic.baton.testing.BookedClinic.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Role;
import clinic.baton.kernel.Outcome;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.practice.Booker;
import clinic.baton.practice.ChangeRoom;
import clinic.baton.practice.ChangeVisitType;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PatientStanding;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.Room;
import clinic.baton.practice.VisitTerms;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A booking obeys the terms of its kind of visit, and carries what the patient needs. */
@BatonTest
class VisitTermsTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    Clinics set;

    @Autowired
    SettableWall wall;

    @Autowired
    BookedNeeds needs;

    @Autowired
    Agenda agenda;

    BookedClinic desk;
    UUID rossi;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = desk.patient("Rossi");
    }

    @Test
    void a_visit_booked_too_soon_is_refused_and_says_from_when_on() {
        terms("Follow-up", List.of(), List.of(), 24 * 60, null, PatientStanding.ANY);
        Outcome<Booked> refused = desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T10:00");
        assertThat(codes(refused)).containsExactly("schedule.too-soon");
        assertThat(reasons(refused).getFirst().values())
                .containsEntry("notice", "1 day")
                .containsEntry("earliest", "7:00 on Tuesday 24 November");
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T08:00")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void an_overbooking_with_a_reason_sets_the_notice_aside() {
        terms("Follow-up", List.of(), List.of(), 24 * 60, null, PatientStanding.ANY);
        assertThat(desk.run(new Overbook(
                        rossi,
                        desk.who("Dr Lind"),
                        desk.visit("Follow-up"),
                        desk.site(),
                        desk.at("2026-11-23T10:00"),
                        null,
                        null,
                        null,
                        "Dr Lind asked for it")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_visit_too_far_ahead_of_its_horizon_is_refused() {
        terms("Follow-up", List.of(), List.of(), 0, 14, PatientStanding.ANY);
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-12-08T10:00")))
                .containsExactly("schedule.not-open-yet");
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-12-07T10:00")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void who_may_not_book_a_kind_of_visit_is_told_who_may() {
        terms("Physical", List.of(), List.of(Booker.NURSE, Booker.MANAGER), 0, null, PatientStanding.ANY);
        Outcome<Booked> refused = as(Role.ADMINISTRATOR).book(rossi, "Dr Lind", "Physical", "2026-11-23T10:00");
        assertThat(codes(refused)).containsExactly("schedule.booked-by-others");
        assertThat(reasons(refused).getFirst().values()).containsEntry("who", "nurses, managers");
        assertThat(as(Role.NURSE).book(rossi, "Dr Lind", "Physical", "2026-11-23T10:00"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void only_those_who_give_a_kind_of_visit_are_booked_for_it() {
        terms("Blood draw", List.of(PractitionerRole.NURSE), List.of(), 0, null, PatientStanding.ANY);
        assertThat(codes(desk.book(rossi, "Dr Lind", "Blood draw", "2026-11-23T10:00")))
                .containsExactly("schedule.not-their-visit");
        assertThat(desk.book(rossi, null, "Blood draw", "2026-11-23T10:00")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void established_patients_were_seen_within_three_years() {
        terms("Follow-up", List.of(), List.of(), 0, null, PatientStanding.ESTABLISHED);
        terms("Physical", List.of(), List.of(), 0, null, PatientStanding.NEW);
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T10:00")))
                .containsExactly("schedule.for-established-patients");
        Booked physical =
                desk.book(rossi, "Dr Lind", "Physical", "2026-11-23T10:00").orThrow();
        wall.set(desk.at("2026-11-23T10:00"));
        arrive(physical);
        assertThat(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-24T10:00")).isInstanceOf(Outcome.Done.class);
        assertThat(codes(desk.book(rossi, "Dr Lind", "Physical", "2026-11-25T10:00")))
                .containsExactly("schedule.for-new-patients");
    }

    @Test
    void a_room_feature_that_no_room_has_is_refused_and_one_that_a_room_has_keeps_it() {
        VisitTerms oxygen = new VisitTerms(
                List.of(),
                null,
                List.of("oxygen"),
                List.of(),
                0,
                null,
                PatientStanding.ANY,
                false,
                1,
                List.of(),
                List.of("referral"));
        change("Follow-up", oxygen);
        assertThat(codes(desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T10:00")))
                .containsExactly("schedule.no-room-with");
        feature("Room 2", "oxygen");
        Booked booked =
                desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T10:00").orThrow();
        assertThat(booked.room()).isEqualTo(desk.room("Room 2"));
        assertThat(codes(desk.book(desk.patient("Webb"), "Dr Okafor", "Follow-up", "2026-11-23T10:00")))
                .containsExactly("schedule.no-room-free");
    }

    @Test
    void needs_add_time_a_fitting_room_and_people_to_the_booking() {
        feature("Room 2", "wheelchair");
        UUID weber = desk.patient(
                "Weber", new NeedDetail(Need.WHEELCHAIR, "", 10), new NeedDetail(Need.INTERPRETER, "Spanish", 15));
        Booked booked =
                desk.book(weber, "Dr Lind", "Follow-up", "2026-11-23T10:00").orThrow();
        assertThat(booked.time().length().toMinutes()).isEqualTo(20 + 10 + 15);
        assertThat(booked.room()).isEqualTo(desk.room("Room 2"));
        List<BookedNeed> carried =
                needs.of(desk.practice(), List.of(booked.appointment())).get(booked.appointment());
        assertThat(carried).extracting(n -> n.need().need()).containsExactly(Need.INTERPRETER, Need.WHEELCHAIR);
        assertThat(carried).extracting(BookedNeed::open).containsExactly(true, false);
        desk.run(new ArrangeNeed(booked.appointment(), Need.INTERPRETER, "Lucía Vega"))
                .orThrow();
        assertThat(needs.of(desk.practice(), List.of(booked.appointment())).get(booked.appointment()))
                .extracting(BookedNeed::arrangedWith)
                .containsExactly("Lucía Vega", null);
        assertThat(codes(desk.run(new ArrangeNeed(booked.appointment(), Need.CARER, "Somebody"))))
                .containsExactly("schedule.no-such-need");
    }

    @Test
    void where_no_room_has_what_a_patient_needs_care_is_not_refused() {
        UUID weber = desk.patient("Weber", new NeedDetail(Need.WHEELCHAIR, "", 0));
        assertThat(desk.book(weber, "Dr Lind", "Follow-up", "2026-11-23T10:00")
                        .orThrow()
                        .room())
                .isNull();
    }

    @Test
    void terms_outside_their_ranges_are_refused_by_field() {
        VisitType now = type("Follow-up");
        VisitTerms wild = new VisitTerms(
                List.of(), null, List.of(), List.of(), -1, 0, PatientStanding.ANY, false, 0, List.of(), List.of());
        assertThat(reasons(desk.run(new ChangeVisitType(
                        now.id(), now.version(), now.details().on(wild)))))
                .extracting(r -> r.field())
                .containsExactly("noticeMinutes", "groupSize", "horizonDays");
    }

    private void arrive(Booked booked) {
        desk.run(new clinic.baton.flow.Arrive(booked.appointment(), null)).orThrow();
    }

    private void terms(
            String visit,
            List<PractitionerRole> staff,
            List<Booker> bookedBy,
            int notice,
            @Nullable Integer horizon,
            PatientStanding patients) {
        change(
                visit,
                new VisitTerms(
                        staff, null, List.of(), bookedBy, notice, horizon, patients, false, 1, List.of(), List.of()));
    }

    private void change(String visit, VisitTerms terms) {
        VisitType now = type(visit);
        desk.run(new ChangeVisitType(now.id(), now.version(), now.details().on(terms)))
                .orThrow();
        assertThat(type(visit).terms()).isEqualTo(terms);
    }

    private VisitType type(String visit) {
        return set.of(desk.practice()).visitType(desk.visit(visit)).orElseThrow();
    }

    private void feature(String name, String feature) {
        Room room = set.of(desk.practice()).room(desk.room(name)).orElseThrow();
        Room.Details details = new Room.Details(room.site(), room.name(), room.kind(), List.of(feature));
        desk.run(new ChangeRoom(room.id(), room.version(), details)).orThrow();
    }

    private BookedClinic as(Role role) {
        Caller caller =
                new Caller(desk.practice(), Caller.Kind.PERSON, UUID.randomUUID(), role.words(), role.permissions());
        return new BookedClinic(act, desk.clinic(), caller);
    }
}
