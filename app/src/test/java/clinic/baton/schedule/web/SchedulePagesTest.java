package clinic.baton.schedule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import clinic.baton.access.Person;
import clinic.baton.access.SignedIn;
import clinic.baton.record.Act;
import clinic.baton.record.RecordReader;
import clinic.baton.schedule.AddHold;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.Move;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.QueryCount;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.live.Audience;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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

/** The schedule's pages as they come from the server. */
@BatonTest
class SchedulePagesTest {
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
    DayPicture picture;

    @Autowired
    DSLContext sql;

    @Autowired
    RecordReader record;

    @Autowired
    List<LiveView> views;

    @Autowired
    QueryCount queries;

    @Autowired
    WebApplicationContext context;

    BookedClinic desk;
    UUID rossi;
    Person ana;
    MockMvc browser;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = desk.patient("Rossi");
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
    void a_crowded_day_is_drawn_with_as_many_queries_as_an_empty_one() {
        int empty = queries.least(() -> picture.day(desk.practice(), MONDAY, true));
        for (String provider : new String[] {"Dr Lind", "Dr Okafor"}) {
            for (int i = 0; i < 24; i++) {
                LocalTime time = (i < 12 ? LocalTime.of(8, 0) : LocalTime.of(9, 0)).plusMinutes(20L * i);
                desk.book(desk.patient("P" + provider + i), provider, "Follow-up", MONDAY + "T" + time)
                        .orThrow();
            }
        }
        int crowded = queries.least(() -> picture.day(desk.practice(), MONDAY, true));
        int week = queries.least(() -> picture.week(desk.practice(), desk.who("Dr Lind"), MONDAY, true));
        // The names of patients are asked for only where there are any: two statements.
        assertThat(crowded).isEqualTo(empty + 2).isLessThanOrEqualTo(8);
        assertThat(week).isLessThanOrEqualTo(crowded);
    }

    @Test
    void the_day_shows_visits_held_and_free_time_and_two_of_one_name_apart() throws Exception {
        UUID twin = desk.patient("Rossi");
        desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        desk.book(twin, "Dr Okafor", "Physical", "2026-11-23T09:00").orThrow();
        desk.run(new AddHold(
                        desk.who("Dr Lind"),
                        null,
                        desk.at("2026-11-23T10:00"),
                        desk.at("2026-11-23T10:20"),
                        HoldKind.EMERGENCY,
                        null,
                        null))
                .orThrow();
        String page = ok(get(path("/schedule?date=2026-11-23")));
        assertThat(page)
                .contains("Monday 23 November 2026", "Dr Lind", "Dr Okafor", "emergency", "data-kind=\"free\"")
                .contains("name-mark");
        assertThat(page.split("name-mark", -1).length - 1).isGreaterThanOrEqualTo(2);
        assertThat(ok(get(path("/schedule/list?date=2026-11-23")))).contains("9:00 to 9:20", "Physical", "1960-05-04");
        assertThat(ok(get(path("/schedule/week?date=2026-11-25&provider=" + desk.who("Dr Lind")))))
                .contains("week of Monday 23 November 2026", "Rossi");
    }

    @Test
    void a_day_nobody_works_says_so() throws Exception {
        assertThat(ok(get(path("/schedule?date=2026-11-28")))).contains("Nobody works on this date");
        assertThat(ok(get(path("/schedule/list?date=2026-11-28")))).contains("Nothing is booked");
    }

    @Test
    void a_booking_is_sent_and_answered_with_the_day() throws Exception {
        MockHttpServletResponse answer = send(booking("9:00"));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo(path("/schedule?date=2026-11-23"));
        assertThat(agenda.of(desk.practice(), MONDAY).appointments()).hasSize(1);
    }

