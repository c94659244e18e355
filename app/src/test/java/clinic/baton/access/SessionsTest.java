package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StreamEar;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BatonTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsTest {
    private static final Pattern PLACE = Pattern.compile("name=\"place\" value=\"([0-9a-f]+)\"");

    @Autowired
    private Act act;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @Autowired
    private SettableWall wall;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    private PracticeId practice = new PracticeId(1);
    private Person nurse = new Person(new UUID(0, 0), "", "");
    private Visitor visitor = new Visitor(0);

    @BeforeAll
    void a_practice() {
        practice = clinics.in("America/New_York").id();
    }

    @BeforeEach
    void a_nurse() {
        nurse = staff.join(practice, "Priya Nair", Role.NURSE);
        visitor = TestStaff.signIn(nurse, port);
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void who_leaves_loses_pages_and_open_streams_at_once() {
        try (var stream = new StreamEar(visitor.stream("/p/" + practice + "/live?views=schedule:2099-11-23"))) {
            stream.hear("event: beat");
            act.run(Caller.system(practice), UUID.randomUUID(), new EndMembership(nurse.id(), 1))
                    .orThrow();
            stream.end();
        }
        assertThat(visitor.open("/p/" + practice + "/schedule").statusCode()).isEqualTo(404);
    }

    @Test
    void who_gets_another_role_gets_another_stream() {
        try (var stream = new StreamEar(visitor.stream("/p/" + practice + "/live?views=schedule:2099-11-23"))) {
            stream.hear("event: beat");
            act.run(
                            Caller.system(practice),
                            UUID.randomUUID(),
                            new ChangeMembership(nurse.id(), 1, List.of(Role.STUDENT), null))
                    .orThrow();
            stream.end();
        }
        assertThat(visitor.open("/p/" + practice + "/schedule").statusCode()).isEqualTo(403);
    }

    @Test
    void an_open_stream_keeps_nobody_signed_in() {
        try (var stream = new StreamEar(visitor.stream("/p/" + practice + "/live?views=schedule:2099-11-23"))) {
            stream.hear("event: beat");
            wall.pass(ScreenLock.AFTER.plusSeconds(1));
            stream.end();
        }
        assertThat(Visitor.pathOf(visitor.open("/p/" + practice + "/schedule"))).isEqualTo("/locked");
    }

    @Test
    void a_working_day_after_proving_it_everybody_proves_again_who_they_are() {
        for (int i = 0; i < 13 * 8; i++) {
            wall.pass(Duration.ofMinutes(7).plusSeconds(30));
            if (Visitor.pathOf(visitor.open("/account")).equals("/locked")) {
                assertThat(i).isBetween(95, 97);
                return;
            }
        }
        throw new AssertionError("Never locked in thirteen hours");
    }

    @Test
    void unlocking_leads_back_to_where_it_was_with_what_was_typed() {
        String page = "/p/" + practice + "/schedule?date=2099-11-23";
        visitor.open(page);
        String typed = "[{\"form\":\"/x\",\"name\":\"note\",\"value\":\"half a sent\",\"on\":null}]";
        visitor.submit("/lock", Map.of("at", page, "typed", typed));
        assertThat(Visitor.pathOf(visitor.open(page))).isEqualTo("/locked");
        visitor.open("/locked");
        assertThat(visitor.submit("/locked", Map.of("password", "wrong")).statusCode())
                .isEqualTo(422);
        var unlocked = visitor.submit("/locked", Map.of("password", TestStaff.PASSWORD));
        assertThat(unlocked.headers().firstValue("Location")).get().asString().endsWith(page + "#typed");
        visitor.open(page);
        assertThat(visitor.submit("/typed", Map.of("at", page)).body()).isEqualTo(typed);
        assertThat(visitor.submit("/typed", Map.of("at", page)).body()).isEqualTo("[]");
    }

    @Test
    void a_form_sent_just_after_the_lock_is_kept_without_its_secrets() {
        String page = "/p/" + practice + "/patients/new";
        visitor.open(page);
        wall.pass(ScreenLock.AFTER.plusSeconds(1));
        var answer = visitor.submit(
                "/p/" + practice + "/patients",
                Map.of("family", "Okonkwo", "password", "a secret"),
                "Referer",
                "http://localhost:" + port + page);
        assertThat(Visitor.pathOf(answer)).isEqualTo("/locked");
        visitor.open("/locked");
        var unlocked = visitor.submit("/locked", Map.of("password", TestStaff.PASSWORD));
        assertThat(unlocked.headers().firstValue("Location")).get().asString().endsWith(page + "#typed");
        visitor.open(page);
        assertThat(visitor.submit("/typed", Map.of("at", page)).body())
                .contains("Okonkwo")
                .doesNotContain("a secret", "_csrf");
    }

    @Test
    void nobody_is_led_out_of_baton() {
        for (String elsewhere :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "/p/1//evil.example")) {
            visitor.open("/account");
            visitor.submit("/lock", Map.of("at", elsewhere));
            visitor.open("/locked");
            var unlocked = visitor.submit("/locked", Map.of("password", TestStaff.PASSWORD));
            assertThat(Visitor.pathOf(unlocked)).as(elsewhere).isIn("/", "/account");
        }
    }

    @Test
    void a_person_sees_where_they_are_signed_in_and_signs_out_there() {
        Visitor other = TestStaff.signIn(nurse, port);
        String page = visitor.open("/account").body();
        var place = PLACE.matcher(page);
        assertThat(place.find()).isTrue();
        Visitor stranger = TestStaff.signIn(staff.join(practice, "Somebody else", Role.NURSE), port);
        stranger.submit("/account/places/end", Map.of("place", place.group(1)));
        assertThat(other.open("/account").statusCode()).isEqualTo(200);
        visitor.submit("/account/places/end", Map.of("place", place.group(1)));
        assertThat(Visitor.pathOf(other.open("/account"))).isEqualTo("/sign-in");
        assertThat(visitor.open("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void another_password_signs_out_everywhere_else() {
        Visitor other = TestStaff.signIn(nurse, port);
        String better = "nine loud lanterns before noon";
        var changed = visitor.submit("/account/password", Map.of("current", TestStaff.PASSWORD, "password", better));
        assertThat(Visitor.pathOf(changed)).isEqualTo("/account?saved");
        assertThat(Visitor.pathOf(other.open("/account"))).isEqualTo("/sign-in");
        assertThat(visitor.open("/account").statusCode()).isEqualTo(200);
        var wrong = visitor.submit("/account/password", Map.of("current", TestStaff.PASSWORD, "password", better));
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    @Test
    void signing_in_and_unlocking_give_the_session_a_new_name() {
        String before = names();
        visitor.submit("/lock", Map.of("at", "/account"));
        visitor.open("/locked");
        visitor.submit("/locked", Map.of("password", TestStaff.PASSWORD));
        assertThat(names()).isNotEqualTo(before);
        visitor.submit("/sign-out", Map.of());
        assertThat(names()).isEmpty();
    }

    private String names() {
        return String.join(
                " ",
                sql.fetch(
                                "select session_id from access.spring_session where principal_name = ?",
                                nurse.id().toString())
                        .getValues(0, String.class));
    }
}
