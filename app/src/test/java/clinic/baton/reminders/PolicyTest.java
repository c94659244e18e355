package clinic.baton.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.Outbox;
import clinic.baton.flow.Arrive;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.prompts.PromptSource;
import clinic.baton.record.Act;
import clinic.baton.schedule.MarkNoShow;
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

/** What holds when patients are late or don't come: set on a page, told by the Desk's prompts, written to patients. */
@BatonTest
class PolicyTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Outbox outbox;

    @Autowired
    List<PromptSource> sources;

    @Autowired
    WebApplicationContext context;

    @Autowired
    DSLContext sql;

    BookedClinic desk;
    StaffBrowser manager;
    UUID visit = new UUID(0, 0);

    @BeforeEach
    void a_visit_at_ten() {
        wall.set(Instant.parse("2026-11-24T14:50:00Z")); // Tuesday, 9:50 in New York
        desk = new BookedClinic(act, clinics.in("America/New_York"));
        manager = StaffBrowser.of(context, sql, desk.practice(), "MANAGER");
        visit = desk.book(patient(), "Dr Okafor", "Follow-up", "2026-11-24T10:00")
                .orThrow()
                .appointment();
    }

    @Test
    void grace_and_what_follows_are_set_by_provider_and_the_desk_goes_by_them() {
        wall.set(desk.at("2026-11-24T10:12"));
        assertThat(prompts()).anyMatch(p -> p.contains("12 min late") && p.contains("ask the provider"));
        String okafor = desk.who("Dr Okafor").toString();
        set(okafor, "20", "NEXT_GAP", "45", "NOTHING");
        assertThat(prompts()).noneMatch(p -> p.contains("min late"));
        wall.set(desk.at("2026-11-24T10:21"));
        assertThat(prompts()).anyMatch(p -> p.contains("21 min late") && p.contains("the next gap is theirs"));
        assertThat(manager.page("/setup/late")).contains("a rule of their own", "value=\"20\"");
        manager.send("/setup/late", "practitioner", okafor, "same", "on");
        assertThat(manager.page("/setup/late")).doesNotContain("a rule of their own");
    }

    @Test
    void who_did_not_come_is_called_or_written_to_and_that_is_taken_back_if_they_come() {
        wall.set(desk.at("2026-11-24T10:40"));
        desk.run(noShow()).orThrow();
        assertThat(prompts()).anyMatch(p -> p.contains("did not come at 10:00"));
        desk.run(new Arrive(visit, null)).orThrow();
        assertThat(prompts()).noneMatch(p -> p.contains("did not come"));
        visit = desk.book(desk.patient("Other"), "Dr Lind", "Follow-up", "2026-11-24T11:00")
                .orThrow()
                .appointment();
        set("", "10", "SQUEEZE_IN", "30", "WRITE");
        visit = desk.book(patient(), "Dr Lind", "Follow-up", "2026-11-24T11:20")
                .orThrow()
                .appointment();
        wall.set(desk.at("2026-11-24T11:55"));
        desk.run(noShow()).orThrow();
        assertThat(missed().words()).contains("we missed you", "/l/visit/");
        desk.run(new Arrive(visit, null)).orThrow();
        assertThat(missed().state()).as("they came after all").isEqualTo(DeliveryState.CANCELLED);
    }

    @Test
    void minutes_that_make_no_sense_are_refused() {
        assertThat(set("", "500", "ASK", "30", "CALL")).contains("500 minutes are outside 0 to 120");
        assertThat(set("", "40", "ASK", "30", "CALL")).contains("30 minutes are outside 40 to 240");
        assertThat(set("", "some", "ASK", "30", "CALL")).contains("outside");
    }

    private MarkNoShow noShow() {
        return new MarkNoShow(visit, 1);
    }

    private String set(String who, String grace, String late, String gone, String noShow) {
        return StaffBrowser.text(manager.send(
                "/setup/late",
                "practitioner",
                who,
                "grace",
                grace,
                "late",
                late,
                "noShowMinutes",
                gone,
                "noShow",
                noShow));
    }

    private List<String> prompts() {
        return sources.stream()
                .flatMap(source -> source.prompts(desk.practice(), wall.instant()).stream())
                .map(Object::toString)
                .toList();
    }

    private Letter missed() {
        return outbox.newest(desk.practice(), 9).stream()
                .filter(l -> l.topic().equals("missed"))
                .findFirst()
                .orElseThrow();
    }

    private UUID patient() {
        return desk.run(new RegisterPatient(
                        Details.of("Diaz", "Rosa", LocalDate.of(1960, 5, 4)),
                        List.of(new Contact(Contact.Kind.EMAIL, "rosa@example.org", "home", true, true, false, false)),
                        List.of(),
                        List.of()))
                .orThrow();
    }
}
