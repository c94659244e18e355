package clinic.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.kernel.PracticeId;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.OwnDatabase;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages that break, aren't there or aren't somebody's: plain words outside, the fault in the log. */
@BatonTest
@ExtendWith(OutputCaptureExtension.class)
class FaultPageTest {
    private static final String[] INSIDE = {
        "Exception", "select ", "glass.", "clinic.baton", "springframework", "Whitelabel", "at org."
    };

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    @Value("${spring.datasource.url}")
    private String url = "";

    private PracticeId practice = new PracticeId(1);

    @BeforeEach
    void a_practice() {
        practice = clinics.in("America/New_York").id();
    }

    @Test
    void a_page_that_breaks_shows_nothing_of_the_inside_and_the_log_says_what_broke(CapturedOutput output)
            throws SQLException {
        Visitor owner = TestStaff.signIn(staff.join(practice, "Olga Stern", Role.OWNER), port);
        String page = "/p/" + practice + "/restricted";
        try (Connection breaker = OwnDatabase.superuser(url);
                var statement = breaker.createStatement()) {
            statement.execute("alter table glass.opening rename column note to nota");
            try {
                var broken = owner.open(page, "Accept", "text/html");
                assertThat(broken.statusCode()).isEqualTo(500);
                assertThat(broken.body()).contains("That went wrong").doesNotContain(INSIDE);
                assertThat(broken.headers().firstValue("Content-Security-Policy"))
                        .isPresent();
                var asked = owner.open(page + "?trace=true&debug=true", "Accept", "application/json");
                assertThat(asked.statusCode()).isEqualTo(500);
                assertThat(asked.body()).doesNotContain(INSIDE);
            } finally {
                statement.execute("alter table glass.opening rename column nota to note");
            }
        }
        assertThat(output.getAll()).contains("ERROR", "does not exist", "OpeningsController");
        assertThat(owner.open(page).statusCode()).isEqualTo(200);
    }

    @Test
    void what_isnt_there_or_isnt_somebodys_is_said_in_plain_words_and_denials_are_logged(CapturedOutput output) {
        Person student = staff.join(practice, "Stig Lund", Role.STUDENT);
        Visitor visitor = TestStaff.signIn(student, port);
        assertThat(visitor.open("/p/" + practice + "/no-such-page").body())
                .contains("Nothing here")
                .doesNotContain(INSIDE);
        var denied = visitor.open("/p/" + practice + "/audit?about=somebody");
        assertThat(denied.statusCode()).isEqualTo(403);
        assertThat(denied.body()).contains("Not yours to see").doesNotContain(INSIDE);
        assertThat(output.getAll())
                .contains("Denied to " + student.id() + ": GET /p/{practice}/audit")
                .doesNotContain("about=somebody", "Stig");
    }
}
