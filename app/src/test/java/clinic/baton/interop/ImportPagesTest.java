package clinic.baton.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import clinic.baton.access.Accounts;
import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Details;
import clinic.baton.patients.Identifier;
import clinic.baton.patients.Patients;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestPractice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages from a file to its report. */
@BatonTest
class ImportPagesTest {
    private static final String LIST =
            "Nr;Nachname;Vorname;Geburtsdatum\n1;Rossi;Marco;14.07.1962\n2;Berg;Ida;30.02.1970\n";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Practices practices;

    @Autowired
    private TestPractice commands;

    @Autowired
    private Patients patients;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();
    private PracticeId practice = new PracticeId(1);
    private Caller caller = Caller.system(practice);
    private Person person = new Person(new UUID(0, 0), "", "");

    @BeforeEach
    void setUp() {
        web = MockMvcBuilders.webAppContextSetup(context).build();

        person = accounts.create("Ana Ruiz", UUID.randomUUID() + "@example.org", "seven lanterns over a harbour")
                .orThrow();
        practice = practices.nextNumber();
        caller = new Caller(practice, Caller.Kind.PERSON, person.id(), person.name(), Role.OWNER.permissions());
        commands.run(
                        caller,
                        new FoundPractice(
                                PracticeKind.REAL,
                                new PracticeDetails("North", null, ZoneId.of("Europe/Berlin"), null, "DE")))
                .orThrow();
    }

    private String root() {
        return "/p/" + practice + "/import";
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.principal(
                        UsernamePasswordAuthenticationToken.authenticated(SignedIn.proved(person), null, List.of())))
                .andReturn()
                .getResponse();
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = answer(get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse upload(String name, String text) throws Exception {
        return answer(multipart(root())
                .file(new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8)))
                .param("key", UUID.randomUUID().toString()));
    }

    private String finished(String address) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> page(address), text -> text.contains(">Report<"));
    }

    private static String redirect(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    @Test
    void a_table_is_asked_about_and_brought_in_with_a_report() throws Exception {
        String columns = redirect(upload("liste.csv", LIST));
        String form = page(columns);
        assertThat(form).contains("Nachname").contains("14.07.1962").contains("FAMILY_NAME\" selected");
        String run = redirect(answer(post(columns)
                .param("key", UUID.randomUUID().toString())
                .param("table", "PATIENTS")
                .param("system", "old list")
                .param("column0", "PATIENT_ID")
                .param("column1", "FAMILY_NAME")
                .param("column2", "GIVEN_NAME")
                .param("column3", "BIRTH_DATE")));
        String report = finished(run);
        assertThat(report).contains("2 created").contains("liste.csv, line 3").contains("30.02.1970");
        assertThat(patients.identified(practice, List.of(new Identifier("old list", "1"))))
                .hasSize(1);
        assertThat(page(root())).contains("liste.csv");
    }

    @Test
    void columns_that_lack_the_name_are_asked_about_again_with_what_was_chosen() throws Exception {
        String columns = redirect(upload("liste.csv", LIST));
        MockHttpServletResponse again = answer(post(columns)
                .param("key", UUID.randomUUID().toString())
                .param("table", "PATIENTS")
                .param("system", "old list")
                .param("column0", "PATIENT_ID"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString())
                .contains("Which column holds the patient")
                .contains("value=\"old list\"");
    }

    @Test
    void somebody_who_may_be_known_is_compared_and_settled_by_a_person() throws Exception {
        UUID here = commands.run(
                        caller,
                        new RegisterPatient(
                                Details.of("Doe", "Jane", LocalDate.of(1978, 1, 1)), List.of(), List.of(), List.of()))
                .orThrow();
        ImportSource adt = Reading.resource("hl7v2/ADT04-251.hl7");
        String text;
        try (var bytes = adt.open()) {
            text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        String run = redirect(upload("adt.hl7", text));
        assertThat(finished(run)).contains("review list");

        String list = page(root() + "/review");
        Matcher review = Pattern.compile("/import/review/([0-9a-f-]{36})").matcher(list);
        assertThat(review.find()).isTrue();
        redirect(answer(post(root() + "/review/" + review.group(1))
                .param("key", UUID.randomUUID().toString())
                .param("patient", here.toString())));
        assertThat(patients.identified(practice, List.of(new Identifier("REDOX/RDX", "MRN12345"))))
                .containsValue(here);
        assertThat(page(root() + "/review")).contains("Nobody waits");

        Matcher again = Pattern.compile("action=\"([^\"]+/again)\"").matcher(page(run));
        assertThat(again.find()).isTrue();
        String second = redirect(
                answer(post(again.group(1)).param("key", UUID.randomUUID().toString())));
        assertThat(finished(second)).contains("people around patients").doesNotContain("review list");
    }

    @Test
    void practitioners_without_a_meaning_stand_on_the_list_of_names() throws Exception {
        String bundle;
        try (var bytes = Reading.resource("synthea/practitioners.json").open()) {
            bundle = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        finished(redirect(upload("people.json", bundle)));
        String names = page(root() + "/names");
        Matcher field = Pattern.compile("name=\"(name-[0-9a-f-]{36})\"").matcher(names);
        assertThat(field.find()).isTrue();
        redirect(answer(post(root() + "/names")
                .param("key", UUID.randomUUID().toString())
                .param(field.group(1), "out")));
        assertThat(page(root() + "/names")).contains("value=\"out\" selected");
    }

    @Test
    void what_can_not_be_read_is_refused_where_it_was_chosen() throws Exception {
        MockHttpServletResponse refused = upload("scan.pdf", "%PDF-1.7 ...");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("scan.pdf").contains("Export the list as CSV");
        assertThat(upload("empty.csv", "").getStatus()).isEqualTo(422);
    }

    @Test
    void somebody_of_another_practice_finds_nothing() throws Exception {
        String columns = redirect(upload("liste.csv", LIST));
        person = accounts.create("Some Body", UUID.randomUUID() + "@example.org", "seven lanterns over a harbour")
                .orThrow();
        assertThat(answer(get(columns)).getStatus()).isEqualTo(404);
    }
}
