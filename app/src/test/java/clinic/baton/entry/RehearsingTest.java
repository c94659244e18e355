package clinic.baton.entry;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Role;
import clinic.baton.kernel.PracticeId;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BatonTest
class RehearsingTest {
    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    @Test
    void a_student_begins_on_a_page_that_leads_nowhere_forbidden() {
        PracticeId practice = clinics.in("Europe/Berlin").id();
        Visitor student = TestStaff.signIn(staff.join(practice, "Sofia", Role.STUDENT), port);
        assertThat(Visitor.pathOf(student.open("/"))).isEqualTo("/p/" + practice + "/rehearsing");
        var page = student.open("/p/" + practice + "/rehearsing");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("as student", "/account", "/sign-out").doesNotContain("/desk", "/schedule");
        assertThat(student.open("/p/" + practice + "/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_sees_the_day_begins_at_the_desk() {
        PracticeId practice = clinics.in("Europe/Berlin").id();
        Visitor nurse = TestStaff.signIn(staff.join(practice, "Nora", Role.NURSE), port);
        assertThat(Visitor.pathOf(nurse.open("/"))).isEqualTo("/p/" + practice + "/desk");
    }
}
