package clinic.baton.operate;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.AddRelatedPerson;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.Identifier;
import clinic.baton.patients.IdentifyPatient;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Act;
import clinic.baton.schedule.Cancel;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever goes well or wrong, nobody's name, number or address reaches the log. */
@BatonTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest {
    private static final String FAMILY = "Zyxwvutsberg";
    private static final String GIVEN = "Quillmarina";
    private static final String PHONE = "2125550987";
    private static final String MARK = "Zyxwvuts|Quillmarina|2125550987|quill@|Befriended|Secretnote|77-ZYX";

    @Value("${local.server.port}")
    int port;

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    FindPatients finding;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void a_day_with_its_failures_leaves_no_personal_data_in_the_log(CapturedOutput output) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger ours = (Logger) LoggerFactory.getLogger("clinic.baton");
        root.setLevel(Level.INFO);
        ours.setLevel(Level.DEBUG);
        try {
            wall.set(Instant.parse("2026-11-23T06:00:00Z"));
            Clinic clinic = clinics.in("Europe/Berlin");
            day(new BookedClinic(act, clinic));
            failures(clinic.id());
            pages(clinic.id());
        } finally {
            root.setLevel(Level.WARN);
            ours.setLevel(Level.INFO);
        }
        LoggerFactory.getLogger("clinic.baton.test").info("the log is captured");
        assertThat(output.getAll()).contains("the log is captured").doesNotContainPattern(MARK);
    }

    private void day(BookedClinic desk) {
        Details details = Details.of(FAMILY, GIVEN, LocalDate.of(1960, 5, 4));
        UUID patient = desk.run(new RegisterPatient(
                        details,
                        List.of(Contact.phone(PHONE), Contact.email("quill@example.org")),
                        List.of(),
                        List.of()))
                .orThrow();
        var booked =
                desk.book(patient, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        desk.book(patient, "Dr Lind", "Follow-up", "2026-11-23T09:00"); // refused: with the patient's name in its words
        desk.run(new IdentifyPatient(patient, new Identifier("urn:mrn", "77-ZYX")));
        desk.run(new IdentifyPatient(desk.patient("Other" + FAMILY), new Identifier("urn:mrn", "77-ZYX")));
        desk.run(new AddRelatedPerson(patient, related()));
        desk.run(new Cancel(booked.appointment(), booked.version(), "Secretnote"));
        finding.find(desk.practice(), FAMILY + " " + PHONE, "US", 8);
    }

    private static RelatedPerson.About related() {
        return new RelatedPerson.About("Befriended", "friend", PHONE, true, true, false, false, false, null);
    }

    /** Statements that the database refuses with the row in its answer. */
    private void failures(PracticeId practice) {
        for (String statement : List.of(
                "insert into patients.patient (practice, id, family, given, search, created_at) values (?, ?, ?, ?, null, now())",
                "insert into patients.patient (practice, id, family, given, search, created_at, sex) values (?, ?, ?, ?, '', now(), 'x')")) {
            try {
                transactions.executeWithoutResult(status -> {
                    sql.execute("select set_config('baton.practice', ?, true)", practice.toString());
                    sql.execute(statement, practice.value(), UUID.randomUUID(), FAMILY, GIVEN);
                });
                throw new AssertionError("The statement had to fail");
            } catch (org.springframework.dao.DataAccessException | org.jooq.exception.DataAccessException refused) {
                LoggerFactory.getLogger("clinic.baton.test").error("refused as it should be", refused);
            }
        }
    }

    private void pages(PracticeId practice) {
        Visitor visitor = new Visitor(port);
        visitor.open("/p/" + practice + "/find?q=" + FAMILY);
        visitor.open("/sign-in");
        visitor.submit("/sign-in", Map.of("email", "quill@example.org", "password", FAMILY));
        visitor.open("/p/" + practice + "/patients/not-an-id?name=" + FAMILY);
    }
}
