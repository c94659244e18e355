package clinic.baton.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import clinic.baton.access.Accounts;
import clinic.baton.access.InvitePerson;
import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.AddPractitioners;
import clinic.baton.practice.AddSites;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.Site;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestPractice;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Everything the wizard asked for can be changed later, by two people at once too. */
@BatonTest
class SetupPagesTest {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Practices practices;

    @Autowired
    private Clinics clinics;

    @Autowired
    private TestPractice commands;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();
    private PracticeId practice = new PracticeId(1);
    private Person person = new Person(new UUID(0, 0), "", "");

    @BeforeEach
    void setUp() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        person = accounts.create("Ana Ruiz", UUID.randomUUID() + "@example.org", "seven lanterns over a harbour")
                .orThrow();
        practice = practices.nextNumber();
        Caller caller = new Caller(practice, Caller.Kind.PERSON, person.id(), person.name(), Role.OWNER.permissions());
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        commands.run(
                        caller,
                        new FoundPractice(PracticeKind.REAL, new PracticeDetails("North", null, berlin, null, "DE")))
                .orThrow();
        commands.run(caller, new AddSites(new Site.Details("Quay", berlin, null, null)))
                .orThrow();
        commands.run(
                        caller,
                        new AddPractitioners(new Practitioner.Details(
                                "Dr. Grace Okafor", "Dr Okafor", PractitionerRole.PHYSICIAN, true, null, null)))
                .orThrow();
    }

    private Clinic clinic() {
        return clinics.of(practice);
    }

    private String root() {
        return "/p/" + practice + "/setup";
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.principal(
                        UsernamePasswordAuthenticationToken.authenticated(SignedIn.proved(person), null, List.of())))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = answer(get(root() + path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse sent(String path, Map<String, String> values) throws Exception {
        MockHttpServletRequestBuilder request =
                post(root() + path).param("key", UUID.randomUUID().toString());
        values.forEach(request::param);
        return answer(request);
    }

    private Map<String, String> room(String name) {
        return Map.of(
                "name",
                name,
                "kind",
                "exam",
                "features",
                "hoist",
                "site",
                clinic().sites().getFirst().id().toString());
    }

    private UUID roomOf(String name) throws Exception {
        assertThat(sent("/rooms", room(name)).getStatus()).isEqualTo(302);
        return clinic().rooms().stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void every_part_has_its_page_and_its_form() throws Exception {
        assertThat(page("")).contains("Rooms", "Practitioners", "Visit types", "People", "Import", "1 in use");
        for (String part : List.of("sites", "rooms", "equipment", "practitioners", "visit-types")) {
            assertThat(page("/" + part)).contains("Add");
            assertThat(page("/" + part + "/new")).contains("name=\"name\"");
        }
        assertThat(page("/practice")).contains("value=\"North\"").contains("Europe/Berlin");
    }

    @Test
    void a_room_is_added_changed_retired_and_taken_into_use_again() throws Exception {
        UUID room = roomOf("Room 7");
        assertThat(page("/rooms")).contains("Room 7").contains("hoist");
        Map<String, String> changed = new java.util.HashMap<>(room("Room 8"));
        changed.put("version", "1");
        assertThat(sent("/rooms/" + room, changed).getStatus()).isEqualTo(302);
        assertThat(clinic().room(room).orElseThrow().name()).isEqualTo("Room 8");
        assertThat(sent("/rooms/" + room + "/retire", Map.of("version", "2")).getStatus())
                .isEqualTo(302);
        assertThat(page("/rooms")).contains("Out of use");
        sent("/rooms/" + room + "/restore", Map.of("version", "3"));
        assertThat(clinic().room(room).orElseThrow().active()).isTrue();
    }

    @Test
    void a_refusal_stands_beside_its_field_and_what_was_typed_stays() throws Exception {
        MockHttpServletResponse answer = sent(
                "/visit-types",
                Map.of(
                        "name",
                        "Long talk",
                        "family",
                        "other",
                        "minutes",
                        "soon",
                        "preparation",
                        "0",
                        "cleanup",
                        "700"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("value=\"Long talk\"")
                .contains("value=\"soon\"")
                .contains("minutes-error")
                .contains("soon is outside 1 to 480.");
        assertThat(sent(
                                "/visit-types",
                                Map.of(
                                        "name",
                                        "Talk",
                                        "family",
                                        "other",
                                        "minutes",
                                        "20",
                                        "preparation",
                                        "0",
                                        "cleanup",
                                        "700"))
                        .getContentAsString())
                .contains("cleanup-error");
    }

    @Test
    void the_terms_of_a_visit_type_are_typed_kept_and_shown() throws Exception {
        Map<String, String> typed = new java.util.HashMap<>(Map.of(
                "name", "Stress test",
                "family", "other",
                "minutes", "40",
                "preparation", "5",
                "cleanup", "10",
                "noticeMinutes", "1440",
                "horizonDays", "90",
                "patients", "established",
                "groupSize", "1",
                "readiness", "referral\nconsent"));
        typed.putAll(Map.of("staff-physician", "on", "booker-nurse", "on", "helper", "technician"));
        sent("/visit-types", typed);
        var terms = clinic().visitTypes().stream()
                .filter(v -> v.name().equals("Stress test"))
                .findFirst()
                .orElseThrow()
                .terms();
        assertThat(terms.noticeMinutes()).isEqualTo(1440);
        assertThat(terms.horizonDays()).isEqualTo(90);
        assertThat(terms.readiness()).containsExactly("consent", "referral");
        assertThat(terms.staff()).extracting(r -> r.code()).containsExactly("physician");
        assertThat(terms.bookedBy()).extracting(b -> b.code()).containsExactly("nurse");
        assertThat(page("/visit-types")).contains("established patients, 1440 min notice, 90 days ahead");
    }

    @Test
    void the_second_of_two_editors_sees_what_changed_and_loses_nothing() throws Exception {
        UUID room = roomOf("Shared");
        String site = clinic().sites().getFirst().id().toString();
        sent(
                "/rooms/" + room,
                Map.of("name", "Mine", "kind", "lab", "features", "hoist", "site", site, "version", "1"));
        MockHttpServletResponse second = sent(
                "/rooms/" + room,
                Map.of(
                        "name",
                        "Yours",
                        "kind",
                        "exam",
                        "features",
                        "oxygen",
                        "site",
                        site,
                        "version",
                        "1",
                        "was.name",
                        "Shared",
                        "was.kind",
                        "exam",
                        "was.features",
                        "hoist",
                        "was.site",
                        site));
        String form = second.getContentAsString();
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(form)
                .contains("Ana Ruiz changed Mine")
                .contains("value=\"Yours\"")
                .contains("value=\"oxygen\"")
                .contains("It is “Mine” now")
                .contains("This is new: it was “Exam”")
                .contains("name=\"version\" value=\"2\"");
        assertThat(form).containsPattern("value=\"lab\" selected");
    }

    @Test
    void hours_are_set_and_taken_back() throws Exception {
        Practitioner doctor = clinic().practitioners().getFirst();
        String path = "/practitioners/" + doctor.id() + "/hours";
        assertThat(page(path)).contains("Monday");
        UUID key = UUID.randomUUID();
        assertThat(answer(post(root() + path)
                                .param("key", key.toString())
                                .param("version", "1")
                                .param("from.0", "08:00")
                                .param("until.0", "12:00"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("/practitioners")).contains("Mon 08:00–12:00");
        answer(post("/p/" + practice + "/undo")
                .param("key", UUID.randomUUID().toString())
                .param("command", key.toString())
                .param("subject", doctor.id().toString()));
        assertThat(page("/practitioners")).contains("No hours yet");
        MockHttpServletResponse refused = sent(path, Map.of("version", "3", "from.2", "12:00", "until.2", "11:00"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("until.2-error").contains("value=\"11:00\"");
    }

    @Test
    void a_colleague_is_invited_by_a_link_shown_once_and_the_invitation_is_withdrawn() throws Exception {
        String shown = sent("/people", Map.of("email", "ben@example.org", "role.NURSE", "on"))
                .getContentAsString();
        Matcher link = Pattern.compile("/join/([^\"]+)\"").matcher(shown);
        assertThat(link.find()).isTrue();
        assertThat(answer(get("/join/" + link.group(1))).getContentAsString())
                .contains("Join North")
                .contains("nurse");
        String people = page("/people");
        assertThat(people).contains("ben@example.org").doesNotContain(link.group(1));
        Matcher withdraw = Pattern.compile("invitations/([^/]+)/withdraw").matcher(people);
        assertThat(withdraw.find()).isTrue();
        sent("/invitations/" + withdraw.group(1) + "/withdraw", Map.of());
        assertThat(page("/people")).doesNotContain("ben@example.org");
        assertThat(answer(get("/join/" + link.group(1))).getContentAsString()).doesNotContain("Join North");
    }

    @Test
    void who_may_not_set_up_sees_no_page_of_it() throws Exception {
        Person nurse = accounts.create("Ben Oak", UUID.randomUUID() + "@example.org", "four kettles under a bridge")
                .orThrow();
        join(nurse, Role.NURSE);
        Person owner = person;
        person = nurse;
        for (String path : List.of("", "/practice", "/rooms", "/rooms/new", "/people")) {
            assertThat(answer(get(root() + path)).getStatus()).as(path).isEqualTo(403);
        }
        person = owner;
        assertThat(page("/people")).contains("Ben Oak").contains("Nurse");
        String member = "/people/" + nurse.id();
        assertThat(page(member)).contains("End membership");
        assertThat(sent(member, Map.of("version", "1", "role.LAB", "on", "role.NURSE", "on"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("/people")).contains("Nurse, lab");
        sent(member + "/end", Map.of("version", "2"));
        assertThat(page("/people")).contains("left ");
    }

    private void join(Person who, Role role) {
        String token = "a-token-of-" + who.id();
        Caller caller = new Caller(practice, Caller.Kind.PERSON, person.id(), person.name(), Role.OWNER.permissions());
        commands.run(
                        caller,
                        new InvitePerson(
                                "North", who.email(), List.of(role), clinic.baton.access.Invitations.hash(token)))
                .orThrow();
        Caller self = new Caller(practice, Caller.Kind.PERSON, who.id(), who.name(), Role.OWNER.permissions());
        commands.run(self, new clinic.baton.access.AcceptInvitation(clinic.baton.access.Invitations.hash(token)))
                .orThrow();
    }
}
