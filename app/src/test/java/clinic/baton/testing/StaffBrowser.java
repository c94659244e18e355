package clinic.baton.testing;

import clinic.baton.access.Person;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.PracticeId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody of the staff before a page of the server, without a browser: opens pages and sends forms of a practice. */
public final class StaffBrowser {
    private final PracticeId practice;
    private final Person person;
    private final MockMvc pages;

    private StaffBrowser(PracticeId practice, Person person, MockMvc pages) {
        this.practice = practice;
        this.person = person;
        this.pages = pages;
    }

    /** A new member of the practice in a role. */
    public static StaffBrowser of(WebApplicationContext context, DSLContext sql, PracticeId practice, String role) {
        Person person = new Person(UUID.randomUUID(), "Ana Ruiz", UUID.randomUUID() + "@example.org");
        sql.transaction(db -> {
            db.dsl().execute("select set_config('baton.practice', ?, true)", practice.toString());
            db.dsl()
                    .execute(
                            "insert into access.person (id, name, email, created_at) values (?, ?, ?, now())",
                            person.id(),
                            person.name(),
                            person.email());
            db.dsl()
                    .execute(
                            "insert into access.membership (practice, person, roles, since) values (?, ?, array[?], now())",
                            practice.value(),
                            person.id(),
                            role);
        });
        return new StaffBrowser(
                practice, person, MockMvcBuilders.webAppContextSetup(context).build());
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** Opens a page of the practice, such as {@code /board}. */
    public MockHttpServletResponse open(String path) {
        return ask(MockMvcRequestBuilders.get("/p/" + practice + path));
    }

    /** The page's HTML, which must be there. */
    public String page(String path) {
        MockHttpServletResponse answer = open(path);
        if (answer.getStatus() != 200) {
            throw new AssertionError(path + " answered " + answer.getStatus());
        }
        return text(answer);
    }

    /** Sends a form; fields as name, value, name, value … */
    public MockHttpServletResponse send(String path, String... fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/p/" + practice + path);
        request.param("key", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return ask(request);
    }

    /** An answer's text. */
    public static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) {
        try {
            request.principal(new UsernamePasswordAuthenticationToken(SignedIn.proved(person), null, List.of()));
            return pages.perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