    @Test
    void a_refused_booking_keeps_what_was_typed_tells_why_and_offers_to_book_beside() throws Exception {
        desk.book(desk.patient("Webb"), "Dr Lind", "Physical", "2026-11-23T08:30")
                .orThrow();
        MockHttpServletResponse answer = send(booking("9:00").param("comment", "Brings her sister"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Dr Lind has Carla Webb until 9:10. Free that day: 8:10, 9:10, 9:30.")
                .contains("Brings her sister", "Book beside others, because");
        MockHttpServletResponse beside = send(booking("9:00").param("reason", "Post-op"));
        assertThat(beside.getStatus()).isEqualTo(302);
        assertThat(agenda.of(desk.practice(), MONDAY).appointments()).hasSize(2);
    }

    @Test
    void the_form_shows_free_times_that_fill_it() throws Exception {
        String page = ok(get(path("/appointments/new?patient=" + rossi + "&column=" + desk.who("Dr Lind"))));
        assertThat(page).contains("Next free times", "Mon 23 Nov 8:00 · Dr Lind", "start=2026-11-23T07:00:00Z");
    }

    @Test
    void a_visit_is_moved_noted_and_called_off_from_its_sheet() throws Exception {
        Booked visit =
                desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        String at = path("/appointments/" + visit.appointment());
        assertThat(ok(get(at))).contains("Move…", "Cancel the visit…", "Note for staff…");
        assertThat(send(post(at + "/note").param("version", "1").param("comment", "Left-handed"))
                        .getStatus())
                .isEqualTo(302);
        MockHttpServletResponse stale =
                send(post(at + "/cancel").param("version", "1").param("reason", "ill"));
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(stale.getContentAsString())
                .contains("note was none, is Left-handed")
                .contains("value=\"ill\"");
        assertThat(send(post(at + "/move")
                                .param("version", "2")
                                .param("provider", desk.who("Dr Okafor").toString())
                                .param("date", "2026-11-24")
                                .param("time", "10:00")
                                .param("minutes", "20"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(post(at + "/cancel").param("version", "3").param("reason", "ill"))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void time_is_held_from_a_form_shown_and_released() throws Exception {
        MockHttpServletResponse wrong = send(hold().param("until", "9:00"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(send(hold().param("until", "9:40").param("release", "8:30")).getStatus())
                .isEqualTo(302);
        UUID held = agenda.of(desk.practice(), MONDAY).holds().getFirst().id();
        assertThat(ok(get(path("/holds/" + held)))).contains("same day", "Book here", "at 8:30");
        assertThat(send(post(path("/holds/" + held + "/release"))).getStatus()).isEqualTo(302);
        assertThat(agenda.of(desk.practice(), MONDAY).holds()).isEmpty();
    }

    @Test
    void a_drop_is_a_move_and_a_refused_one_is_told() throws Exception {
        Booked visit =
                desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        desk.book(desk.patient("Webb"), "Dr Okafor", "Follow-up", "2026-11-23T10:00")
                .orThrow();
        send(drop(visit, 1, "Dr Okafor", "2026-11-23T10:00"));
        assertThat(agenda.appointment(desk.practice(), visit.appointment())
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        send(drop(visit, 1, "Dr Okafor", "2026-11-23T10:20"));
        assertThat(agenda.appointment(desk.practice(), visit.appointment())
                        .orElseThrow()
                        .practitioner())
                .isEqualTo(desk.who("Dr Okafor"));
    }

    @Test
    void somebody_of_another_practice_finds_nothing() throws Exception {
        BookedClinic other = new BookedClinic(act, clinics.in("Europe/Berlin"));
        MockHttpServletResponse answer = browser.perform(
                        as(get("/p/" + other.practice() + "/schedule?date=2026-11-23")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void a_change_draws_only_the_columns_it_touched() {
        Booked visit =
                desk.book(rossi, "Dr Lind", "Follow-up", "2026-11-23T09:00").orThrow();
        long before = record.head(desk.practice());
        desk.run(new Move(visit.appointment(), 1, desk.who("Dr Okafor"), desk.at("2026-11-23T10:00"), null, null))
                .orThrow();
        assertThat(changed("schedule", "2026-11-23", before))
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.target()).startsWith("column-"));
        assertThat(changed("schedule", "2026-11-24", before)).isEmpty();
        assertThat(changed("week", desk.who("Dr Lind") + ":2026-11-23", before)).hasSize(1);
        long moved = record.head(desk.practice());
        desk.run(new Cancel(visit.appointment(), 2, "ill")).orThrow();
        assertThat(changed("schedule", "2026-11-23", moved))
                .singleElement()
                .satisfies(f ->
                        assertThat(f.target()).contains(desk.who("Dr Okafor").toString()));
        assertThat(changed("week", desk.who("Dr Lind") + ":2026-11-23", moved)).isEmpty();
    }

    @Test
    void what_may_change_the_hours_draws_everything() {
        long before = record.head(desk.practice());
        desk.book(rossi, null, "Blood draw", "2026-11-23T09:00").orThrow();
        assertThat(changed("schedule", "2026-11-23", before))
                .singleElement()
                .satisfies(f -> assertThat(f.target()).isEqualTo("schedule-grid"));
    }

    private List<Fragment> changed(String view, String argument, long after) {
        LiveView live =
                views.stream().filter(v -> v.name().equals(view)).findFirst().orElseThrow();
        return live.changed(
                new ViewKey(desk.practice(), view, argument, Audience.DESK), record.after(desk.practice(), after, 50));
    }

    private MockHttpServletRequestBuilder booking(String time) {
        return post(path("/appointments"))
                .param("patient", rossi.toString())
                .param("visitType", desk.visit("Follow-up").toString())
                .param("provider", desk.who("Dr Lind").toString())
                .param("date", "2026-11-23")
                .param("time", time);
    }

    private MockHttpServletRequestBuilder hold() {
        return post(path("/holds"))
                .param("provider", desk.who("Dr Lind").toString())
                .param("date", "2026-11-23")
                .param("from", "9:20")
                .param("kind", "same-day");
    }

    private MockHttpServletRequestBuilder drop(Booked visit, int version, String provider, String local) {
        return post(path("/schedule/move"))
                .param("appointment", visit.appointment().toString())
                .param("version", Integer.toString(version))
                .param("column", desk.who(provider).toString())
                .param("start", desk.at(local).toString());
    }

    private String path(String rest) {
        return "/p/" + desk.practice() + rest;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(as(request).param("key", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();
    }

    private String ok(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response =
                browser.perform(as(request)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        SignedIn signedIn = SignedIn.proved(ana);
        return request.principal(new UsernamePasswordAuthenticationToken(signedIn, null, List.of()));
    }
}
