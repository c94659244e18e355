package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.PracticeId;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several tabs of one browser that send forms at the same moment: all share one session. */
@BatonTest
class TabsRaceTest {
    private static final int TABS = 8;
    private static final int ROUNDS = 6;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    private PracticeId practice = new PracticeId(1);
    private Person nurse = new Person(new UUID(0, 0), "", "");

    @BeforeEach
    void a_nurse() {
        practice = clinics.in("America/New_York").id();
        nurse = staff.join(practice, "Priya Nair", Role.NURSE);
    }

    @Test
    void forms_sent_at_once_from_many_tabs_are_all_answered() throws Exception {
        Visitor browser = TestStaff.signIn(nurse, port);
        for (int round = 0; round < ROUNDS; round++) {
            List<Callable<Integer>> tabs =
                    Stream.generate(() -> tab(browser)).limit(TABS).toList();
            assertThat(together(tabs)).containsOnly(302);
            browser.open("/p/" + practice + "/schedule"); // takes the word for the next page out of the session
        }
    }

    @Test
    void signing_out_while_other_tabs_send_forms_breaks_nothing() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Visitor browser = TestStaff.signIn(nurse, port);
            Callable<Integer> out = () -> browser.submit("/sign-out", Map.of()).statusCode();
            List<Callable<Integer>> tabs =
                    Stream.of(tab(browser), tab(browser), out, tab(browser)).toList();
            assertThat(together(tabs)).allMatch(status -> status < 500);
            assertThat(Visitor.pathOf(browser.open("/account"))).isEqualTo("/sign-in");
        }
    }

    /** A form that leaves a word for the next page. */
    private Callable<Integer> tab(Visitor browser) {
        return () -> browser.submit(
                        "/p/" + practice + "/undo",
                        Map.of(
                                "command",
                                UUID.randomUUID().toString(),
                                "subject",
                                UUID.randomUUID().toString()))
                .statusCode();
    }

    private static List<Integer> together(List<Callable<Integer>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream()
                    .map(TabsRaceTest::answer)
                    .toList();
        }
    }

    private static int answer(Future<Integer> request) {
        return request.resultNow();
    }
}
