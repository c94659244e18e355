package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.interop.ImportLine.Weight;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.ChangePatient;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.Identifier;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.Patients;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestPractice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Patients, the people around them and their past visits come in once, however often their file does. */
@BatonTest
class ImportTest {
    private static final String LIST = """
            MRN,Last name,First name,DOB,Phone,Email,Language
            M1,Rossi,Marco,1962-07-14,(207) 555-0142,marco@example.org,Italian
            M2,Alvarez,Ana,1980-02-29,(207) 555-0143,,Spanish
            """;

    @Autowired
    private Imports imports;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestPractice commands;

    @Autowired
    private Patients patients;

    @Autowired
    private PatientCharts charts;

    private PracticeId practice;
    private Caller caller;

    @BeforeEach
    void setUp() {
        practice = clinics.in("America/New_York").id();
        caller = TestPractice.owner(practice);
    }

    private ImportReport bring(String name, String text) throws IOException {
        return imports.run(caller, List.of(Reading.text(name, text, StandardCharsets.UTF_8)), null);
    }

    private Patient known(String system, String value) {
        UUID id = patients.identified(practice, List.of(new Identifier(system, value)))
                .values()
                .iterator()
                .next();
        return charts.of(practice, id).orElseThrow();
    }

    @Test
    void a_list_of_patients_comes_in_with_how_to_reach_them() throws IOException {
        ImportReport report = bring("patients.csv", LIST);
        assertThat(report.done()).isTrue();
        assertThat(report.tally().of("patients")).isEqualTo(new ImportTally.Count(2, 0, 0));
        Patient rossi = known("table", "M1");
        assertThat(rossi.details().family()).isEqualTo("Rossi");
        assertThat(rossi.details().language()).isEqualTo("it");
        assertThat(rossi.details().birthDate()).isEqualTo(LocalDate.of(1962, 7, 14));
        assertThat(rossi.contacts()).extracting(Contact::value).containsExactly("(207) 555-0142", "marco@example.org");
        assertThat(rossi.contacts()).noneMatch(Contact::consentText);
    }

    @Test
    void the_same_list_again_changes_nothing() throws IOException {
        bring("patients.csv", LIST);
        int version = known("table", "M1").version();
        ImportReport again = bring("patients.csv", LIST);
        assertThat(again.tally().of("patients")).isEqualTo(new ImportTally.Count(0, 0, 2));
        assertThat(again.tally().changedAnything()).isFalse();
        assertThat(known("table", "M1").version()).isEqualTo(version);
    }

    @Test
    void what_was_corrected_here_stays_until_the_source_says_something_new() throws IOException {
        bring("patients.csv", LIST);
        Patient rossi = known("table", "M1");
        Details corrected = new Details(
                "Rossi", "Marco", "Marc", rossi.details().birthDate(), Details.Sex.MALE, "it", null, null, false, null);
        commands.run(caller, new ChangePatient(rossi.id(), rossi.version(), corrected, rossi.contacts(), rossi.needs()))
                .orThrow();
        bring("patients.csv", LIST);
        assertThat(known("table", "M1").details()).isEqualTo(corrected);

        ImportReport moved = bring("patients.csv", LIST.replace("1962-07-14", "1962-07-15"));
        assertThat(moved.tally().of("patients")).isEqualTo(new ImportTally.Count(0, 1, 1));
        assertThat(known("table", "M1").details().birthDate()).isEqualTo(LocalDate.of(1962, 7, 15));
        assertThat(known("table", "M1").details().knownAs()).isEqualTo("Marc");
    }

    @Test
    void somebody_of_the_same_name_and_birth_date_waits_for_a_person_s_word() throws IOException {
        commands.run(
                        caller,
                        new RegisterPatient(
                                Details.of("rossi", "MARCO", LocalDate.of(1962, 7, 14)),
                                List.of(),
                                List.of(),
                                List.of()))
                .orThrow();
        ImportReport report = bring("patients.csv", LIST);
        assertThat(report.tally().of("patients")).isEqualTo(new ImportTally.Count(1, 0, 0));
        assertThat(report.tally().waiting()).isEqualTo(1);
        assertThat(report.lines())
                .filteredOn(line -> line.weight() == Weight.WAITING)
                .extracting(ImportLine::value)
                .containsExactly("Marco Rossi");
        assertThat(patients.alike(practice, "Rossi", "Marco", LocalDate.of(1962, 7, 14)))
                .hasSize(1);
    }

    @Test
    void two_of_one_name_in_one_file_are_not_made_one() throws IOException {
        ImportReport report = bring("patients.csv", LIST + "M3,Rossi,Marco,1962-07-14,,,\n");
        assertThat(report.tally().of("patients").created()).isEqualTo(2);
        assertThat(report.tally().waiting()).isEqualTo(1);
    }

    @Test
    void numbers_of_two_patients_on_one_row_are_refused() throws IOException {
        bring("patients.csv", LIST);
        ImportReport report = bring("both.json", """
                {"resourceType":"Patient","id":"x","name":[{"family":"Rossi","given":["M"]}],
                 "identifier":[{"system":"table","value":"M1"},{"system":"table","value":"M2"}]}""");
        assertThat(report.tally().refused()).isEqualTo(1);
        assertThat(report.lines().getFirst().words()).contains("different patients");
    }

