package clinic.baton.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.flow.WalkIn;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.NowList;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Ticker;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import clinic.baton.web.live.Audience;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Red flags: who is paged and when, what the desk may do and what only clinical staff may. */
@BatonTest
class RedFlagsTest {
    @Autowired
    private Act act;

    @Autowired
    private RedFlags flags;

    @Autowired
    private Prompts prompts;

    @Autowired
    private Ticker ticker;

    @Autowired
    private Clocks clocks;

    @Autowired
    private RecordReader record;

    @Autowired
    private SettableWall wall;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    private PracticeId practice = new PracticeId(1);
    private Person ana = new Person(new UUID(0, 0), "", "");
    private Caller desk = Caller.system(practice);
    private Caller nurse = Caller.system(practice);
    private Caller second = Caller.system(practice);
    private Optional<BookedClinic> clinic = Optional.empty();

    @BeforeEach
    void a_desk_two_nurses_and_a_doctor() {
        BookedClinic booked = new BookedClinic(act, clinics.in("America/New_York"));
        clinic = Optional.of(booked);
        practice = booked.practice();
        ana = staff.join(practice, "Ana Ruiz", Role.ADMINISTRATOR);
        desk = staff.caller(ana, practice);
        nurse = staff.caller(staff.join(practice, "Nora Bell", Role.NURSE), practice);
        second = staff.caller(staff.join(practice, "Priya Nair", Role.NURSE), practice);
        staff.join(practice, "Adam Lind", Role.PROVIDER);
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void an_immediate_one_pages_all_clinical_staff_at_once_and_is_the_first_thing_for_everybody() {
        UUID flag = raise("chest-pain");
        assertThat(found(flag).rung()).isEqualTo(2);
        assertThat(found(flag).paged()).isEmpty();
        for (Audience audience : Audience.values()) {
            NowList.Item first =
                    prompts.now(practice, Station.CHECK_OUT, audience).all().getFirst();
            assertThat(first.ranked().key()).as(audience.name()).isEqualTo("redflag-" + flag);
            assertThat(first.ranked().tier()).isEqualTo(Tier.LIFE);
        }
    }

    @Test
    void an_urgent_one_pages_a_nurse_after_60_seconds_the_next_and_after_3_minutes_all_each_once() {
        UUID flag = raise("fainting");
        assertThat(found(flag).paged()).isEqualTo("Nora Bell");
        wall.pass(Duration.ofSeconds(58));
        ticker.tick(practice);
        assertThat(found(flag).paged()).as("before 60 seconds").isEqualTo("Nora Bell");
        wall.pass(Duration.ofSeconds(3));
        ticker.tick(practice);
        ticker.tick(practice);
        assertThat(found(flag).paged()).isEqualTo("Priya Nair");
        assertThat(found(flag).rung()).isEqualTo(1);
        wall.pass(Duration.ofMinutes(2));
        ticker.tick(practice);
        ticker.tick(practice);
        assertThat(found(flag).rung()).isEqualTo(2);
        assertThat(found(flag).paged()).as("everybody").isEmpty();
        assertThat(climbs(flag)).as("each step once").isEqualTo(2);
    }

    @Test
    void a_nurse_who_takes_it_stops_the_ladder_and_nobody_takes_it_from_her() {
        UUID flag = raise("fainting");
        run(nurse, new FlagCommand.TakeFlag(flag)).orThrow();
        wall.pass(Duration.ofMinutes(5));
        ticker.tick(practice);
        assertThat(climbs(flag)).isZero();
        assertThat(code(run(second, new FlagCommand.TakeFlag(flag)))).isEqualTo(AlertsRefusal.FLAG_TAKEN.key());
    }

    @Test
    void where_nobody_of_a_rung_works_everybody_is_paged() {
        PracticeId bare = new BookedClinic(act, clinics.in("America/New_York")).practice();
        Caller alone = staff.caller(staff.join(bare, "Ana", Role.ADMINISTRATOR), bare);
        UUID flag = run(alone, new RaiseFlag("fainting", RedFlag.Source.DESK, null, "", ""))
                .orThrow();
        assertThat(flags.flag(bare, flag).orElseThrow().rung()).isEqualTo(2);
    }

    @Test
    void the_desk_never_says_how_ill_somebody_is() {
        UUID flag = raise("chest-pain");
        assertThat(code(run(desk, decide(flag, 10)))).isEqualTo("record.not-permitted");
        assertThat(code(run(desk, new FlagCommand.TakeFlag(flag)))).isEqualTo("record.not-permitted");
        assertThat(code(run(desk, new FlagCommand.EndFlag(flag, "He says he is fine"))))
                .isEqualTo("record.not-permitted");
        Visitor visitor = TestStaff.signIn(ana, port);
        String page = visitor.open("/p/" + practice + "/red-flags/" + flag).body();
        assertThat(page)
                .contains("Call 911", "Anybody may call, without waiting")
                .doesNotContain("How it goes on");
        run(desk, new FlagCommand.CallServices(flag)).orThrow();
        run(desk, new FlagCommand.ConfirmPlace(flag, "By the window", "")).orThrow();
        assertThat(found(flag).where().confirmed()).isTrue();
    }

    @Test
    void the_nurses_decision_carries_vitals_and_sets_when_somebody_looks_again() {
        UUID flag = raise("severe-pain");
        run(nurse, decide(flag, 15)).orThrow();
        RedFlag after = found(flag);
        assertThat(after.taken()).as("deciding is taking").isNotNull();
        assertThat(after.measured())
                .singleElement()
                .satisfies(one -> assertThat(one.vitals().words())
                        .isEqualTo(
                                "P 96 \u00b7 BP 142/88 \u00b7 T 38.4 \u00b0C \u00b7 SpO\u2082 97 % \u00b7 pain 7/10"));
        assertThat(told(Audience.CLINICAL)).contains("Look again");
        assertThat(told(Audience.DESK)).doesNotContain("Look again", "Severe pain");
        wall.pass(Duration.ofMinutes(21));
        assertThat(prompts.now(practice, Station.DESK, Audience.CLINICAL)
                        .all()
                        .getFirst()
                        .ranked()
                        .tier())
                .as("a look that nobody takes")
                .isEqualTo(Tier.LIFE);
        run(second, decide(flag, 0)).orThrow();
        assertThat(found(flag).open()).isFalse();
        assertThat(found(flag).measured()).hasSize(2);
    }

    @Test
    void measurements_that_cannot_be_and_half_an_acuity_are_refused() {
        UUID flag = raise("severe-pain");
        Vitals wrong = new Vitals(500, null, null, null, new BigDecimal("99.9"), null, 11);
        var command = new FlagCommand.Decide(flag, RedFlag.Disposition.NOW, "", 0, wrong, "", 5);
        assertThat(BookedClinic.reasons(run(nurse, command)).getFirst().values())
                .containsEntry("which", "pulse, temperature, pain");
        assertThat(code(run(
                        nurse, new FlagCommand.Decide(flag, RedFlag.Disposition.NOW, "ESI", 6, Vitals.NONE, "", 5))))
                .isEqualTo(AlertsRefusal.ACUITY_WRONG.key());
        run(nurse, new FlagCommand.Decide(flag, RedFlag.Disposition.NOW, "CTAS", 2, Vitals.NONE, "", 5))
                .orThrow();
        assertThat(found(flag).decided())
                .isNotNull()
                .extracting(RedFlag.Decided::acuity)
                .isEqualTo(2);
    }

    @Test
    void a_suicidal_caller_is_never_let_go_before_somebody_took_over_by_name() {
        Visitor visitor = TestStaff.signIn(ana, port);
        String page = Visitor.pathOf(
                visitor.submit("/p/" + practice + "/red-flags", Map.of("code", "suicidal", "from", "phone")));
        UUID flag = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(visitor.open(page).body())
                .contains("Never on hold. Don&#39;t hang up. Nobody leaves them alone.".replace("&#39;", "'"))
                .contains("988", "Where are they exactly?", "Number to call back", "I stay with them");
        assertThat(visitor.open("/p/" + practice + "/schedule").body())
                .as("seen, not heard")
                .contains("data-loud=\"false\"");
        run(nurse, new FlagCommand.TakeFlag(flag)).orThrow();
        assertThat(code(run(nurse, new FlagCommand.EndFlag(flag, "Better"))))
                .isEqualTo(AlertsRefusal.NOT_HANDED_OVER.key());
        run(desk, new FlagCommand.HandPersonOver(flag, RedFlag.To.CRISIS_LINE)).orThrow();
        run(nurse, new FlagCommand.EndFlag(flag, "With the crisis line")).orThrow();
        assertThat(found(flag).open()).isFalse();
    }

    @Test
    void a_flag_about_a_visit_names_the_patient_and_stands_on_their_record() {
        BookedClinic booked = clinic.orElseThrow();
        UUID rossi = booked.patient("Rossi");
        UUID visit = booked.run(new WalkIn(rossi, null, null, booked.site(), null))
                .orThrow()
                .id();
        UUID flag = run(desk, new RaiseFlag("breathing", RedFlag.Source.DESK, visit, "Window", ""))
                .orThrow();
        assertThat(found(flag).who().patient()).isEqualTo(rossi);
        assertThat(record.ofPatient(practice, rossi, 20)).anyMatch(e -> e.type().equals("alerts.RedFlagMoved"));
        assertThat(code(run(desk, new RaiseFlag("breathing", RedFlag.Source.DESK, UUID.randomUUID(), "", ""))))
                .isEqualTo(AlertsRefusal.NO_SUCH_VISIT.key());
    }

    @Test
    void the_questions_are_a_sample_until_the_practice_approves_its_own() {
        assertThat(flags.questions(practice).sample()).isTrue();
        assertThat(flags.questions(practice).questions().stream()
                        .map(Question::key)
                        .distinct())
                .as("one key each")
                .hasSize(flags.questions(practice).questions().size());
        Caller owner = clinic.orElseThrow().desk();
        var today = clocks.of(practice).today();
        String own = "burns | w | urgent | none | Burns | How large, where? | Cool it with water.";
        assertThat(code(run(nurse, new ApproveQuestions(0, own, today.plusDays(30)))))
                .isEqualTo("record.not-permitted");
        assertThat(BookedClinic.reasons(
                                run(owner, new ApproveQuestions(0, own + "\nx | yy | later", today.plusDays(30))))
                        .getFirst()
                        .values()
                        .get("problems"))
                .contains("Line 2");
        run(owner, new ApproveQuestions(0, own, today.plusDays(30))).orThrow();
        assertThat(flags.questions(practice).questions())
                .extracting(Question::code)
                .containsExactly("burns");
        assertThat(code(run(desk, new RaiseFlag("chest-pain", RedFlag.Source.DESK, null, "", ""))))
                .isEqualTo(AlertsRefusal.NO_SUCH_QUESTION.key());
    }

    private static FlagCommand.Decide decide(UUID flag, int recheck) {
        Vitals vitals = new Vitals(96, 142, 88, null, new BigDecimal("38.4"), 97, 7);
        return new FlagCommand.Decide(flag, RedFlag.Disposition.TODAY, "ESI", 3, vitals, "Back pain", recheck);
    }

    private UUID raise(String code) {
        return run(desk, new RaiseFlag(code, RedFlag.Source.DESK, null, "", "")).orThrow();
    }

    private RedFlag found(UUID flag) {
        return flags.flag(practice, flag).orElseThrow();
    }

    private long climbs(UUID flag) {
        return record.ofSubject(practice, flag, 50).stream()
                .filter(e -> record.event(e, RedFlagMoved.class).what().equals("climbed"))
                .count();
    }

    private String told(Audience audience) {
        return prompts.now(practice, Station.DESK, audience).all().stream()
                .map(NowList.Item::toString)
                .toList()
                .toString();
    }

    private <R> Outcome<R> run(Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command);
    }

    private static String code(Outcome<?> outcome) {
        return BookedClinic.codes(outcome).getFirst();
    }
}
