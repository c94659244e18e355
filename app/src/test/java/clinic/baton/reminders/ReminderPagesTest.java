package clinic.baton.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TestClinic;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** When patients are reminded, as it is set on its page. */
@BatonTest
class ReminderPagesTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    Reminders reminders;

    @Autowired
    WebApplicationContext context;

    @Autowired
    DSLContext sql;

    BookedClinic desk;
    StaffBrowser manager;

    @BeforeEach
    void a_manager() {
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        manager = StaffBrowser.of(context, sql, desk.practice(), "MANAGER");
    }

    @Test
    void a_kind_of_visit_gets_its_own_rule_in_words_and_loses_it_again() {
        assertThat(manager.page("/setup")).contains("7 days, 2 days, 2 hours before");
        String type = desk.visit("Follow-up").toString();
        manager.send("/setup/reminders", "visitType", type, "steps", "1 day; 3h");
        assertThat(reminders.rules(desk.practice()))
                .containsEntry(desk.visit("Follow-up"), List.of(new ReminderStep("P1D"), new ReminderStep("PT3H")));
        assertThat(manager.page("/setup/reminders")).contains("value=\"1 day, 3 hours\"");
        manager.send("/setup/reminders", "visitType", "", "steps", "none");
        assertThat(manager.page("/setup")).contains("Nobody is reminded");
        manager.send("/setup/reminders", "visitType", type, "steps", "");
        assertThat(reminders.rules(desk.practice())).doesNotContainKey(desk.visit("Follow-up"));
    }

    @Test
    void what_is_no_time_before_a_visit_is_refused_and_kept_as_typed() {
        var wrong = manager.send("/setup/reminders", "visitType", "", "steps", "2 days, a fortnight");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(StaffBrowser.text(wrong))
                .contains("a fortnight\" is no time before a visit", "value=\"2 days, a fortnight\"");
        assertThat(manager.send("/setup/reminders", "visitType", "", "steps", "99 hours")
                        .getStatus())
                .isEqualTo(422);
    }
}
