package clinic.baton.templates.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.record.Act;
import clinic.baton.schedule.Agenda;
import clinic.baton.templates.Method;
import clinic.baton.templates.Template;
import clinic.baton.templates.Templates;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Templates as their pages have them: written down, laid out by a method or the engine, published. */
@BatonTest
class TemplatePagesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Templates templates;

    @Autowired
    Agenda agenda;

    @Autowired
    DSLContext sql;

    @Autowired
    WebApplicationContext context;

    BookedClinic desk;
    StaffBrowser manager;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T06:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        manager = StaffBrowser.of(context, sql, desk.practice(), "MANAGER");
    }

    @Test
    void a_pattern_is_written_down_and_bad_input_is_kept_beside_what_is_wrong() {
        assertThat(manager.page("/templates")).contains("No template yet", "Public holidays");
        MockHttpServletResponse bad = manager.send(
                "/templates", "version", "0", "name", "", "practitioner", lind(), "from", "soon", "weeks", "1");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(StaffBrowser.text(bad)).contains("soon", "is no date");
        Template written = tuesdays();
        assertThat(written.details().blocks()).hasSize(1);
        assertThat(manager.page("/templates")).contains("Tuesdays", "Dr Lind", "1 session a week", "not published");
        assertThat(manager.page("/templates/" + written.id())).contains("Tuesday 8:00–12:00", "Any start");
    }

    @Test
    void the_seven_methods_and_the_design_stand_side_by_side_each_with_figures_and_a_drawing_in_words() {
        String board = manager.page(session(tuesdays()));
        for (Method method : Method.values()) {
            assertThat(board).contains("Take " + Says.words(method));
        }
        assertThat(board).contains("Designed for you", "As it stands", "Overtime", "in eight of ten sessions.");
        assertThat(board.split("<svg class=\"session-pic\"", -1)).hasSize(10);
    }

    @Test
    void one_key_takes_a_method_and_the_next_time_it_stands_there() {
        Template before = tuesdays();
        manager.send(session(before) + "/lay-out", "version", version(before), "by", "wave", "share", "0");
        Template wave = one(before);
        assertThat(wave.details().blocks().getFirst().method()).isEqualTo(Method.WAVE);
        assertThat(wave.details().blocks().getFirst().layout().starts())
                .allMatch(s -> s.at().getMinute() == 0)
                .hasSize(4);
        manager.send(session(before) + "/lay-out", "version", version(wave), "by", "design", "wait", "3");
        Template designed = one(before);
        assertThat(designed.details().blocks().getFirst().method()).isNull();
        assertThat(designed.details().blocks().getFirst().layout().starts())
                .isNotEmpty()
                .allMatch(s -> s.at().getMinute() % 5 == 0);
        manager.send(session(before) + "/lay-out", "version", version(designed), "by", "any");
        assertThat(one(before).details().blocks().getFirst().layout().starts()).isEmpty();
    }

    @Test
    void time_is_kept_back_with_its_release_and_rules_are_added_and_removed() {
        Template before = tuesdays();
        manager.send(
                session(before) + "/holds",
                "version",
                version(before),
                "from",
                "11:00",
                "until",
                "12:00",
                "kind",
                "same-day",
                "opens",
                "07:00",
                "daysBefore",
                "0");
        assertThat(manager.page(session(before))).contains("11:00–12:00 same day; opens 7:00 that day");
        manager.send(
                session(before) + "/rules",
                "version",
                version(one(before)),
                "visit",
                desk.visit("Physical").toString(),
                "most",
                "2",
                "apart",
                "on");
        assertThat(manager.page(session(before))).contains("Physical: at most 2, never back to back");
        manager.send(session(before) + "/rules/remove", "version", version(one(before)), "which", "0");
        manager.send(session(before) + "/holds/remove", "version", version(one(before)), "which", "0");
        assertThat(manager.page(session(before))).contains("Nothing is kept back", "Every kind of visit is taken");
    }

    @Test
    void publishing_first_names_who_would_be_stranded_and_then_leaves_them_booked() {
        desk.book(desk.patient("Webb"), "Dr Lind", "Follow-up", "2026-11-24T14:00")
                .orThrow();
        Template before = tuesdays();
        String range = "from=2026-11-23&until=2026-11-30";
        assertThat(manager.page("/templates/" + before.id() + "/publish?" + range))
                .contains("Visits it would strand", "Webb", "Tue 24 Nov, 14:00", "/openings?patient=", "1 sessions");
        MockHttpServletResponse published = manager.send(
                "/templates/" + before.id() + "/publish",
                "version",
                version(before),
                "from",
                "2026-11-23",
                "until",
                "2026-11-30");
        assertThat(published.getRedirectedUrl()).endsWith("/publish?" + range);
        assertThat(agenda.of(desk.practice(), TUESDAY).standing()).hasSize(1);
        assertThat(agenda.of(desk.practice(), TUESDAY).sessions().stream()
                        .filter(s -> s.practitioner().equals(desk.who("Dr Lind"))))
                .hasSize(1);
        assertThat(one(before).publishedUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void leave_and_public_holidays_are_noted_on_the_same_page() {
        assertThat(manager.page("/templates")).contains("Close on all of them");
        manager.send("/templates/holidays", "part", "");
        assertThat(manager.page("/templates"))
                .contains("Christmas", "Take back")
                .doesNotContain("Close on all of them");
        manager.send("/templates/away", "who", lind(), "first", "2026-12-01", "last", "2026-12-04", "kind", "leave");
        assertThat(manager.page("/templates")).contains("1 Dec 2026 to 4 Dec 2026", "on leave");
    }

    @Test
    void whoever_may_not_set_up_sees_no_templates() {
        StaffBrowser nurse = StaffBrowser.of(context, sql, desk.practice(), "NURSE");
        assertThat(nurse.open("/templates").getStatus()).isEqualTo(403);
        assertThat(nurse.page("/board")).doesNotContain("/templates\"");
    }

    private Template tuesdays() {
        MockHttpServletResponse saved = manager.send(
                "/templates",
                "version",
                "0",
                "name",
                "Tuesdays",
                "practitioner",
                lind(),
                "from",
                "2026-11-23",
                "weeks",
                "1",
                "w1.from.2",
                "08:00",
                "w1.until.2",
                "12:00");
        assertThat(saved.getStatus()).isBetween(300, 303);
        return templates.all(desk.practice()).getFirst();
    }

    private Template one(Template before) {
        return templates.one(desk.practice(), before.id()).orElseThrow();
    }

    private static String session(Template template) {
        return "/templates/" + template.id() + "/sessions/0";
    }

    private static String version(Template template) {
        return Integer.toString(template.version());
    }

    private String lind() {
        return desk.who("Dr Lind").toString();
    }
}
