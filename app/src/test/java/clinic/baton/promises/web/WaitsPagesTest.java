package clinic.baton.promises.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.forecast.WaitRange;
import clinic.baton.forecast.Waits;
import clinic.baton.promises.Judged;
import clinic.baton.promises.Judged.Fate;
import clinic.baton.promises.Promises;
import clinic.baton.promises.TellWait;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitPromise.Choice;
import clinic.baton.promises.WaitPromise.Way;
import clinic.baton.record.Act;
import clinic.baton.record.Clocks;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What was said about waits, on the page of waits, in a visit's panel and on the patient's page. */
@BatonTest
class WaitsPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Waits waits;

    @Autowired
    Promises promises;

    @Autowired
    InTheBuilding building;

    @Autowired
    Clocks clocks;

    @Autowired
    DSLContext sql;

    @Autowired
    WebApplicationContext context;

    BookedClinic desk;
    StaffBrowser ana;
    UUID nair;
    Encounter visit;

    @BeforeEach
    void nair_waits_for_twenty_to_ten() {
        wall.set(Instant.parse("2026-11-23T08:20:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        ana = StaffBrowser.of(context, sql, desk.practice(), "ADMINISTRATOR");
        nair = desk.patient("Nair");
        UUID appointment = desk.book(nair, "Dr Lind", "Follow-up", "2026-11-23T09:40")
                .orThrow()
                .appointment();
        Encounter arrived = desk.run(new Arrive(appointment, null)).orThrow();
        visit = desk.run(Step.to(Stage.CHECKED_IN, arrived.id(), arrived.version(), null))
                .orThrow();
    }

    @Test
    void an_empty_page_says_how_it_fills() {
        assertThat(ana.page("/waits"))
                .contains("Nobody was told anything about their wait yet", "No forecast has come to an outcome yet");
    }

    @Test
    void a_wait_is_told_from_the_visits_panel_and_stands_on_all_three_pages() {
        waits.now(desk.practice(), 200);
        assertThat(ana.page("/visits/" + visit.id())).contains("nothing yet", "Told them", "Told, comes back");
        tell(40);
        assertThat(ana.page("/visits/" + visit.id())).contains("at 9:20: 9:20–10:00");
        assertThat(ana.page("/patients/" + nair)).contains("Checked in since 9:20", "at 9:20: 9:20–10:00");
        assertThat(ana.page("/waits")).contains("9:20–10:00", "open", "1 can still be kept");
    }

    @Test
    void seen_in_time_is_kept() {
        tell(40);
        wall.pass(Duration.ofMinutes(30));
        seen();
        assertThat(fates()).containsExactly(Fate.KEPT);
        assertThat(ana.page("/waits")).contains("1 of 1 kept, 100 %", "How good the forecasts are");
    }

    @Test
    void past_the_time_a_promise_is_broken_even_before_they_are_seen() {
        tell(40);
        wall.pass(Duration.ofMinutes(41));
        assertThat(fates()).containsExactly(Fate.BROKEN);
        seen();
        assertThat(fates()).containsExactly(Fate.BROKEN);
        assertThat(ana.page("/waits")).contains("0 of 1 kept, 0 %");
    }

    @Test
    void a_word_renewed_in_time_is_no_broken_one_and_renewed_late_is() {
        tell(40);
        wall.pass(Duration.ofMinutes(20));
        tell(40);
        assertThat(fates()).containsExactly(Fate.RENEWED, Fate.OPEN);
        wall.pass(Duration.ofMinutes(50));
        tell(40);
        assertThat(fates()).containsExactly(Fate.RENEWED, Fate.BROKEN, Fate.OPEN);
    }

    @Test
    void a_patients_visits_are_split_by_when_they_are() {
        desk.book(nair, "Dr Lind", "Follow-up", "2026-11-30T09:40").orThrow();
        assertThat(ana.page("/patients/" + nair))
                .contains("Today visits", "Coming visits")
                .doesNotContain("Past visits");
    }

    private void tell(int minutes) {
        Instant now = clocks.of(desk.practice()).now();
        WaitRange range = new WaitRange(now, now.plus(Duration.ofMinutes(10)), now.plus(Duration.ofMinutes(minutes)));
        desk.run(new TellWait(visit.id(), range, now.plusSeconds(600), null, Way.SPOKEN, Choice.STAYS))
                .orThrow();
    }

    private void seen() {
        desk.run(Step.to(Stage.WITH_PROVIDER, visit.id(), visit.version(), null))
                .orThrow();
    }

    private List<Fate> fates() {
        List<WaitPromise> said = promises.on(desk.practice(), MONDAY);
        return Judged.of(
                        said,
                        building.during(desk.practice(), MONDAY),
                        clocks.of(desk.practice()).now())
                .stream()
                .map(Judged::fate)
                .toList();
    }
}
