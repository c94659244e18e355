package clinic.baton.schedule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import clinic.baton.access.Person;
import clinic.baton.access.SignedIn;
import clinic.baton.record.Act;
import clinic.baton.schedule.Agenda;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Find an opening, hold it, book it; why not; something happened: the pages as they come from the server. */
@BatonTest
class OpeningPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    DSLContext sql;

    @Autowired
    WebApplicationContext context;

    BookedClinic desk;
    Person ana;
    MockMvc browser;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        ana = new Person(UUID.randomUUID(), "Ana Ruiz", UUID.randomUUID() + "@example.org");
        sql.transaction(db -> {
            db.dsl()
                    .execute(
                            "select set_config('baton.practice', ?, true)",
                            desk.practice().toString());
            db.dsl()
                    .execute(
                            "insert into access.person (id, name, email, created_at) values (?, ?, ?, now())",
                            ana.id(),
                            ana.name(),
                            ana.email());
            db.dsl()
                    .execute(
                            "insert into access.membership (practice, person, roles, since) values (?, ?, '{ADMINISTRATOR}', now())",
                            desk.practice().value(),
                            ana.id());
        });
        browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void ctrl_k_answers_why_not_at_a_time_of_a_day_with_somebody() throws Exception {
        String lind = "&amp;provider=" + desk.who("Dr Lind") + "&amp;date=%s&amp;time=09:20";
        assertThat(page("/find?q=why not Lind 9:20 tomorrow")).contains(lind.formatted("2026-11-24"));
        assertThat(page("/find?q=Why not 9:20 with Dr Lind on Monday?")).contains(lind.formatted("2026-11-30"));
        assertThat(page("/find?q=9:20 lind")).contains(lind.formatted("2026-11-23"));
    }

    @Test
    void an_opening_is_found_held_and_booked() throws Exception {
        UUID rossi = desk.patient("Rossi");
        String found = page("/openings?patient=" + rossi + "&visitType=" + desk.visit("Follow-up") + "&provider="
                + desk.who("Dr Lind"));
        assertThat(found).contains("soonest", "keeps Dr Lind on time", "8:00 to 8:20", "Third next available");
        MockHttpServletResponse held = sent(post(root() + "/openings/hold")
                .param("patient", rossi.toString())
                .param("visitType", desk.visit("Follow-up").toString())
                .param("provider", desk.who("Dr Lind").toString())
                .param("site", desk.site().toString())
                .param("start", desk.at("2026-11-23T08:00").toString())
                .param("hold", ""));
        assertThat(held.getStatus()).isBetween(300, 303);
        String address = java.util.Objects.requireNonNull(held.getRedirectedUrl());
        assertThat(page(address.substring(root().length()))).contains("Held for you", "Book it", "3 more minutes");
        MockHttpServletResponse booked = sent(post(address + "/confirm"));
        assertThat(booked.getRedirectedUrl()).endsWith("/schedule?date=2026-11-23");
        assertThat(agenda.of(desk.practice(), MONDAY).standing()).hasSize(1);
        MockHttpServletResponse again = sent(post(address + "/confirm"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("This opening isn't held any more");
    }

    @Test
    void nothing_found_says_so_and_what_would_do() throws Exception {
        assertThat(page("/openings?visitType=" + desk.visit("Follow-up") + "&provider=" + desk.who("Dr Lind")
                        + "&from=2026-11-28&days=1"))
                .contains("Nothing before", "Later:", "Mon 30 Nov 8:00");
    }

    @Test
    void a_search_in_the_past_is_refused_beside_its_field() throws Exception {
        MockHttpServletResponse past =
                sent(get(root() + "/openings?visitType=" + desk.visit("Follow-up") + "&from=2026-11-20"));
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(past.getContentAsString()).contains("is over. Search from today");
    }

    @Test
    void why_not_names_who_is_there_and_offers_what_is_near() throws Exception {
        desk.book(desk.patient("Webb"), "Dr Lind", "Physical", "2026-11-23T09:00")
                .orThrow();
        assertThat(page("/openings/why?column=" + desk.who("Dr Lind") + "&start=" + desk.at("2026-11-23T09:20")))
                .contains("Dr Lind has Carla Webb until 9:40.", "9:40 Dr Lind");
    }

    @Test
    void a_series_that_does_not_fit_keeps_what_was_typed_and_says_why() throws Exception {
        UUID rossi = desk.patient("Rossi");
        MockHttpServletResponse held = sent(post(root() + "/openings/hold")
                .param("patient", rossi.toString())
                .param("visitType", desk.visit("Follow-up").toString())
                .param("provider", desk.who("Dr Lind").toString())
                .param("site", desk.site().toString())
                .param("start", desk.at("2026-11-23T08:00").toString()));
        String address = java.util.Objects.requireNonNull(held.getRedirectedUrl());
        MockHttpServletResponse refused = sent(post(address + "/series")
                .param("times", "6")
                .param("every", "1")
                .param("within", "0"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("1 of 6 visits don't fit", "closed on Saturday");
        MockHttpServletResponse done = sent(post(address + "/series")
                .param("times", "5")
                .param("every", "1")
                .param("within", "0"));
        assertThat(done.getRedirectedUrl()).endsWith("/schedule?date=2026-11-23");
    }

    @Test
    void something_happened_leads_to_plans_and_applying_one_to_asks() throws Exception {
        desk.book(desk.patient("Webb"), "Dr Lind", "Follow-up", "2026-11-23T10:00")
                .orThrow();
        assertThat(page("/happened")).contains("A provider is ill today", "We close for today");
        assertThat(page("/happened?what=provider-ill")).contains("See the plans");
        MockHttpServletResponse said = sent(post(root() + "/happened")
                .param("what", "provider-ill")
                .param("subject", desk.who("Dr Lind").toString()));
        String address = java.util.Objects.requireNonNull(said.getRedirectedUrl());
        String plans = page(address.substring(root().length()));
        assertThat(plans).contains("Dr Lind is ill today", "Wait it out", "with Dr Okafor");
        String digest = plans.replaceFirst("(?s).*?name=\"digest\" value=\"([^\"]+)\".*", "$1");
        MockHttpServletResponse applied =
                sent(post(address + "/apply").param("version", "1").param("digest", digest));
        assertThat(applied.getRedirectedUrl()).endsWith("/schedule");
        assertThat(page("/happened")).contains("Waiting for an answer", "They come then");
    }

    @Test
    void free_times_and_ranked_openings_come_as_json() throws Exception {
        String free = sent(get(root() + "/free-times.json?date=2026-11-23&provider=" + desk.who("Dr Lind")
                        + "&visitType=" + desk.visit("Follow-up")))
                .getContentAsString();
        assertThat(free).startsWith("[{\"starts\":\"2026-11-23T07:00:00Z\"");
        String ranked = sent(get(root() + "/openings.json?visitType=" + desk.visit("Follow-up")))
                .getContentAsString();
        assertThat(ranked).contains("\"reasons\":[\"soonest\"");
    }

    private String root() {
        return "/p/" + desk.practice();
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse answer = sent(get(root() + path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        var signedIn = new UsernamePasswordAuthenticationToken(SignedIn.proved(ana), null, java.util.List.of());
        return browser.perform(
                        request.param("key", UUID.randomUUID().toString()).principal(signedIn))
                .andReturn()
                .getResponse();
    }
}
