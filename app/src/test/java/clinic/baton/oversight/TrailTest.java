package clinic.baton.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Accounts;
import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.access.SignedIn;
import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.oversight.Trail.Line;
import clinic.baton.oversight.Trail.Question;
import clinic.baton.oversight.Trail.What;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestPractice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BatonTest
class TrailTest {
    /** What an AuditEvent of FHIR R4 may have at its top, as the specification's examples have it. */
    private static final Set<String> OF_AN_AUDIT_EVENT = Set.of(
            "resourceType",
            "id",
            "type",
            "subtype",
            "action",
            "recorded",
            "outcome",
            "purposeOfEvent",
            "agent",
            "source",
            "entity");

    @Autowired
    Trail trail;

    @Autowired
    Disclosures disclosures;

    @Autowired
    ReadLog readings;

    @Autowired
    TestPractice commands;

    @Autowired
    Practices practices;

    @Autowired
    Accounts accounts;

    @Autowired
    SettableWall wall;

    @Autowired
    JsonMapper json;

    @Autowired
    WebApplicationContext context;

    PracticeId practice = new PracticeId(1);
    Person ana = new Person(new UUID(0, 0), "", "");
    Caller caller = Caller.system(practice);
    UUID rossi = new UUID(0, 0);

    @BeforeEach
    void a_practice_with_a_patient() throws Exception {
        wall.set(Instant.parse("2026-11-23T09:00:00Z"));
        ana = accounts.create("Ana Ruiz", UUID.randomUUID() + "@example.org", "seven lanterns over a harbour")
                .orThrow();
        practice = practices.nextNumber();
        caller = new Caller(practice, Caller.Kind.PERSON, ana.id(), ana.name(), Role.OWNER.permissions());
        commands.run(
                        caller,
                        new FoundPractice(
                                PracticeKind.REAL,
                                new PracticeDetails("North", null, ZoneId.of("Europe/Berlin"), null, "DE")))
                .orThrow();
        rossi = patient("Rossi");
    }

    @Test
    void changes_and_readings_stand_in_one_list_newest_first() {
        wall.pass(java.time.Duration.ofMinutes(1));
        readings.opened(caller, "patient", List.of(rossi));
        assertThat(trail.find(practice, Question.about(rossi), null, 10))
                .extracting(Line::what)
                .containsExactly(What.READING, What.CHANGE);
    }

    @Test
    void a_person_a_kind_of_page_and_a_time_narrow_it() {
        readings.opened(caller, "patient", List.of(rossi));
        Caller ben = TestPractice.owner(practice);
        readings.opened(ben, "board", List.of(rossi));
        assertThat(find(new Question(What.READING, ana.id(), null, null, null, null)))
                .extracting(Line::type)
                .containsExactly("patient");
        assertThat(find(new Question(What.ALL, null, null, "board", null, null)))
                .extracting(Line::actor)
                .containsExactly(ben.id());
        Instant later = Instant.parse("2026-11-24T00:00:00Z");
        assertThat(find(new Question(What.ALL, null, null, null, later, null))).isEmpty();
    }

    @Test
    void pages_follow_one_another_without_a_gap_or_a_repetition() {
        for (int i = 0; i < 12; i++) {
            readings.opened(caller, "patient", List.of(rossi));
        }
        List<Line> whole = find(new Question(What.ALL, null, null, null, null, null));
        List<Line> paged = new ArrayList<>();
        List<Line> page = trail.find(practice, new Question(What.ALL, null, null, null, null, null), null, 5);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = trail.find(
                    practice,
                    new Question(What.ALL, null, null, null, null, null),
                    page.getLast().place(),
                    5);
        }
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void another_practice_finds_nothing_of_it() {
        readings.opened(caller, "patient", List.of(rossi));
        PracticeId other = commands.bare("Europe/Berlin");
        assertThat(trail.find(other, Question.about(rossi), null, 10)).isEmpty();
    }

    @Test
    void looking_at_the_trail_and_saving_it_stand_in_it() throws Exception {
        assertThat(get("/audit?patient=" + rossi).getStatus()).isEqualTo(200);
        assertThat(get("/audit/export?format=csv&patient=" + rossi).getContentAsString())
                .startsWith("id,recorded,who")
                .contains("patients.PatientRegistered");
        assertThat(find(new Question(What.READING, ana.id(), rossi, null, null, null)))
                .extracting(Line::type)
                .contains("audit", "audit-export");
    }

