package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who proves who they are, and how, stands in the log; so does whoever fails and whoever asks for what isn't theirs. */
@BatonTest
@ExtendWith(OutputCaptureExtension.class)
class SignInLogTest {
    @Autowired
    private Act act;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    @Test
    void passwords_right_and_wrong_are_logged_without_them_or_an_address(CapturedOutput output) {
        PracticeId practice = clinics.in("America/New_York").id();
        Person nurse = staff.join(practice, "Priya Nair", Role.NURSE);
        Visitor visitor = TestStaff.signIn(nurse, port);
        visitor.submit("/lock", Map.of("at", "/account"));
        visitor.open("/locked");
        visitor.submit("/locked", Map.of("password", "mauve elephants"));
        assertThat(output.getAll())
                .contains("A password was right, of person " + nurse.id())
                .contains("A password was wrong, of person " + nurse.id())
                .doesNotContain("mauve", "Priya", nurse.email(), TestStaff.PASSWORD);
    }

    @Test
    void a_command_that_isnt_somebodys_is_logged(CapturedOutput output) {
        PracticeId practice = clinics.in("America/New_York").id();
        Person student = staff.join(practice, "Stig Lund", Role.STUDENT);
        act.run(staff.caller(student, practice), UUID.randomUUID(), new EndMembership(student.id(), 1));
        assertThat(output.getAll()).contains("Denied to PERSON " + student.id() + ": EndMembership");
    }

    @Test
    void signing_out_tells_the_browser_to_forget_what_it_kept() {
        PracticeId practice = clinics.in("America/New_York").id();
        Visitor visitor = TestStaff.signIn(staff.join(practice, "Priya Nair", Role.NURSE), port);
        assertThat(visitor.submit("/sign-out", Map.of()).headers().firstValue("Clear-Site-Data"))
                .hasValue("\"cache\", \"storage\"");
    }
}
