package clinic.baton.patients;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.PracticeId;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.OwnDatabase;
import clinic.baton.testing.TestPractice;
import java.io.StringReader;
import java.sql.Connection;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** Among thousands of patients, finding eight never reads them all, whatever was typed. */
@BatonTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingManyTest {
    private static final String VOWELS = "aeiou";
    private static final int PATIENTS = 6_000;
    private static final int SHOWN = 8;
    private static final int ROWS_AT_MOST = 1_500;

    @Autowired
    FindPatients finding;

    @Autowired
    TestPractice practices;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transactions;

    @Value("${spring.datasource.url}")
    String url = "";

    PracticeId practice = new PracticeId(1);

    @BeforeAll
    void a_large_practice() throws Exception {
        practice = practices.bare("Europe/Berlin");
        Random random = new Random(7);
        StringBuilder patients = new StringBuilder();
        StringBuilder contacts = new StringBuilder();
        for (int i = 0; i < PATIENTS; i++) {
            UUID id = new UUID(practice.value(), i);
            String family = (char) ('A' + random.nextInt(26)) + VOWELS.substring(i % 5, i % 5 + 1) + "rin"
                    + (char) ('a' + random.nextInt(26));
            String given = "Given" + random.nextInt(40);
            String phone = "212555%04d".formatted(i);
            patients.append("%s\t%s\t%s\t%s\t1980-01-%02d\t %s %s %s\t2026-01-01\n"
                    .formatted(
                            practice,
                            id,
                            family,
                            given,
                            1 + random.nextInt(28),
                            family.toLowerCase(java.util.Locale.ROOT),
                            given.toLowerCase(java.util.Locale.ROOT),
                            phone));
            contacts.append("%s\t%s\t%s\tphone\t%s\t%s\n".formatted(practice, id, id, phone, phone));
        }
        try (Connection owner = OwnDatabase.superuser(url);
                var statement = owner.createStatement()) {
            var copy = owner.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn(
                    "copy patients.patient (practice, id, family, given, birth_date, search, created_at) from stdin",
                    new StringReader(patients.toString()));
            copy.copyIn(
                    "copy patients.contact (practice, id, patient, kind, value, digits) from stdin",
                    new StringReader(contacts.toString()));
            statement.execute("analyze");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"marina", "marrinb", "maarin given7", "mar giv", "ma", "5550142", "0142 given"})
    void eight_are_found_and_few_rows_are_read(String typed) {
        transactions.executeWithoutResult(status -> {
            Read before = read();
            assertThat(finding.find(practice, typed, "US", SHOWN)).isNotEmpty();
            Read after = read();
            assertThat(after.whole() - before.whole())
                    .as("rows read because all are")
                    .isZero();
            assertThat(after.byIndex() - before.byIndex())
                    .as("rows read by an index")
                    .isPositive()
                    .isLessThan(ROWS_AT_MOST);
        });
    }

    private record Read(long whole, long byIndex) {}

    private Read read() {
        return sql.fetchSingle(
                        "select coalesce(sum(coalesce(seq_tup_read, 0)), 0)::bigint, coalesce(sum(coalesce(idx_tup_fetch, 0)), 0)::bigint"
                                + " from pg_stat_xact_user_tables where schemaname = 'patients' and relname = 'patient'")
                .map(row -> new Read(row.get(0, Long.class), row.get(1, Long.class)));
    }
}
