package clinic.baton.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.Ticker;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The waitlist as its page shows it: joining, ranks with their reasons, offers answered by telephone, the report, the weights. */
@BatonTest
class WaitlistPagesTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Ticker ticker;

    @Autowired
    Waitlist waitlist;

    @Autowired
    Agenda agenda;

    @Autowired
    WebApplicationContext context;

    @Autowired
    DSLContext sql;

    BookedClinic desk;
    StaffBrowser ana;
    StaffBrowser manager;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T14:00:00Z")); // Monday, 9:00 in New York
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        ana = StaffBrowser.of(context, sql, desk.practice(), "ADMINISTRATOR");
        manager = StaffBrowser.of(context, sql, desk.practice(), "MANAGER");
    }

    @Test
    void somebody_is_found_and_put_on_the_list_with_the_hours_that_suit() {
        UUID rosa = patient("Rosa");
        assertThat(ana.page("/waitlist")).contains("Nobody waits");
        assertThat(ana.page("/waitlist/new?q=diaz")).contains("patient=" + rosa);
        assertThat(ana.page("/waitlist/new?patient=" + rosa)).contains("When they could come");
        String[] form = {
            "patient", rosa.toString(),
            "visitType", desk.visit("Follow-up").toString(),
            "urgency", "SOON",
            "earliest", "2026-11-23",
            "latest", "2026-12-24",
            "notice", "30",
            "MONDAY-MORNING", "on",
            "MONDAY-AFTERNOON", "on",
            "FRIDAY-EVENING", "on"
        };
        assertThat(ana.send("/waitlist/new", form).getStatus()).isEqualTo(302);
        assertThat(waitlist.ofPatient(desk.practice(), rosa).getFirst().wish().windows())
                .extracting(Window::code)
                .containsExactly("MONDAY 06:00-18:00", "FRIDAY 17:00-22:00");
        assertThat(ana.page("/waitlist")).contains("1 person", "soon", "points: 25 urgency", "Fri 17:00");
        var twice = ana.send("/waitlist/new", form);
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(StaffBrowser.text(twice)).contains("waits for this kind of visit already");
        var backwards = ana.send(
                "/waitlist/new",
                "patient",
                patient("Late").toString(),
                "visitType",
                desk.visit("Follow-up").toString(),
                "urgency",
                "SOON",
                "earliest",
                "2026-12-24",
                "latest",
                "not a day",
                "notice",
                "30");
        assertThat(StaffBrowser.text(backwards)).contains("The last date has to be");
    }

    @Test
    void an_offer_is_answered_at_the_desk_for_who_rings_and_the_report_counts_it() {
        UUID entry = join(patient("Rosa"));
        join(patient("Next"));
        free("2026-11-24T10:00");
        Offer offer = waitlist.out(desk.practice()).getFirst();
        String page = ana.page("/waitlist");
        assertThat(page).contains("Asked now", "Tue 24 Nov 10:00", "today 9:30", "/offers/" + offer.id() + "/accept");
        ana.send("/waitlist/offers/" + offer.id() + "/decline");
        Offer second = waitlist.out(desk.practice()).getFirst();
        assertThat(second.patient()).isNotEqualTo(offer.patient());
        ana.send("/waitlist/offers/" + second.id() + "/accept");
        assertThat(agenda.ofPatient(desk.practice(), second.patient(), 5)).hasSize(1);
        assertThat(ana.page("/waitlist"))
                .contains("<dt>taken</dt><dd>1</dd>", "<dt>not wanted</dt><dd>1</dd>")
                .contains("<dt>minutes recovered</dt><dd>20</dd>");
        ana.send("/waitlist/" + entry + "/leave");
        assertThat(waitlist.open(desk.practice(), 9)).isEmpty();
    }

    @Test
    void weights_are_seen_by_all_and_changed_by_who_sets_up() {
        assertThat(ana.page("/waitlist"))
                .contains("<dt>Urgency</dt><dd>50</dd>")
                .doesNotContain("/waitlist/weights");
        assertThat(ana.send("/waitlist/weights", "urgency", "1").getStatus()).isEqualTo(403);
        String[] weights = {"urgency", "0", "waiting", "80", "fit", "10", "fairness", "10", "answerMinutes", "45"};
        assertThat(manager.send("/waitlist/weights", weights).getStatus()).isEqualTo(302);
        assertThat(waitlist.weights(desk.practice())).isEqualTo(new Weights(0, 80, 10, 10, 45));
        weights[1] = "many";
        var wrong = manager.send("/waitlist/weights", weights);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(StaffBrowser.text(wrong)).contains("Weights are 0 to 100", "value=\"many\"");
    }

    private UUID join(UUID patient) {
        return desk.run(new JoinWaitlist(new WaitEntry.Wish(
                        patient,
                        desk.visit("Follow-up"),
                        null,
                        WaitUrgency.ROUTINE,
                        List.of(),
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 12, 24),
                        0,
                        null,
                        null)))
                .orThrow();
    }

    private void free(String at) {
        Booked visit =
                desk.book(desk.patient("Gone"), "Dr Lind", "Follow-up", at).orThrow();
        desk.run(new Cancel(visit.appointment(), 1, "called")).orThrow();
        ticker.tick(desk.practice());
    }

    private UUID patient(String given) {
        return desk.run(new RegisterPatient(
                        Details.of("Diaz", given, LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(
                                Contact.Kind.EMAIL, given + "@example.org", "home", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
    }
}
