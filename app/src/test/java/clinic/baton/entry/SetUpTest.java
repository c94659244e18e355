package clinic.baton.entry;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Accounts;
import clinic.baton.access.FirstPerson;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An installation from nothing to a schedule that can be booked. The order matters: there is one first person. */
@BatonTest
@TestPropertySource(properties = "baton.test-installation=its-own-database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpTest {
    private static final String PASSWORD = "seven lanterns over a quiet harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    FirstPerson first;

    @Autowired
    Clinics clinics;

    @Autowired
    SettableWall wall;

    @LocalServerPort
    int port;

    @Test
    @Order(1)
    void the_first_page_has_two_doors_and_no_sign_in_while_nobody_exists() {
        HttpResponse<String> page = new Visitor(port).open("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"/set-up\"")
                .contains("action=\"/practice-day\"")
                .doesNotContain("href=\"/sign-in\"");
    }

    @Test
    @Order(2)
    void a_wrong_code_is_refused_beside_its_field_and_what_was_typed_is_kept() {
        Visitor visitor = new Visitor(port);
        visitor.open("/set-up");
        HttpResponse<String> answer = visitor.submit("/set-up", person("00000-00000-00000-00000-000000"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("not the code in the terminal")
                .contains("value=\"Ana Ruiz\"")
                .doesNotContain(PASSWORD);
        assertThat(accounts.nobody()).isTrue();
    }

    @Test
    @Order(3)
    void everything_wrong_is_said_at_once() {
        Visitor visitor = new Visitor(port);
        visitor.open("/set-up");
        HttpResponse<String> answer = visitor.submit(
                "/set-up", Map.of("code", code(), "name", " ", "email", "ana", "password", "short", "way", "password"));
        assertThat(answer.body())
                .contains("id=\"name-error\"")
                .contains("id=\"email-error\"")
                .contains("id=\"password-error\"")
                .doesNotContain("id=\"code-error\"");
    }

    @Test
    @Order(4)
    void guessing_the_code_is_slowed() {
        for (int i = 0; i < 5; i++) {
            first.create("wrong", "Ana", "ana@example.org", PASSWORD, "192.0.2.1");
        }
        assertThat(first.create(code(), "Ana", "ana@example.org", PASSWORD, "192.0.2.1")
                        .toString())
                .contains("access.wait");
        wall.pass(Duration.ofMinutes(16));
    }

    @Test
    @Order(5)
    void somebody_who_chose_a_passkey_and_never_made_it_leaves_the_set_up_open() {
        Visitor visitor = new Visitor(port);
        visitor.open("/set-up");
        Map<String, String> form = person(code());
        form.put("way", "passkey");
        form.remove("password");
        HttpResponse<String> answer = visitor.submit("/set-up", form);
        assertThat(Visitor.pathOf(answer)).isEqualTo("/set-up/passkey");
        assertThat(visitor.open("/set-up/passkey").body()).contains("data-passkey=\"create\"");
        assertThat(visitor.submit("/account/passkeys/options", Map.of()).body())
                .contains("\"challenge\"")
                .contains("\"localhost\"")
                .contains("ana.ruiz@example.org");
        assertThat(accounts.nobody()).isTrue();
    }

    @Test
    @Order(6)
    void six_steps_lead_from_nothing_to_a_schedule() {
        String code = code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        Visitor visitor = new Visitor(port);
        visitor.open("/set-up");
        assertThat(Visitor.pathOf(visitor.submit("/set-up", person(code)))).isEqualTo("/set-up/practice");
        assertThat(accounts.nobody()).isFalse();

        visitor.open("/set-up/practice");
        HttpResponse<String> founded = visitor.submit(
                "/set-up/practice",
                Map.of(
                        "name",
                        "Elm Street Clinic",
                        "zone",
                        "America/New_York",
                        "region",
                        "US",
                        "phone",
                        "",
                        "address",
                        ""));
        String root = Visitor.pathOf(founded).replace("/set-up/rooms", "");
        assertThat(root).matches("/p/\\d+");

        step(visitor, root + "/set-up/rooms", Map.of(), root + "/set-up/people");
        step(
                visitor,
                root + "/set-up/people",
                Map.of("name.0", "Dr. Grace Okafor", "role.0", "physician", "name.1", "Priya Nair", "role.1", "nurse"),
                root + "/set-up/visits");
        step(visitor, root + "/set-up/visits", Map.of(), root + "/set-up/hours");
        step(visitor, root + "/set-up/hours", Map.of(), root + "/schedule");

        Clinic clinic = clinics.of(new PracticeId(Integer.parseInt(root.substring(3))));
        assertThat(clinic.openRooms()).hasSize(7);
        assertThat(clinic.providers()).extracting(Practitioner::shortName).containsExactly("Dr Okafor");
        assertThat(clinic.bookable()).hasSize(10);
        assertThat(clinic.work(clinic.providers().getFirst().id(), DayOfWeek.MONDAY))
                .hasSize(2);
        assertThat(clinic.open(clinic.openSites().getFirst().id(), DayOfWeek.FRIDAY))
                .last()
                .satisfies(h -> assertThat(h.until()).isEqualTo(LocalTime.of(17, 0)));
        assertThat(Visitor.pathOf(visitor.open("/"))).isEqualTo(root + "/desk");
    }

    @Test
    @Order(7)
    void the_code_serves_once_and_not_after_the_first_person() {
        assertThat(first.code()).isEmpty();
        assertThat(first.create("whatever", "Eve", "eve@example.org", PASSWORD, "192.0.2.7")
                        .toString())
                .contains("access.already-set-up");
        Visitor visitor = new Visitor(port);
        assertThat(Visitor.pathOf(visitor.follow(visitor.open("/set-up")))).isEmpty();
        assertThat(visitor.open("/").body()).contains("href=\"/sign-in\"").doesNotContain("href=\"/set-up\"");
    }

    @Test
    @Order(8)
    void a_refused_step_keeps_every_line_and_names_the_one_that_is_wrong() {
        Visitor visitor = signedIn();
        String root = Visitor.pathOf(visitor.open("/")).replace("/desk", "");
        visitor.open(root + "/set-up/rooms");
        HttpResponse<String> rooms = visitor.submit(
                root + "/set-up/rooms",
                Map.of("name.0", "Annex", "kind.0", "exam", "name.3", "room 1", "kind.3", "exam"));
        assertThat(rooms.statusCode()).isEqualTo(422);
        assertThat(rooms.body()).contains("id=\"name.3-error\"").contains("value=\"Annex\"");
        HttpResponse<String> hours = visitor.submit(
                root + "/set-up/hours",
                Map.of("from.0", "08:00", "until.0", "24:00", "from.2", "22:00", "until.2", "06:00", "from.4", "9:00"));
        assertThat(hours.body())
                .contains("id=\"until.0-error\"")
                .contains("\"24:00\" is not a time of day")
                .contains("id=\"until.4-error\"");
        HttpResponse<String> night =
                visitor.submit(root + "/set-up/hours", Map.of("from.2", "22:00", "until.2", "06:00"));
        assertThat(night.body()).contains("id=\"until.2-error\"").contains("Tuesday 22:00 to 06:00");
        HttpResponse<String> minutes = visitor.submit(
                root + "/set-up/visits", Map.of("take.3", "on", "minutes.3", "0", "take.1", "", "minutes.1", "abc"));
        assertThat(minutes.statusCode()).isEqualTo(422);
        assertThat(minutes.body()).contains("id=\"minutes.3-error\"");
    }

    @Test
    @Order(9)
    void an_unknown_zone_is_refused_beside_its_field() {
        Visitor visitor = signedIn();
        visitor.open("/set-up/practice");
        HttpResponse<String> answer =
                visitor.submit("/set-up/practice", Map.of("name", "X", "zone", "Europe/Atlantis", "region", "US"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"zone-error\"").contains("Europe/Atlantis");
    }

    @Test
    @Order(10)
    void a_form_sent_twice_founds_one_practice() {
        Visitor visitor = signedIn();
        visitor.open("/set-up/practice");
        Map<String, String> form = Map.of(
                "name",
                "Twice",
                "zone",
                "Europe/Berlin",
                "region",
                "DE",
                "key",
                "6f1c1a52-7a3e-4f6e-9f5b-2f4a3c1d0e9f");
        HttpResponse<String> one = visitor.submit("/set-up/practice", form);
        HttpResponse<String> two = visitor.submit("/set-up/practice", form);
        assertThat(Visitor.pathOf(two)).isEqualTo(Visitor.pathOf(one)).matches("/p/\\d+/set-up/rooms");
    }

    private String code() {
        return first.code().orElseThrow();
    }

    private Visitor signedIn() {
        Visitor visitor = new Visitor(port);
        visitor.open("/sign-in");
        HttpResponse<String> in =
                visitor.submit("/sign-in", Map.of("email", "ana.ruiz@example.org", "password", PASSWORD));
        assertThat(Visitor.pathOf(in)).isEqualTo("/");
        return visitor;
    }

    /** Opens a step, sends what it shows with these changes, and goes where it should lead. */
    private static void step(Visitor visitor, String path, Map<String, String> changes, String next) {
        Map<String, String> fields = FormFields.of(visitor.open(path).body());
        fields.putAll(changes);
        HttpResponse<String> answer = visitor.submit(path, fields);
        assertThat(Visitor.pathOf(answer)).as(answer.body()).isEqualTo(next);
    }

    private static Map<String, String> person(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", "Ana Ruiz",
                "email", "ana.ruiz@example.org",
                "password", PASSWORD,
                "way", "password"));
    }
}
