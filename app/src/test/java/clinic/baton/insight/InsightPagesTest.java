package clinic.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Step;
import clinic.baton.record.Act;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.MarkNoShow;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Figures of what was booked, and the visits each is made of. */
@BatonTest
class InsightPagesTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    DSLContext sql;

    @Autowired
    WebApplicationContext context;

    BookedClinic desk;
    StaffBrowser manager;

    @BeforeEach
    void a_morning_goes_by() {
        wall.set(Instant.parse("2026-11-23T05:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        manager = StaffBrowser.of(context, sql, desk.practice(), "OWNER");
        Booked seen = book("Webb", "08:00");
        Booked missed = book("Rossi", "08:20");
        Booked off = book("Nair", "08:40");
        desk.run(new Cancel(off.appointment(), off.version(), "has a cold")).orThrow();
        wall.set(desk.at("2026-11-23T07:55"));
        Encounter here = desk.run(new Arrive(seen.appointment(), null)).orThrow();
        wall.set(desk.at("2026-11-23T08:12"));
        desk.run(new Step.WithProvider(here.id(), here.version())).orThrow();
        wall.set(desk.at("2026-11-23T09:00"));
        desk.run(new MarkNoShow(missed.appointment(), missed.version())).orThrow();
    }

    @Test
    void each_figure_says_what_it_is_made_of() {
        String page = manager.page("/insight?weeks=1");
        assertThat(page)
                .contains("3 visits were booked", "3, 100 %", "50 % came, 1 of 2", "has a cold")
                .contains("half waited 12 min or less");
    }

    @Test
    void a_figure_opens_to_its_visits() {
        assertThat(manager.page("/insight/visits?weeks=1&of=cancelled:has a cold"))
                .contains("Nair", "called off: has a cold", "1 visits")
                .doesNotContain("Rossi");
        assertThat(manager.page("/insight/visits?weeks=1&of=session:Dr Lind, Monday morning"))
                .contains("Webb", "Rossi", "did not come", "waited 12 min")
                .doesNotContain("Nair");
    }

    @Test
    void figures_are_for_who_may_read_them() {
        StaffBrowser nurse = StaffBrowser.of(context, sql, desk.practice(), "NURSE");
        assertThat(nurse.open("/insight").getStatus()).isEqualTo(403);
        assertThat(nurse.open("/insight/visits?of=reason:Follow-up").getStatus())
                .isEqualTo(403);
    }

    private Booked book(String family, String at) {
        return desk.book(desk.patient(family), "Dr Lind", "Follow-up", "2026-11-23T" + at)
                .orThrow();
    }
}
