package clinic.baton.glass;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.desk.CallCommand.RingPatient;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What other pages show of a restricted record before somebody has said why they need it. */
@BatonTest
class GlassReadersTest {
    private static final String NUMBER = "+1 202 555 0187";

    @Autowired
    private Act act;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    private String root = "";
    private UUID rossi = new UUID(0, 0);
    private Caller nurse = Caller.system(new PracticeId(1));
    private Visitor nora = new Visitor(0);

    @BeforeEach
    void a_nurse_and_a_restricted_record() {
        var clinic = new BookedClinic(act, clinics.in("America/New_York"));
        root = "/p/" + clinic.practice();
        rossi = clinic.run(new RegisterPatient(
                        Details.of("Rossi", "Carla", LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(Contact.Kind.PHONE, NUMBER, "mobile", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
        clinic.patient("Rossini");
        LocalDate monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        clinic.book(rossi, "Dr Lind", "Follow-up", monday + "T10:00").orThrow();
        Person person = staff.join(clinic.practice(), "Nora Okafor", Role.NURSE);
        nurse = staff.caller(person, clinic.practice());
        nora = TestStaff.signIn(person, port);
        clinic.run(new RestrictPatient(rossi, "Works here")).orThrow();
    }

    @Test
    void search_finds_the_name_and_says_no_more() {
        assertThat(nora.open(root + "/find?q=rossi").body())
                .contains("Rossini", "born 4 May 1960", "restricted record")
                .containsOnlyOnce("born 4 May 1960");
        reason();
        assertThat(nora.open(root + "/find?q=rossi").body()).doesNotContain("restricted record");
    }

    @Test
    void ringing_asks_for_the_reason_before_it_shows_a_number() {
        String ring = root + "/calls/new?patient=" + rossi;
        var asked = nora.open(ring);
        assertThat(asked.body()).doesNotContain(NUMBER);
        assertThat(Visitor.pathOf(nora.open(Visitor.pathOf(asked)))).isEqualTo(root + "/patients/" + rossi + "/closed");
        reason();
        assertThat(nora.open(ring).body()).contains(NUMBER);
    }

    @Test
    void the_note_of_a_call_leaves_birth_date_and_visits_out() {
        UUID call = UUID.randomUUID();
        act.run(nurse, UUID.randomUUID(), new RingPatient(call, rossi, NUMBER)).orThrow();
        assertThat(nora.open(root + "/calls/" + call).body())
                .contains("Rossi", "Their record is restricted")
                .doesNotContain("4 May 1960", "Dr Lind", "Nothing is booked");
        reason();
        assertThat(nora.open(root + "/calls/" + call).body())
                .contains("4 May 1960")
                .doesNotContain("is restricted");
    }

    private void reason() {
        act.run(nurse, UUID.randomUUID(), new BreakGlass(rossi, "Asks at the desk for her results"))
                .orThrow();
    }
}
