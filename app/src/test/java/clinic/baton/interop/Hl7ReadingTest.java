package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.interop.IncomingAppointment.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Hl7ReadingTest {

    private static final String BOOKING = String.join(
            "\r",
            "MSH|^~\\&|SCHED|HARBOR|BATON|HARBOR|20261123070000||SIU^%s^SIU_S12|%s|P|2.5.1",
            "SCH|A-%s^SCHED||||||ROUTINE^Follow-up|FOLLOWUP^Follow-up^L|20|min|^^20^20261123092000||||||||||||||BOOKED",
            "NTE|1||Bring the \\T\\ old letters",
            "PID|1||MRN7^^^HARBOR^MR||Rossi^Marco^A||19620714|M|||12 Dock St^^Portland^ME^04101||(207)555-0142||ita",
            "RGS|1",
            "AIS|1||FU^Follow-up^L|20261123092000|||20|min",
            "AIP|1||1002^Lind^Sofia^^^Dr|||20261123092000|||20|min",
            "AIL|1||^Exam 3");

    private static String booking(String event, int number) {
        return BOOKING.formatted(event, "M" + number, number);
    }

    @Test
    void a_booking_message_gives_the_patient_and_the_appointment() {
        Reading reading = Reading.ofText(booking("S12", 1));
        IncomingPatient rossi = reading.only(IncomingPatient.class);
        assertThat(rossi.name()).isEqualTo(PersonName.of("Rossi", "Marco A"));
        assertThat(rossi.birthDate()).isEqualTo(LocalDate.of(1962, 7, 14));
        assertThat(rossi.language()).isEqualTo("it");
        assertThat(rossi.keys().identifiers()).containsExactly(new Identifier("HARBOR", "MRN7"));

        IncomingAppointment appointment = reading.only(IncomingAppointment.class);
        assertThat(appointment.start()).isEqualTo(Instant.parse("2026-11-23T14:20:00Z"));
        assertThat(appointment.end()).isEqualTo(appointment.start().plus(Duration.ofMinutes(20)));
        assertThat(appointment.patient().to()).isEqualTo(rossi.keys().names().getFirst());
        assertThat(appointment.practitioners()).extracting(Reference::display).containsExactly("Dr Sofia Lind");
        assertThat(appointment.locations()).extracting(Reference::display).containsExactly("Exam 3");
        assertThat(appointment.visitType().label()).isEqualTo("Follow-up");
        assertThat(appointment.comment()).isEqualTo("Bring the & old letters");
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "S12,BOOKED",
        "S13,BOOKED",
        "S14,BOOKED",
        "S15,CANCELLED",
        "S16,CANCELLED",
        "S17,ENTERED_IN_ERROR",
        "S26,NO_SHOW"
    })
    void each_scheduling_event_says_where_the_booking_stands(String event, Status status) {
        assertThat(Reading.ofText(booking(event, 1))
                        .only(IncomingAppointment.class)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", "\r\r\n"})
    void any_line_end_will_do(String end) {
        Reading reading = Reading.ofText("\uFEFF" + (booking("S12", 1) + "\r" + booking("S12", 2)).replace("\r", end));
        assertThat(reading.all(IncomingAppointment.class)).hasSize(2);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void batches_and_framing_bytes_are_passed_over() {
        String framed = "FHS|^~\\&|X\rBHS|^~\\&|X\r\u000B" + booking("S12", 1) + "\r\u001C\r\u000B" + booking("S13", 2)
                + "\r\u001C\rBTS|2\rFTS|1\r";
        Reading reading = Reading.ofText(framed);
        assertThat(reading.all(IncomingAppointment.class)).hasSize(2);
        assertThat(reading.all(Skipped.class)).isEmpty();
    }

    @Test
    void a_bad_message_between_two_good_ones_is_named_by_its_line() {
        String broken = booking("S12", 2).replace("20261123092000", "20260230092000");
        Reading reading = Reading.ofText(booking("S12", 1) + "\r" + broken + "\r" + booking("S12", 3));
        assertThat(reading.all(IncomingAppointment.class)).hasSize(2);
        Problem problem = reading.only(Problem.class);
        assertThat(problem.origin().place()).isEqualTo("message 2, line 9");
        assertThat(problem.field()).isEqualTo("AIS-4");
        assertThat(problem.value()).isEqualTo("20260230092000");
    }

    @ParameterizedTest
    @CsvSource({
        "20261123092000-0500,2026-11-23T14:20:00Z",
        "20261123092000.1234+0100,2026-11-23T08:20:00Z",
        "202611230920,2026-11-23T14:20:00Z",
        "2026112309,2026-11-23T14:00:00Z",
        "2026-11-23T09:20:00,2026-11-23T14:20:00Z",
        "2026-11-23T09:20:00-05:00,2026-11-23T14:20:00Z",
    })
    void times_come_with_and_without_zone_and_cut_short(String stamp, Instant expected) {
        Reading reading = Reading.ofText(booking("S12", 1).replace("|20261123092000|", "|" + stamp + "|"));
        assertThat(reading.only(IncomingAppointment.class).start()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261123", "202611", "next Monday", "20261123250000", "20260308023000"})
    void times_that_say_no_time_of_day_or_none_that_exists_are_refused(String stamp) {
        Reading reading = Reading.ofText(booking("S12", 1).replace("|20261123092000|", "|" + stamp + "|"));
        assertThat(reading.all(IncomingAppointment.class)).isEmpty();
        assertThat(reading.only(Problem.class).weight()).isEqualTo(Problem.Weight.REFUSED);
    }

    @Test
    void unknown_segments_are_listed_once_a_message() {
        Reading reading = Reading.ofText(booking("S12", 1) + "\rZPI|1|own\rZPI|2|own\rDG1|1");
        assertThat(reading.only(Skipped.class).what()).isEqualTo("segments ZPI, DG1");
    }

    @Test
    void a_merge_is_passed_on_for_a_person_to_decide() {
        IncomingMerge merge = Reading.ofResource("hl7v2/ADT-A40-01.hl7").only(IncomingMerge.class);
        assertThat(merge.retired()).containsExactly(new Identifier("BCBS", "56789"));
        assertThat(merge.survivor().display()).isEqualTo("Test A Test");
    }

    @Test
    void a_registration_with_byte_order_mark_and_old_version_is_read_with_the_next_of_kin() {
        Reading reading = Reading.ofResource("hl7v2/ADT04-251.hl7");
        assertThat(reading.only(IncomingPatient.class).keys().identifiers())
                .containsExactly(new Identifier("REDOX/RDX", "MRN12345"));
        IncomingRelatedPerson kin = reading.only(IncomingRelatedPerson.class);
        assertThat(kin.name().full()).isEqualTo("CONWAY JOHNSON");
        assertThat(kin.contacts()).extracting(ContactPoint::value).contains("(130) 724-0433");
    }

    @Test
    void the_sample_with_seconds_in_its_duration_takes_the_service_s_fifty_minutes() {
        IncomingAppointment appointment =
                Reading.ofResource("hl7v2/SIU-S12-01.hl7").only(IncomingAppointment.class);
        assertThat(appointment.start()).isEqualTo(Instant.parse("2021-09-24T07:15:00Z"));
        assertThat(appointment.end()).isEqualTo(Instant.parse("2021-09-24T08:05:00Z"));
        assertThat(appointment.equipment()).contains("EVIS X12 Video Colonoscope");
    }

    @Test
    void a_whole_day_in_one_windows_file_keeps_its_umlauts() {
        String day = booking("S12", 1).replace("Rossi", "Müller") + "\r\n" + booking("S12", 2);
        Reading reading = Reading.of(Reading.text("day.hl7", day, java.nio.charset.Charset.forName("windows-1252")));
        assertThat(reading.all(IncomingPatient.class))
                .extracting(p -> p.name().family())
                .containsExactly("Müller", "Rossi");
    }

    @Test
    void a_message_without_end_is_refused_and_the_next_one_read() {
        String endless = booking("S12", 1) + "\rNTE|1||" + "x".repeat(5 * 1024 * 1024);
        Reading reading =
                Reading.of(Reading.text("big.hl7", endless + "\r" + booking("S12", 2), StandardCharsets.UTF_8));
        assertThat(reading.only(IncomingAppointment.class).keys().identifiers())
                .containsExactly(new Identifier("SCHED", "A-2"));
        assertThat(reading.only(Problem.class).remedy()).contains("longer than");
    }
}