    @Test
    void a_day_of_the_practice_begins_at_its_own_midnight() throws Exception {
        wall.set(Instant.parse("2026-11-23T23:30:00Z"));
        readings.opened(caller, "late-page", List.of(rossi));
        assertThat(get("/audit?from=2026-11-24&until=2026-11-24").getContentAsString())
                .contains("late-page");
        assertThat(get("/audit?from=2026-11-23&until=2026-11-23").getContentAsString())
                .doesNotContain("late-page");
    }

    @Test
    void it_is_saved_as_fhir_audit_events() throws Exception {
        readings.opened(caller, "patient", List.of(rossi));
        String[] lines = get("/audit/export?format=ndjson").getContentAsString().split("\n");
        assertThat(lines.length).isGreaterThan(2);
        for (String line : lines) {
            JsonNode event = json.readTree(line);
            assertThat(OF_AN_AUDIT_EVENT).containsAll(event.propertyNames());
            assertThat(event.get("resourceType").asString()).isEqualTo("AuditEvent");
            assertThat(event.get("id").asString()).matches("[A-Za-z0-9\\-.]{1,64}");
            assertThat(event.get("type").get("code").asString()).isNotEmpty();
            assertThat(event.get("action").asString()).matches("[CRUDE]");
            assertThat(event.get("outcome").asString()).isEqualTo("0");
            assertThat(Instant.parse(event.get("recorded").asString())).isNotNull();
            assertThat(event.get("agent").get(0).get("requestor").asBoolean()).isTrue();
            assertThat(event.get("source").get("observer").get("display").asString())
                    .isEqualTo("Baton");
        }
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("Patient/" + rossi)
                        .contains("Ana Ruiz")
                        .contains("TREAT"));
    }

    @Test
    void who_has_seen_a_patient_stands_on_the_patients_page() throws Exception {
        readings.opened(caller, "board", List.of(rossi));
        assertThat(get("/patients/" + rossi).getContentAsString())
                .contains("Who has seen this")
                .contains("Board")
                .contains("/audit?patient=" + rossi);
    }

    @Test
    void who_may_not_audit_sees_none_of_it() throws Exception {
        Caller desk = new Caller(practice, Caller.Kind.PERSON, ana.id(), ana.name(), Role.ADMINISTRATOR.permissions());
        var lines = trail.find(practice, Question.about(rossi), null, 5);
        assertThat(lines).isNotEmpty();
        assertThat(commands.run(desk, new DecideAmendment(UUID.randomUUID(), true, "x")))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void what_was_told_outside_and_what_was_corrected_is_accounted_for() throws Exception {
        commands.run(caller, new RecordDisclosure(rossi, "Health office", "Positive test", "Public health"))
                .orThrow();
        UUID wish = commands.run(caller, new AskAmendment(rossi, "Carla Rossi", "Born in 1961"))
                .orThrow();
        commands.run(caller, new DecideAmendment(wish, false, "The passport says 1960"))
                .orThrow();
        assertThat(commands.run(caller, new DecideAmendment(wish, true, "again")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(commands.run(caller, new RecordDisclosure(rossi, " ", "x", "y")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(disclosures.of(practice, rossi)).singleElement().satisfies(d -> {
            assertThat(d.recipient()).isEqualTo("Health office");
            assertThat(d.notedBy()).isEqualTo(ana.id());
        });
        assertThat(disclosures.amendments(practice, rossi))
                .singleElement()
                .satisfies(a -> assertThat(a.state()).isEqualTo("denied"));
        assertThat(get("/patients/" + rossi + "/disclosures").getContentAsString())
                .contains("Health office")
                .contains("The passport says 1960");
        assertThat(find(new Question(What.CHANGE, null, rossi, null, null, null)))
                .extracting(Line::type)
                .contains("oversight.DisclosureNoted", "oversight.AmendmentDecided");
    }

    private List<Line> find(Question question) {
        return trail.find(practice, question, null, 100);
    }

    private UUID patient(String family) {
        return commands.run(
                        caller,
                        new RegisterPatient(
                                Details.of(family, "Carla", LocalDate.of(1960, 5, 4)), List.of(), List.of(), List.of()))
                .orThrow();
    }

    private MockHttpServletResponse get(String path) throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
        var signedIn = SignedIn.proved(ana);
        return web.perform(MockMvcRequestBuilders.get("/p/" + practice + path)
                        .principal(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of())))
                .andReturn()
                .getResponse();
    }
}