    @Test
    void a_number_nobody_can_dial_is_left_out_and_the_patient_taken() throws IOException {
        ImportReport report = bring("p.csv", "MRN,Name,DOB,Phone\nM9,Ida Berg,1970-01-01,ask 555 her son\n");
        assertThat(report.tally().of("patients").created()).isEqualTo(1);
        assertThat(report.lines().getFirst().weight()).isEqualTo(Weight.NOTED);
        assertThat(report.lines().getFirst().place()).isEqualTo("p.csv, line 2");
        assertThat(known("table", "M9").contacts()).isEmpty();
    }

    @Test
    void bad_rows_are_reported_with_place_field_value_and_remedy_and_good_ones_taken() throws IOException {
        ImportReport report = bring("p.csv", LIST + "M4,,,1970-01-01,,,\nM5,Berg,Ida,2070-01-01,,,\n");
        assertThat(report.tally().of("patients").created()).isEqualTo(3);
        assertThat(report.lines())
                .extracting(line -> line.weight() + " " + line.place() + " " + line.field() + " " + line.value())
                .containsExactly("REFUSED p.csv, line 4 name ", "NOTED p.csv, line 5 birth date 2070-01-01");
    }

    @Test
    void a_synthetic_patient_s_history_comes_in_once() throws IOException {
        List<ImportSource> files =
                List.of(Reading.resource("synthea/brant.json"), Reading.resource("synthea/practitioners.json"));
        ImportReport first = imports.run(caller, files, null);
        assertThat(first.tally().of("patients").created()).isEqualTo(1);
        assertThat(first.tally().of("past visits").created()).isPositive();
        ImportReport again = imports.run(caller, files, null);
        assertThat(again.tally().changedAnything()).isFalse();
        assertThat(again.tally().of("past visits").unchanged())
                .isEqualTo(first.tally().of("past visits").created());
    }

    @Test
    void next_of_kin_come_in_without_any_permission() throws IOException {
        ImportReport report = imports.run(caller, List.of(Reading.resource("hl7v2/ADT04-251.hl7")), null);
        assertThat(report.tally().of("people around patients").created()).isEqualTo(1);
        Patient jane = known("REDOX/RDX", "MRN12345");
        assertThat(jane.related()).singleElement().satisfies(kin -> {
            assertThat(kin.about().name()).isEqualTo("CONWAY JOHNSON");
            assertThat(kin.about().mayBeTold()).isFalse();
            assertThat(kin.about().phone()).isEqualTo("(130) 724-0433");
        });
        assertThat(imports.run(caller, List.of(Reading.resource("hl7v2/ADT04-251.hl7")), null)
                        .tally()
                        .changedAnything())
                .isFalse();
    }

    @Test
    void a_file_that_breaks_off_gives_what_it_had() throws IOException {
        ImportReport report = bring(
                "x.json",
                "[{\"resourceType\":\"Patient\",\"id\":\"1\",\"name\":[{\"text\":\"Ida Berg\"}],"
                        + "\"identifier\":[{\"system\":\"s\",\"value\":\"1\"}]},{\"resourceType\":\"Pat");
        assertThat(report.tally().of("patients").created()).isEqualTo(1);
        assertThat(report.lines().getFirst().weight()).isEqualTo(Weight.BROKEN_OFF);
    }

    @Test
    void progress_runs_over_both_readings() throws IOException {
        ImportReport report = bring("patients.csv", LIST);
        assertThat(report.readBytes()).isEqualTo(report.totalBytes()).isEqualTo(2L * LIST.length());
    }

    @Test
    void the_third_message_of_one_file_is_not_the_third_of_another() throws IOException {
        String message =
                "MSH|^~\\&|A|B|||20261120||ADT^A04|%s|P|2.5\rPID|1||%s^^^S^MR||%s^Ida||19700101\rNK1|1|%s^Kin|SPO\r";
        ImportReport report = imports.run(
                caller,
                List.of(
                        Reading.text("a.hl7", message.formatted("1", "1", "Berg", "Adam"), StandardCharsets.UTF_8),
                        Reading.text("b.hl7", message.formatted("2", "2", "Olsen", "Bert"), StandardCharsets.UTF_8)),
                null);
        assertThat(report.lines()).isEmpty();
        assertThat(known("S", "1").related())
                .singleElement()
                .satisfies(kin -> assertThat(kin.about().name()).isEqualTo("Kin Adam"));
        assertThat(known("S", "2").related())
                .singleElement()
                .satisfies(kin -> assertThat(kin.about().name()).isEqualTo("Kin Bert"));
    }

    @Test
    void a_name_that_two_files_give_to_two_patients_means_neither() throws IOException {
        String bundle = """
                [{"resourceType":"Patient","id":"1","name":[{"family":"%1$s"}],"identifier":[{"system":"%1$s","value":"1"}]},
                 {"resourceType":"RelatedPerson","patient":{"reference":"Patient/1"},"name":[{"text":"Kin Of"}]}]""";
        ImportReport report = imports.run(
                caller,
                List.of(
                        Reading.text("a.json", bundle.formatted("Berg"), StandardCharsets.UTF_8),
                        Reading.text("b.json", bundle.formatted("Olsen"), StandardCharsets.UTF_8)),
                null);
        assertThat(report.tally().of("patients").created()).isEqualTo(2);
        assertThat(report.tally().of("people around patients").created()).isZero();
        assertThat(report.tally().waiting()).isEqualTo(2);
    }
}
