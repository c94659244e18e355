package clinic.baton.audit.internal;

import static clinic.baton.schema.db.audit.Tables.SEAL;
import static clinic.baton.schema.db.record.Tables.COUNTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.baton.audit.Finding;
import clinic.baton.audit.ReadLog;
import clinic.baton.audit.VerifyAudit;
import clinic.baton.audit.internal.Heads.Head;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Reading;
import clinic.baton.schema.Schema;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.OwnDatabase;
import clinic.baton.testing.TestPractice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@BatonTest
class VerifyAuditTest {
    @Autowired
    TestPractice practices;

    @Autowired
    VerifyAudit verify;

    @Autowired
    ReadLog readings;

    @Autowired
    Sealing sealing;

    @Autowired
    Reading reading;

    @Value("${spring.datasource.url}")
    String url = "";

    @TempDir
    Path heads = Path.of("");

    PracticeId practice = new PracticeId(1);

    @BeforeEach
    void a_day_with_five_entries_and_three_batches() {
        practice = practices.bare("Europe/Berlin");
        for (int i = 0; i < 5; i++) {
            UUID patient = practices
                    .run(
                            TestPractice.owner(practice),
                            new RegisterPatient(
                                    Details.of("Family" + i, "Given", null), List.of(), List.of(), List.of()))
                    .orThrow();
            if (i < 3) {
                readings.opened(TestPractice.owner(practice), "patient", List.of(patient));
                sealing.seal(practice);
            }
        }
        signHeads();
    }

    @Test
    void an_untouched_trail_holds() {
        assertThat(mine()).isEmpty();
    }

    @Test
    void an_edited_entry_is_found() throws SQLException {
        asSuperuser("update record.entry set payload = replace(payload, 'Family2', 'Nobody') where sequence = 3");
        assertThat(mine()).anySatisfy(f -> assertThat(f.what()).contains("entry 3 was altered"));
    }

    @Test
    void an_edited_time_or_actor_is_found() throws SQLException {
        asSuperuser("update record.entry set at = at + interval '1 microsecond' where sequence = 2");
        assertThat(mine()).isNotEmpty();
    }

    @Test
    void a_deleted_entry_is_found() throws SQLException {
        asSuperuser("delete from record.entry where sequence = 2");
        assertThat(mine()).anySatisfy(f -> assertThat(f.what()).contains("entry 2 is missing"));
    }

    @Test
    void two_swapped_entries_are_found() throws SQLException {
        asSuperuser(
                "update record.entry set sequence = case sequence when 2 then -3 else -2 end where sequence in (2, 3)");
        asSuperuser("update record.entry set sequence = -sequence where sequence < 0");
        assertThat(mine()).isNotEmpty();
    }

    @Test
    void a_tail_cut_off_together_with_its_counter_is_found_by_the_signed_heads() throws SQLException {
        asSuperuser("delete from record.entry where sequence > 3");
        asSuperuser("update record.counter set sequence = 3, head = e.hash from record.entry e"
                + " where e.practice = counter.practice and e.sequence = 3");
        assertThat(mine())
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("cut off after 3; 5 had been signed"));
    }

    @Test
    void an_edited_deleted_or_cut_off_reading_is_found() throws SQLException {
        asSuperuser("update audit.reading set page = 'desk' where batch = 1");
        assertThat(mine()).anySatisfy(f -> assertThat(f.what()).contains("batch 1 was altered"));
        asSuperuser("delete from audit.reading where batch = 3");
        asSuperuser("delete from audit.seal where batch = 3");
        assertThat(mine()).anySatisfy(f -> assertThat(f.what()).contains("cut off after 2; 3 had been signed"));
    }

    @Test
    void a_forged_head_is_found() throws Exception {
        Path log = heads.resolve("heads.log");
        Files.writeString(log, Files.readString(log).replace(" record 5 ", " record 4 "));
        assertThat(verify.run(heads).findings())
                .anySatisfy(f -> assertThat(f.what()).contains("signature"));
    }

    @Test
    void the_applications_own_role_can_neither_edit_nor_delete_what_happened() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, Schema.APP_ROLE, OwnDatabase.APP_PASSWORD);
                var sql = connection.createStatement()) {
            for (String attempt : List.of(
                    "delete from record.entry",
                    "update record.entry set payload = ''",
                    "truncate record.entry",
                    "delete from audit.reading",
                    "update audit.reading set page = ''",
                    "delete from audit.seal")) {
                assertThatThrownBy(() -> sql.execute(attempt)).as(attempt).hasMessageContaining("permission denied");
            }
        }
    }

    private List<Finding> mine() {
        return verify.run(heads).findings().stream()
                .filter(finding -> finding.practice().equals(practice))
                .toList();
    }

    private void signHeads() {
        List<Head> now = reading.in(
                practice,
                sql -> List.of(
                        sql.selectFrom(COUNTER)
                                .where(COUNTER.PRACTICE.eq(practice.value()))
                                .fetchSingle(c -> Head.of(practice, "record", c.getSequence(), c.getHead())),
                        sql.selectFrom(SEAL)
                                .where(SEAL.PRACTICE.eq(practice.value()))
                                .orderBy(SEAL.BATCH.desc())
                                .limit(1)
                                .fetchSingle(s -> Head.of(practice, "readings", s.getBatch(), s.getHash()))));
        new Heads(heads).append(now);
    }

    private void asSuperuser(String statement) throws SQLException {
        try (Connection connection = OwnDatabase.superuser(url);
                var sql = connection.createStatement()) {
            String where = statement.contains(" where ") ? " and " : " where ";
            String table = statement.contains("counter") ? "counter." : "";
            sql.execute(statement + where + table + "practice = " + practice);
        }
    }
}
