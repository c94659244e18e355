package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.interop.Problem.Weight;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FhirReadingTest {

    private static final String ANA = """
            {"resourceType":"Patient","id":"%s","identifier":[{"system":"urn:mrn","value":"%s"}],
             "name":[{"family":"Alvarez","given":["Ana"]}],"birthDate":"%s"}""";

    @Test
    void a_synthetic_patient_arrives_with_number_name_birth_date_and_language() {
        IncomingPatient leida = Reading.ofResource("synthea/leida.json").only(IncomingPatient.class);
        assertThat(leida.name().full()).isEqualTo("Leida589 Santa373 Anderson154");
        assertThat(leida.birthDate()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(leida.sex()).isEqualTo("female");
        assertThat(leida.language()).isEqualTo("en-US");
        assertThat(leida.keys().names()).contains("urn:uuid:f53f8ed1-dfd6-7ae5-bdca-eeed002ba840");
        assertThat(leida.contacts()).extracting(ContactPoint::value).containsExactly("555-650-4411");
    }

    @Test
    void social_security_numbers_are_not_kept() {
        IncomingPatient leida = Reading.ofResource("synthea/leida.json").only(IncomingPatient.class);
        assertThat(leida.keys().identifiers())
                .extracting(Identifier::system)
                .doesNotContain("http://hl7.org/fhir/sid/us-ssn");
        assertThat(leida.keys().identifiers()).isNotEmpty();
    }

    @Test
    void a_conditional_reference_points_by_identifier() {
        IncomingEncounter first = Reading.ofResource("synthea/leida.json")
                .all(IncomingEncounter.class)
                .getFirst();
        assertThat(first.practitioners())
                .containsExactly(new Reference(
                        null,
                        new Identifier("http://hl7.org/fhir/sid/us-npi", "9999957597"),
                        "Dr. Kermit56 Botsford977"));
        assertThat(Duration.between(first.start(), first.end())).hasMinutes(15);
        assertThat(first.patient().names()).containsExactly("urn:uuid:f53f8ed1-dfd6-7ae5-bdca-eeed002ba840");
    }

    @Test
    void an_appointment_names_its_patient_practitioner_room_and_purpose() {
        IncomingAppointment booking =
                Reading.ofResource("fhir/Appointment-example.json").only(IncomingAppointment.class);
        assertThat(booking.status()).isEqualTo(IncomingAppointment.Status.BOOKED);
        assertThat(booking.start()).isEqualTo(Instant.parse("2013-12-10T09:00:00Z"));
        assertThat(booking.patient().names()).containsExactly("Patient/example");
        assertThat(booking.practitioners()).extracting(Reference::display).containsExactly("Dr Adam Careful");
        assertThat(booking.locations()).extracting(Reference::to).containsExactly("Location/1");
        assertThat(booking.visitType().label()).isEqualTo("General Discussion");
    }

    @Test
    void what_baton_has_no_place_for_is_skipped_with_the_reason() {
        Reading reading = Reading.ofResource("fhir/Observation-bmi.json");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.only(Skipped.class).what()).isEqualTo("Observation");
        assertThat(reading.only(Skipped.class).why()).contains("results interface");
    }

    @Test
    void one_bad_entry_does_not_stop_the_others() {
        Reading reading = Reading.ofText("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
                + "{\"resource\":" + ANA.formatted("1", "1", "1980-02-29") + "},"
                + "{\"resource\":{\"resourceType\":\"Patient\",\"name\":\"nobody\"}},"
                + "null, 7, {\"resource\":null}, {\"resource\":{\"resourceType\":\"Appointment\",\"status\":\"sometime\"}},"
                + "{\"resource\":" + ANA.formatted("2", "2", "1981-02-30") + "}]}");
        assertThat(reading.all(IncomingPatient.class))
                .extracting(p -> p.keys().names().getFirst())
                .containsExactly("Patient/1", "Patient/2");
        assertThat(reading.problems())
                .extracting(p -> p.origin().place())
                .containsExactly("entry[1]", "entry[2]", "entry[3]", "entry[5]", "entry[6]");
    }

    @Test
    void thirty_february_is_noted_with_its_path_and_the_patient_still_comes_in() {
        Reading reading = Reading.ofText(ANA.formatted("1", "1", "1981-02-30"));
        Problem problem = reading.only(Problem.class);
        assertThat(problem.field()).isEqualTo("Patient.birthDate");
        assertThat(problem.value()).isEqualTo("1981-02-30");
        assertThat(problem.weight()).isEqualTo(Weight.NOTED);
        assertThat(reading.only(IncomingPatient.class).birthDate()).isNull();
    }

    @Test
    void a_truncated_file_gives_what_came_before_and_says_where_it_breaks_off() {
        String whole = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + ANA.formatted("1", "1", "1980-01-01")
                + "},{\"resource\":" + ANA.formatted("2", "2", "1980-01-01") + "}]}";
        Reading reading = Reading.ofText(whole.substring(0, whole.length() - 40));
        assertThat(reading.only(IncomingPatient.class).keys().identifiers())
                .containsExactly(new Identifier("urn:mrn", "1"));
        assertThat(reading.only(Problem.class).weight()).isEqualTo(Weight.BROKEN_OFF);
        assertThat(reading.only(Problem.class).origin().place()).contains("line ");
    }

    @Test
    void members_may_come_in_any_order() {
        Reading reading =
                Reading.ofText("{\"entry\":[{\"resource\":{\"name\":[{\"text\":\"Ana Alvarez\"}],\"id\":\"1\","
                        + "\"resourceType\":\"Patient\"},\"fullUrl\":\"urn:uuid:1\"}],\"resourceType\":\"Bundle\"}");
        assertThat(reading.only(IncomingPatient.class).keys().names()).containsExactly("urn:uuid:1", "Patient/1");
        assertThat(reading.only(IncomingPatient.class).name()).isEqualTo(PersonName.of("Alvarez", "Ana"));
    }

    @Test
    void one_resource_a_line_survives_a_broken_line() {
        String line = ANA.formatted("%s", "%s", "1980-01-01").replace("\n", "");
        ImportSource source = Reading.text(
                "export.ndjson",
                line.formatted("1", "1") + "\n{\"resourceType\":\"Pat\n\n" + line.formatted("2", "2") + "\n",
                StandardCharsets.UTF_8);
        Reading reading = Reading.of(source);
        assertThat(reading.all(IncomingPatient.class)).hasSize(2);
        assertThat(reading.only(Problem.class).origin().place()).startsWith("line 2");
    }

    @Test
    void latin_letters_in_the_wrong_charset_are_still_read() {
        String text = ANA.formatted("1", "1", "1980-01-01").replace("Alvarez", "Müller");
        ImportSource source = Reading.text("old.json", text, Charset.forName("windows-1252"));
        assertThat(Reading.of(source).only(IncomingPatient.class).name().family())
                .isEqualTo("Müller");
    }

    @Test
    void a_ten_megabyte_photograph_passes_by_and_a_ten_megabyte_name_is_refused() {
        String huge = "x".repeat(10 * 1024 * 1024);
        String photo = ANA.formatted("1", "1", "1980-01-01")
                .replace("\"name\"", "\"photo\":[{\"data\":\"" + huge + "\"}],\"name\"");
        assertThat(Reading.ofText(photo).only(IncomingPatient.class).name().family())
                .isEqualTo("Alvarez");

        String name = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":"
                + ANA.formatted("1", "1", "1980-01-01").replace("Alvarez", huge) + "},{\"resource\":"
                + ANA.formatted("2", "2", "1980-01-01") + "}]}";
        Reading reading = Reading.ofText(name);
        assertThat(reading.only(IncomingPatient.class).keys().names()).containsExactly("Patient/2");
        assertThat(reading.only(Problem.class).value()).contains("10485760 characters");
    }

    @Test
    void a_nesting_bomb_is_refused_without_harm() {
        String bomb = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + ANA.formatted("1", "1", "1980-01-01")
                + "}," + "{\"resource\":{\"resourceType\":\"Patient\",\"name\":" + "[".repeat(100_000) + "]}}]}";
        Reading reading = Reading.ofText(bomb);
        assertThat(reading.all(IncomingPatient.class)).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::weight).containsExactly(Weight.BROKEN_OFF);

        String deep = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"name\":"
                + "[".repeat(100) + "]".repeat(100) + "}},{\"resource\":" + ANA.formatted("1", "1", "1980-01-01")
                + "}]}";
        assertThat(Reading.ofText(deep).only(IncomingPatient.class).keys().names())
                .containsExactly("Patient/1");
    }

    @Test
    void null_characters_never_reach_a_field() {
        Reading reading =
                Reading.ofText(ANA.formatted("1", "1", "1980-01-01").replace("Alvarez", "Al\\u0000va\\u0007rez"));
        assertThat(reading.only(IncomingPatient.class).name().family()).isEqualTo("Alvarez");
    }

    @Test
    void a_time_that_the_clocks_jump_over_is_refused() {
        Reading reading = Reading.ofText("""
                {"resourceType":"Appointment","status":"booked","start":"2026-03-08T02:30:00","minutesDuration":20,
                 "participant":[{"actor":{"reference":"Patient/1"}}]}""");
        assertThat(reading.all(IncomingAppointment.class)).isEmpty();
        assertThat(reading.problems().getFirst().remedy()).contains("clocks jump over");
    }

    @Test
    void participants_named_only_by_uuid_are_kept_for_the_importer_to_find() {
        Reading reading = Reading.ofText("""
                {"resourceType":"Appointment","status":"booked","start":"2026-03-09T09:30:00-04:00",
                 "participant":[{"actor":{"reference":"urn:uuid:1"}},{"actor":{"reference":"urn:uuid:2"}}]}""");
        IncomingAppointment booking = reading.only(IncomingAppointment.class);
        assertThat(booking.patient().isEmpty()).isTrue();
        assertThat(booking.others()).extracting(Reference::to).containsExactly("urn:uuid:1", "urn:uuid:2");
        assertThat(booking.end()).isNull();
    }

    @Test
    void a_deletion_in_a_transaction_is_skipped() {
        Reading reading = Reading.ofText("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                + "{\"request\":{\"method\":\"DELETE\",\"url\":\"Patient/1\"}}]}");
        assertThat(reading.only(Skipped.class).what()).isEqualTo("DELETE Patient/1");
    }

    @Test
    void the_same_number_twice_is_read_twice_for_the_importer_to_judge() {
        Reading reading = Reading.ofText(
                "[" + ANA.formatted("1", "7", "1980-01-01") + "," + ANA.formatted("2", "7", "1980-01-01") + "]");
        assertThat(reading.all(IncomingPatient.class))
                .extracting(p -> p.keys().identifiers().getFirst().value())
                .containsExactly("7", "7");
    }
}
