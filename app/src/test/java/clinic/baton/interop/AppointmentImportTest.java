package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.interop.ImportLine.Weight;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.LinkIdentifier;
import clinic.baton.practice.Part;
import clinic.baton.record.Caller;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestPractice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A day's bookings come in once, follow their source, and never break the schedule's own rules. */
@BatonTest
class AppointmentImportTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD =
            "Appointment ID,Date,Time,Minutes,MRN,Last name,First name,DOB,Provider,Visit type,Status\n";
    private static final String ROSSI = "A1,2026-11-23,09:20,20,M1,Rossi,Marco,1962-07-14,Dr Lind,Follow-up,booked\n";
    private static final String ALVAREZ = "A2,2026-11-23,10:00,20,M2,Alvarez,Ana,1980-02-29,Dr Lind,Follow-up,booked\n";

    @Autowired
    private Imports imports;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestPractice commands;

    @Autowired
    private Agenda agenda;

    @Autowired
    private SettableWall wall;

    private Clinic clinic;
    private PracticeId practice;
    private Caller caller;

    @BeforeEach
    void setUp() {
        wall.set(Instant.parse("2026-11-20T15:00:00Z"));
        clinic = clinics.in("America/New_York");
        practice = clinic.id();
        caller = TestPractice.owner(practice);
    }

    @AfterEach
    void backToNow() {
        wall.set(Instant.ofEpochMilli(System.currentTimeMillis()));
    }

    private ImportReport bring(String text) throws IOException {
        return imports.run(caller, List.of(Reading.text("day.csv", text, StandardCharsets.UTF_8)), null);
    }

    private List<Appointment> monday() {
        return agenda.of(practice, MONDAY).appointments();
    }

    @Test
    void a_day_comes_in_with_its_patients() throws IOException {
        ImportReport report = bring(HEAD + ROSSI + ALVAREZ);
        assertThat(report.lines()).isEmpty();
        assertThat(report.tally().of("appointments").created()).isEqualTo(2);
        assertThat(monday())
                .extracting(one -> one.time().start())
                .containsExactly(Instant.parse("2026-11-23T14:20:00Z"), Instant.parse("2026-11-23T15:00:00Z"));
        assertThat(monday()).allMatch(one -> one.status() == AppointmentStatus.BOOKED);
    }

    @Test
    void the_same_day_again_changes_nothing() throws IOException {
        bring(HEAD + ROSSI + ALVAREZ);
        List<Appointment> before = monday();
        ImportReport again = bring(HEAD + ROSSI + ALVAREZ);
        assertThat(again.tally().changedAnything()).isFalse();
        assertThat(again.tally().of("appointments").unchanged()).isEqualTo(2);
        assertThat(monday()).isEqualTo(before);
    }

    @Test
    void a_moved_and_a_cancelled_booking_follow_their_source() throws IOException {
        bring(HEAD + ROSSI + ALVAREZ);
        ImportReport changed = bring(HEAD + ROSSI.replace("09:20", "11:00") + ALVAREZ.replace("booked", "cancelled"));
        assertThat(changed.tally().of("appointments").updated()).isEqualTo(2);
        assertThat(monday())
                .filteredOn(one -> one.status() == AppointmentStatus.BOOKED)
                .singleElement()
                .satisfies(one -> assertThat(one.time().start()).isEqualTo(Instant.parse("2026-11-23T16:00:00Z")));
    }

    @Test
    void a_second_booking_of_one_time_is_refused_in_the_schedule_s_own_words() throws IOException {
        ImportReport report = bring(HEAD + ROSSI + ALVAREZ.replace("10:00", "09:25"));
        assertThat(report.tally().of("appointments").created()).isEqualTo(1);
        assertThat(report.lines()).singleElement().satisfies(line -> {
            assertThat(line.weight()).isEqualTo(Weight.REFUSED);
            assertThat(line.place()).isEqualTo("day.csv, line 3");
            assertThat(line.words()).contains("Lind");
        });
        assertThat(monday()).hasSize(1);
    }

    @Test
    void unknown_names_wait_until_somebody_says_once_what_they_mean() throws IOException {
        String day = HEAD
                + ROSSI.replace("Dr Lind", "LIND H").replace("Follow-up", "Office visit")
                + ALVAREZ.replace("Dr Lind", "LIND H").replace("Follow-up", "Office visit");
        ImportReport waiting = bring(day);
        assertThat(waiting.tally().of("appointments").created()).isZero();
        assertThat(waiting.tally().of("patients").created()).isEqualTo(2);
        assertThat(waiting.lines())
                .extracting(line -> line.weight() + " " + line.field() + " " + line.value() + " " + line.times())
                .containsExactly("WAITING practitioner LIND H 2", "WAITING visit type Office visit 2");

        UUID lind = clinic.providers().getLast().id();
        UUID followUp = clinic.bookable().getFirst().id();
        commands.run(caller, new LinkIdentifier(Part.PRACTITIONER, "words", "lind h", lind))
                .orThrow();
        commands.run(caller, new LinkIdentifier(Part.VISIT_TYPE, "words", "office visit", followUp))
                .orThrow();
        assertThat(bring(day).tally().of("appointments").created()).isEqualTo(2);
        assertThat(monday()).allMatch(one -> lind.equals(one.practitioner()) && followUp.equals(one.visitType()));
    }

    @Test
    void a_booking_that_is_over_already_is_skipped_and_one_outside_the_hours_refused() throws IOException {
        ImportReport report = bring(HEAD + ROSSI.replace("booked", "completed") + ALVAREZ.replace("10:00", "22:00"));
        assertThat(report.tally().skipped()).isEqualTo(1);
        assertThat(report.tally().refused()).isEqualTo(1);
        assertThat(monday()).isEmpty();
    }

    @Test
    void scheduling_messages_book_move_and_call_off() throws IOException {
        String message = String.join(
                "\r",
                "MSH|^~\\&|SCHED|EAST|BATON|HARBOR|20261120070000||SIU^%s^SIU_S12|M1|P|2.5.1",
                "SCH|A-1^SCHED||||||FU^Follow-up||20|min|^^20^%s||||||||||||||BOOKED",
                "PID|1||C7^^^EAST^MR||Rossi^Marco||19620714|M",
                "RGS|1",
                "AIP|1||77^Lind^Henrik^^^Dr^^^EAST");
        ImportReport booked = messages(message.formatted("S12", "20261123092000"));
        assertThat(booked.lines()).isEmpty();
        assertThat(booked.tally().of("appointments").created()).isEqualTo(1);
        assertThat(messages(message.formatted("S13", "20261123100000"))
                        .tally()
                        .of("appointments")
                        .updated())
                .isEqualTo(1);
        assertThat(monday().getFirst().time().start()).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
        messages(message.formatted("S15", "20261123100000"));
        assertThat(monday()).noneMatch(one -> one.status() == AppointmentStatus.BOOKED);
    }

    private ImportReport messages(String text) throws IOException {
        return imports.run(caller, List.of(Reading.text("day.hl7", text, StandardCharsets.UTF_8)), null);
    }

    @Test
    void a_bundle_whose_bookings_come_before_their_people_comes_in_whole() throws IOException {
        ImportReport report =
                imports.run(caller, List.of(Reading.text("bundle.json", """
                        {"resourceType":"Bundle","type":"transaction","entry":[
                         {"fullUrl":"urn:uuid:a","resource":{"resourceType":"Appointment","status":"booked",
                          "identifier":[{"system":"s","value":"1"}],"serviceType":[{"text":"Follow-up"}],
                          "start":"2026-11-23T09:20:00-05:00","minutesDuration":20,
                          "participant":[{"actor":{"reference":"urn:uuid:d"}},{"actor":{"reference":"urn:uuid:p"}}]}},
                         {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Patient","name":[{"family":"Rossi","given":["Marco"]}]}},
                         {"fullUrl":"urn:uuid:d","resource":{"resourceType":"Practitioner","name":[{"family":"Lind","given":["Henrik"]}]}}]}""", StandardCharsets.UTF_8)), null);
        assertThat(report.lines()).isEmpty();
        assertThat(monday())
                .singleElement()
                .satisfies(one -> assertThat(one.practitioner())
                        .isEqualTo(clinic.providers().getLast().id()));
    }
}
