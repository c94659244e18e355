package clinic.baton.patients;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Undo;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestPractice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class PatientsTest {
    @Autowired
    Act act;

    @Autowired
    Patients patients;

    @Autowired
    FindPatients finding;

    @Autowired
    RecordReader record;

    @Autowired
    TestPractice practices;

    PracticeId practice = new PracticeId(1);
    Caller ana = Caller.system(practice);

    @BeforeEach
    void found() {
        practice = practices.bare("America/New_York");
        ana = TestPractice.owner(practice);
    }

    @Test
    void two_of_one_name_are_told_apart_by_year_and_mark() {
        UUID older = register("Nair", "Priya", "1961-04-02", "212 555 0101");
        UUID younger = register("nair", "priya", "1988-11-30", "212 555 0102");
        UUID other = register("Webb", "George", "1950-01-01", "212 555 0103");
        var names = patients.named(practice, Set.of(older, younger, other));
        assertThat(names.get(older))
                .satisfies(n -> assertThat(n.onScreen().birthYear()).isEqualTo(1961));
        assertThat(names.get(younger))
                .satisfies(n -> assertThat(n.onScreen().birthYear()).isEqualTo(1988));
        assertThat(names.get(older).onScreen().mark())
                .isNotEqualTo(names.get(younger).onScreen().mark());
        assertThat(names.get(other).onScreen().mark()).isNull();
    }

    @Test
    void a_patient_is_found_with_typos_part_of_a_number_or_a_birth_date() {
        UUID alvarez = register("Álvarez Peña", "María", "1974-03-05", "(212) 555-0142");
        register("Becker", "Tom", "1971-08-09", "212 555 0199");
        assertThat(found("alvares")).containsExactly(alvarez);
        assertThat(found("maria alv")).containsExactly(alvarez);
        assertThat(found("ALVAREZ")).containsExactly(alvarez);
        assertThat(found("0142")).containsExactly(alvarez);
        assertThat(found("1974-03-05")).containsExactly(alvarez);
        assertThat(found("3/5/1974")).containsExactly(alvarez);
        assertThat(found("5.3.1974")).containsExactly(alvarez);
        assertThat(found("zzzz")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found("'; drop table %_")).isEmpty();
    }

    @Test
    void nobody_of_another_practice_is_found() {
        register("Alvarez", "Maria", "1974-03-05", "212 555 0142");
        PracticeId other = practices.bare("Europe/Berlin");
        assertThat(finding.find(other, "alvarez", "US", 8)).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_with_its_field() {
        Details details = new Details(
                " ", "X", null, LocalDate.of(2150, 1, 1), Details.Sex.UNKNOWN, "not a tag", null, null, false, null);
        var outcome = run(new RegisterPatient(
                details,
                List.of(Contact.phone("12"), Contact.email("nobody")),
                List.of(new NeedDetail(Need.EXTRA_TIME, "", 500)),
                List.of()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(((Refused<?>) refused)
                                        .reasons().stream().map(Refusal::field))
                                .containsExactly(
                                        "family", "birthDate", "language", "contact0", "contact1", "need-extra-time"));
    }

    @Test
    void the_second_of_two_editors_learns_of_the_first() {
        UUID id = register("Webb", "George", "1950-01-01", "212 555 0103");
        assertThat(run(change(id, 1, "Web"))).isEqualTo(Outcome.done(2));
        assertThat(run(change(id, 1, "Webber")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(((Refused<?>) refused).reasons())
                                .first()
                                .satisfies(r -> assertThat(r.code()).isEqualTo("patients.changed-meanwhile")));
    }

    @Test
    void a_change_is_undone_by_whoever_did_it_and_only_then() {
        UUID id = register("Webb", "George", "1950-01-01", "212 555 0103");
        UUID key = UUID.randomUUID();
        act.run(ana, key, change(id, 1, "Wrong"));
        Caller ben = TestPractice.owner(practice);
        assertThat(act.run(ben, UUID.randomUUID(), new Undo(key, id))).isInstanceOf(Refused.class);
        assertThat(run(new Undo(key, id))).isEqualTo(Outcome.done(new Nothing()));
        assertThat(patients.named(practice, id).orElseThrow().family()).isEqualTo("Webb");
    }

    @Test
    void an_identifier_belongs_to_one_patient() {
        Identifier mrn = new Identifier("urn:mrn", "4711");
        Details details = Details.of("Webb", "George", LocalDate.of(1950, 1, 1));
        run(new RegisterPatient(details, List.of(), List.of(), List.of(mrn))).orThrow();
        assertThat(run(new RegisterPatient(Details.of("Other", "One", null), List.of(), List.of(), List.of(mrn))))
                .isInstanceOf(Refused.class);
    }

    private UUID register(String family, String given, String birth, String phone) {
        return run(new RegisterPatient(
                        Details.of(family, given, LocalDate.parse(birth)),
                        List.of(Contact.phone(phone)),
                        List.of(),
                        List.of()))
                .orThrow();
    }

    private static ChangePatient change(UUID id, int version, String family) {
        return new ChangePatient(
                id, version, Details.of(family, "George", LocalDate.of(1950, 1, 1)), List.of(), List.of());
    }

    private List<UUID> found(String typed) {
        return finding.find(practice, typed, "US", 8).stream()
                .map(PatientName::id)
                .toList();
    }

    private <R> Outcome<R> run(Command<R> command) {
        return practices.run(ana, command);
    }
}
