package clinic.baton.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.readiness.ReadyItem.State;
import clinic.baton.record.Act;
import clinic.baton.schedule.ArrangeNeed;
import clinic.baton.schedule.Booked;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What must be ready before visits, who chases it, and where paper charts are. */
@BatonTest
class ReadinessTest {
    private static final String DAY = "2026-11-24";

    @Autowired
    private Act act;

    @Autowired
    private Readiness readiness;

    @Autowired
    private PaperCharts charts;

    @Autowired
    private Prompts prompts;

    @Autowired
    private SettableWall wall;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    private BookedClinic clinic;
    private UUID rossi = new UUID(0, 0);
    private UUID visit = new UUID(0, 0);

    @BeforeEach
    void a_visit_that_needs_a_referral_insurance_and_an_interpreter() {
        clinic = new BookedClinic(act, clinics.in("America/New_York"));
        wall.set(clinic.at("2026-11-20T09:00"));
        clinic.run(new SetRequirements(
                        clinic.visit("Follow-up"), 0, List.of(Requirement.of("referral"), Requirement.of("insurance"))))
                .orThrow();
        rossi = clinic.patient("Rossi", new NeedDetail(Need.INTERPRETER, "Italian", 0));
        Booked booked =
                clinic.book(rossi, "Dr Lind", "Follow-up", DAY + "T10:00").orThrow();
        visit = booked.appointment();
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void a_visit_asks_for_its_kinds_list_and_for_whom_it_brings_in_the_order_of_their_times() {
        assertThat(now().items()).extracting(ReadyItem::item).containsExactly("referral", "insurance", "interpreter");
        assertThat(now().items().getFirst().due()).isEqualTo(clinic.at("2026-11-21T10:00"));
        assertThat(open()).containsExactly("referral", "insurance", "interpreter");
    }

    @Test
    void what_happens_elsewhere_fills_an_item_by_itself() {
        clinic.run(new CheckInsurance(rossi, CheckInsurance.Standing.NOT_COVERED, "lapsed"))
                .orThrow();
        assertThat(open()).as("not covered").contains("insurance");
        wall.pass(Duration.ofMinutes(1));
        clinic.run(new CheckInsurance(rossi, CheckInsurance.Standing.COVERED, ""))
                .orThrow();
        clinic.run(new ArrangeNeed(visit, Need.INTERPRETER, "Harbor Interpreters"))
                .orThrow();
        assertThat(open()).containsExactly("referral");
        assertThat(item("interpreter").detail()).isEqualTo("Harbor Interpreters");
    }

    @Test
    void a_hand_settles_waives_with_a_reason_and_takes_it_back() {
        assertThat(BookedClinic.codes(clinic.run(new SettleItem(visit, "referral", State.WAIVED, " "))))
                .containsExactly("readiness.reason-missing");
        assertThat(BookedClinic.codes(clinic.run(new SettleItem(visit, "passport", State.READY, ""))))
                .containsExactly("readiness.no-such-item");
        assertThat(BookedClinic.codes(clinic.run(new SettleItem(UUID.randomUUID(), "referral", State.READY, ""))))
                .containsExactly("readiness.no-such-visit");
        UUID key = UUID.randomUUID();
        clinic.run(key, new SettleItem(visit, "referral", State.WAIVED, "Own doctor here"))
                .orThrow();
        assertThat(item("referral").state()).isEqualTo(State.WAIVED);
        clinic.undo(key, visit);
        assertThat(item("referral").state()).isEqualTo(State.OPEN);
        clinic.run(new SettleItem(visit, "referral", State.READY, "by fax")).orThrow();
        assertThat(item("referral").detail()).isEqualTo("by fax");
    }

    @Test
    void the_desk_is_asked_when_something_falls_due_and_not_again_right_after_it_chased() {
        assertThat(asked()).as("four days ahead").doesNotContain("not ready");
        wall.set(clinic.at("2026-11-21T09:45"));
        assertThat(asked()).contains("not ready").contains("Referral");
        clinic.run(new ChaseItem(visit, "referral", ChaseItem.Way.RANG, "faxes it today"))
                .orThrow();
        assertThat(asked()).doesNotContain("not ready");
        assertThat(item("referral").chases())
                .singleElement()
                .satisfies(chased -> assertThat(chased.note()).isEqualTo("faxes it today"));
        wall.pass(Duration.ofHours(5));
        assertThat(asked()).contains("not ready");
        clinic.run(new SettleItem(visit, "referral", State.READY, "")).orThrow();
        assertThat(asked()).doesNotContain("Referral");
    }

    @Test
    void a_paper_chart_goes_out_and_back_by_its_label_and_counts_as_pulled() {
        int number = clinic.run(new FileChart(rossi, "B3")).orThrow();
        assertThat(number).isEqualTo(1);
        assertThat(clinic.run(new FileChart(clinic.patient("Tanaka"), "B4")).orThrow())
                .isEqualTo(2);
        assertThat(open()).contains("paper-chart");
        PaperChart chart = charts.of(clinic.practice(), List.of(rossi)).get(rossi);
        assertThat(PaperChart.number(chart.code())).contains(number);
        assertThat(PaperChart.number("c-12")).isEmpty();
        assertThat(BookedClinic.codes(clinic.run(new MoveChart(number, ""))))
                .containsExactly("readiness.there-already");
        assertThat(BookedClinic.codes(clinic.run(new MoveChart(99, "Dr Lind"))))
                .containsExactly("readiness.no-such-chart");
        wall.set(clinic.at("2026-11-23T16:00"));
        clinic.run(new MoveChart(number, "Dr Lind")).orThrow();
        assertThat(open()).doesNotContain("paper-chart");
        assertThat(charts.out(clinic.practice(), 10))
                .extracting(PaperChart::number)
                .containsExactly(number);
        clinic.run(new MoveChart(number, "")).orThrow();
        assertThat(charts.out(clinic.practice(), 10)).isEmpty();
        assertThat(open()).contains("paper-chart");
    }

    @Test
    void a_list_is_refused_with_doubles_and_when_somebody_changed_it_meanwhile() {
        UUID kind = clinic.visit("Follow-up");
        List<Requirement> twice = List.of(Requirement.of("referral"), Requirement.of("referral"));
        assertThat(BookedClinic.codes(clinic.run(new SetRequirements(kind, 1, twice))))
                .containsExactly("readiness.list-wrong");
        assertThat(BookedClinic.codes(clinic.run(new SetRequirements(kind, 0, List.of()))))
                .containsExactly("readiness.changed-meanwhile");
        clinic.run(new SetRequirements(kind, 1, new ArrayList<>())).orThrow();
        assertThat(now().items()).extracting(ReadyItem::item).containsExactly("interpreter");
    }

    @Test
    void the_worklist_settles_things_and_prints_the_pull_list() {
        Person ana = staff.join(clinic.practice(), "Ana Ruiz", Role.OWNER);
        Visitor desk = TestStaff.signIn(ana, port);
        String root = "/p/" + clinic.practice() + "/charts";
        String page = desk.open(root + "?date=" + DAY).body();
        assertThat(page).contains("Rossi", "Referral", "Insurance checked", "Interpreter");
        desk.submit(root + "/items/" + visit, Map.of("item", "referral", "how", "READY"), "Referer", root);
        assertThat(item("referral").state()).isEqualTo(State.READY);
        desk.submit(root + "/insurance/" + rossi, Map.of("standing", "COVERED"), "Referer", root);
        assertThat(open()).containsExactly("interpreter");
        desk.submit(root + "/paper/file", Map.of("patient", rossi.toString(), "shelf", "A1"), "Referer", root);
        desk.submit(root + "/paper/move", Map.of("code", "C000001", "to", "Front desk"));
        assertThat(desk.open(root + "/paper").body()).contains("C000001", "Front desk");
        assertThat(desk.open(root + "/paper/pull-list.pdf?date=" + DAY).body()).startsWith("%PDF-");
        assertThat(desk.open(root + "/paper/labels.pdf?date=" + DAY).body()).startsWith("%PDF-");
        String lists = root + "/lists";
        String kind = lists + "/" + clinic.visit("Physical");
        assertThat(desk.open(lists).body()).contains("Referral, 3 days");
        assertThat(desk.submit(kind, Map.of("version", "0", "text", "Consent form"))
                        .body())
                .contains("has no time");
        desk.submit(kind, Map.of("version", "0", "text", "Consent form, 2 hours\nOld films, 90 minutes"));
        assertThat(readiness.asked(clinic.practice(), clinic.visit("Physical")).requirements())
                .containsExactly(
                        new Requirement("consent", "Consent form", Duration.ofHours(2)),
                        new Requirement("old-films", "Old films", Duration.ofMinutes(90)));
    }

    private VisitReadiness now() {
        return readiness
                .starting(clinic.practice(), clinic.at(DAY + "T00:00"), clinic.at(DAY + "T23:00"))
                .getFirst();
    }

    private ReadyItem item(String key) {
        return now().items().stream()
                .filter(one -> one.item().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open() {
        return now().open().stream().map(ReadyItem::item).toList();
    }

    private String asked() {
        return prompts.now(clinic.practice(), Station.REFERRALS, Audience.DESK).toString();
    }
}
