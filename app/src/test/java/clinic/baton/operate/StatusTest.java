package clinic.baton.operate;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Accounts;
import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.PracticeId;
import clinic.baton.operate.StatusPart.Level;
import clinic.baton.operate.StatusPart.Status;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.record.Caller;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestPractice;
import clinic.baton.testing.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@BatonTest
class StatusTest {
    @Value("${local.server.port}")
    int port;

    @Autowired
    List<StatusPart> parts;

    @Autowired
    TestPractice commands;

    @Autowired
    Practices practices;

    @Autowired
    Accounts accounts;

    @Autowired
    WebApplicationContext context;

    @Test
    void a_monitor_learns_that_it_serves_and_nothing_else() {
        Visitor monitor = new Visitor(port);
        assertThat(monitor.open("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(monitor.open("/health").body()).isEqualTo("{\"status\":\"UP\",\"database\":\"UP\"}");
        assertThat(monitor.open("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void figures_are_for_whoever_has_the_token() {
        Visitor monitor = new Visitor(port);
        assertThat(monitor.open("/metrics").statusCode()).isEqualTo(404);
        assertThat(monitor.open("/metrics", "Authorization", "Bearer guessed").statusCode())
                .isEqualTo(404);
    }

    @Test
    void every_part_tells_how_it_does() {
        PracticeId practice = commands.bare("Europe/Berlin");
        assertThat(parts).hasSizeGreaterThanOrEqualTo(5);
        for (StatusPart part : parts) {
            Status status = part.read(practice);
            assertThat(status.words()).as(part.title()).isNotBlank();
        }
        assertThat(parts)
                .filteredOn(p -> p.title().equals("Database"))
                .singleElement()
                .satisfies(p -> assertThat(p.read(practice).level()).isNotEqualTo(Level.BAD));
    }

    @Test
    void its_page_is_for_those_who_operate() throws Exception {
        Person ana = accounts.create("Ana Ruiz", UUID.randomUUID() + "@example.org", "seven lanterns over a harbour")
                .orThrow();
        PracticeId practice = practices.nextNumber();
        Caller caller = new Caller(practice, Caller.Kind.PERSON, ana.id(), ana.name(), Role.OWNER.permissions());
        commands.run(
                        caller,
                        new FoundPractice(
                                PracticeKind.REAL,
                                new PracticeDetails("North", null, ZoneId.of("Europe/Berlin"), null, "DE")))
                .orThrow();
        var page = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(MockMvcRequestBuilders.get("/p/" + practice + "/status")
                        .principal(UsernamePasswordAuthenticationToken.authenticated(
                                SignedIn.proved(ana), null, List.of())))
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString())
                .contains("Database", "Backups", "Disk", "Work in the background", "This node");
        assertThat(new Visitor(port).open("/p/" + practice + "/status").statusCode())
                .isEqualTo(302);
    }
}
