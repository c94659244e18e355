package clinic.baton.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.RoomDay;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.Handle;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Ranked;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.replan.Happened;
import clinic.baton.replan.Happening;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Emergencies: started by anybody, roles and times, the day around them, their end and what is said afterwards. */
@BatonTest
class ProtocolsTest {
    @Autowired
    private Act act;

    @Autowired
    private Protocols protocols;

    @Autowired
    private Prompts prompts;

    @Autowired
    private Happened happened;

    @Autowired
    private InTheBuilding building;

    @Autowired
    private Clocks clocks;

    @Autowired
    private SettableWall wall;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    private PracticeId practice = new PracticeId(1);
    private @Nullable BookedClinic booked;
    private Person ana = new Person(new UUID(0, 0), "", "");
    private Person lind = new Person(new UUID(0, 0), "", "");
    private Caller desk = Caller.system(practice);
    private Caller nurse = Caller.system(practice);
    private Caller doctor = Caller.system(practice);

    @BeforeEach
    void a_clinic_with_a_desk_a_nurse_and_a_doctor() {
        booked = new BookedClinic(act, clinics.in("America/New_York"));
        practice = booked.practice();
        ana = staff.join(practice, "Ana Ruiz", Role.ADMINISTRATOR);
        lind = staff.join(practice, "Henrik Lind", Role.PROVIDER);
        sql.transaction(db -> {
            db.dsl().execute("select set_config('baton.practice', ?, true)", practice.toString());
            db.dsl()
                    .execute(
                            "update access.membership set practitioner = ? where practice = ? and person = ?",
                            clinic().who("Dr Lind"),
                            practice.value(),
                            lind.id());
        });
        desk = staff.caller(ana, practice);
        doctor = staff.caller(lind, practice);
        nurse = staff.caller(staff.join(practice, "Priya Nair", Role.NURSE), practice);
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    @Test
    void eleven_come_with_baton_and_every_one_is_called_a_sample_until_it_is_approved() {
        assertThat(protocols.all(practice)).hasSize(11).allMatch(Edition::sample);
        assertThat(protocols.all(practice).stream().map(e -> e.protocol().key()).distinct())
                .as("each has a key of its own")
                .hasSize(11);
        assertThat(silent()).containsExactlyInAnyOrder("suicidal-thoughts", "violent-person", "hard-news", "death");
    }

    @Test
    void two_people_who_start_the_same_one_at_once_stand_in_one_emergency() {
        UUID first = start("medical-emergency");
        assertThat(run(nurse, new StartProtocol("medical-emergency", "Waiting room", null, false))
                        .orThrow())
                .isEqualTo(first);
        wall.pass(Duration.ofMinutes(3));
        assertThat(run(nurse, new StartProtocol("medical-emergency", "Car park", null, false))
                        .orThrow())
                .as("another one, later")
                .isNotEqualTo(first);
    }

    @Test
    void it_is_the_first_thing_for_everybody_and_nobody_can_hide_it() {
        UUID id = start("medical-emergency");
        for (Audience audience : Audience.values()) {
            Ranked first = prompts.now(practice, Station.PHONES, audience)
                    .all()
                    .getFirst()
                    .ranked();
            assertThat(first.key()).as(audience.name()).isEqualTo("emergency-" + id);
            assertThat(first.tier()).isEqualTo(Tier.LIFE);
        }
        run(desk, new Handle.DoneAlready("emergency-" + id)).orThrow();
        assertThat(told(Audience.DESK)).contains("emergency-" + id);
    }

    @Test
    void a_death_is_told_to_clinical_and_managing_people_alone() {
        UUID id = start("death");
        assertThat(told(Audience.DESK)).doesNotContain("Death");
        assertThat(told(Audience.CLINICAL)).contains("Death");
        assertThat(told(Audience.MANAGING)).contains("Death");
        Person tess = staff.join(practice, "Tess Hall", Role.ADMINISTRATOR);
        assertThat(TestStaff.signIn(tess, port)
                        .open("/p/" + practice + "/emergency/" + id)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_role_is_one_persons_until_it_is_free_and_clinical_roles_are_for_clinical_people() {
        UUID id = start("medical-emergency");
        assertThat(code(run(desk, new RunCommand.ClaimRole(id, "lead"))))
                .isEqualTo(ProtocolRefusal.ROLE_IS_CLINICAL.key());
        run(nurse, new RunCommand.ClaimRole(id, "lead")).orThrow();
        assertThat(code(run(doctor, new RunCommand.ClaimRole(id, "lead")))).isEqualTo(ProtocolRefusal.ROLE_TAKEN.key());
        run(desk, new RunCommand.FreeRole(id, "lead")).orThrow();
        run(doctor, new RunCommand.ClaimRole(id, "lead")).orThrow();
        assertThat(found(id).unclaimed())
                .extracting(Protocol.Role::code)
                .doesNotContain("lead")
                .contains("caller");
        assertThat(found(id).marks())
                .as("the first claim stays on the timeline, struck")
                .anyMatch(Run.Mark::struck);
    }

    @Test
    void steps_are_timed_and_a_step_ticked_twice_stands_once() {
        UUID id = start("medical-emergency");
        assertThat(found(id).overdue(now())).isEmpty();
        wall.pass(Duration.ofSeconds(61));
        assertThat(found(id).overdue(now())).extracting(Protocol.Step::within).containsOnly(Duration.ofMinutes(1));
        run(desk, new RunCommand.TickStep(id, "2")).orThrow();
        run(nurse, new RunCommand.TickStep(id, "2")).orThrow();
        assertThat(found(id).times(Run.Kind.STEP, "2")).isEqualTo(1);
        assertThat(found(id).last(Run.Kind.STEP, "2").orElseThrow().by().name()).isEqualTo("Ana Ruiz");
        assertThat(found(id).overdue(now()))
                .extracting(Protocol.Step::id)
                .doesNotContain("2")
                .contains("1");
    }

    @Test
    void a_timer_counts_each_time_and_when_it_was_last() {
        UUID id = start("medical-emergency");
        run(nurse, new RunCommand.TapTimer(id, "adrenaline")).orThrow();
        wall.pass(Duration.ofMinutes(4));
        run(nurse, new RunCommand.TapTimer(id, "adrenaline")).orThrow();
        assertThat(found(id).times(Run.Kind.TIMER, "adrenaline")).isEqualTo(2);
        assertThat(Duration.between(
                        found(id)
                                .last(Run.Kind.TIMER, "adrenaline")
                                .orElseThrow()
                                .by()
                                .at(),
                        now()))
                .isLessThan(Duration.ofMinutes(1));
        assertThat(code(run(nurse, new RunCommand.TapTimer(id, "coffee"))))
                .isEqualTo(ProtocolRefusal.NOTHING_SUCH.key());
    }

    @Test
    void its_room_and_its_provider_leave_the_day_and_come_back_at_all_clear() {
        UUID room = clinic().room("Room 2");
        Visitor visitor = TestStaff.signIn(ana, port);
        String page = Visitor.pathOf(visitor.submit(
                "/p/" + practice + "/emergency", Map.of("code", "medical-emergency", "room", room.toString())));
        assertThat(state(room)).isEqualTo(RoomDay.State.CLOSED);
        Visitor henrik = TestStaff.signIn(lind, port);
        henrik.submit(page + "/role", Map.of("role", "lead"));
        assertThat(happened.on(practice, clocks.of(practice).today()))
                .singleElement()
                .satisfies(incident -> {
                    assertThat(incident.what()).isEqualTo(Happening.EMERGENCY);
                    assertThat(incident.subject()).isEqualTo(clinic().who("Dr Lind"));
                });
        assertThat(visitor.open(page).body()).contains("Re-lay the day", "Dr Lind is out of the plan");
        assertThat(visitor.open("/p/" + practice + "/schedule").body())
                .as("above every page")
                .contains("alarm-" + page.substring(page.lastIndexOf('/') + 1));
        visitor.submit(page + "/end", Map.of("how", "all-clear"));
        assertThat(state(room)).isEqualTo(RoomDay.State.CLEANING);
        assertThat(happened.on(practice, clocks.of(practice).today()))
                .anyMatch(incident -> incident.what() == Happening.PROVIDER_BACK);
        assertThat(visitor.open("/p/" + practice + "/schedule").body()).doesNotContain("class=\"alarm\"");
    }

    @Test
    void a_drill_is_marked_and_touches_nothing_of_the_day() {
        UUID room = clinic().room("Room 2");
        Visitor visitor = TestStaff.signIn(ana, port);
        String page = Visitor.pathOf(visitor.submit(
                "/p/" + practice + "/emergency", Map.of("code", "fire", "room", room.toString(), "drill", "on")));
        assertThat(visitor.open(page).body()).contains("drill", "The roll");
        TestStaff.signIn(lind, port).submit(page + "/role", Map.of("role", "lead"));
        assertThat(state(room)).isEqualTo(RoomDay.State.FREE);
        assertThat(happened.on(practice, clocks.of(practice).today())).isEmpty();
        assertThat(prompts.now(practice, Station.DESK, Audience.DESK).all())
                .noneMatch(item -> item.ranked().tier() == Tier.LIFE);
    }

    @Test
    void a_false_alarm_is_logged_and_asks_for_no_debrief_all_clear_does_until_it_is_written() {
        UUID none = start("fire");
        run(desk, new RunCommand.EndRun(none, Run.How.FALSE_ALARM)).orThrow();
        assertThat(found(none).ending()).isNotNull();
        assertThat(told(Audience.DESK)).doesNotContain("debrief-");
        UUID id = start("medical-emergency");
        var words = new RunCommand.WriteDebrief(
                id, "Shaken", "He collapsed", "Fast; trolley was locked", "Practise", "Key");
        assertThat(code(run(desk, words))).isEqualTo(ProtocolRefusal.STILL_RUNNING.key());
        run(nurse, new RunCommand.EndRun(id, Run.How.ALL_CLEAR)).orThrow();
        assertThat(code(run(nurse, new RunCommand.TickStep(id, "1")))).isEqualTo(ProtocolRefusal.OVER.key());
        assertThat(told(Audience.DESK)).contains("debrief-" + id);
        run(desk, words).orThrow();
        assertThat(told(Audience.DESK)).doesNotContain("debrief-" + id);
        assertThat(found(id).debrief())
                .isNotNull()
                .extracting(Debrief::analysis)
                .isEqualTo("Fast; trolley was locked");
    }

    @Test
    void a_practice_approves_its_own_words_and_a_run_keeps_those_it_began_with() {
        Caller owner = clinic().desk();
        Edition sample = protocols.of(practice, "fire").orElseThrow();
        UUID before = start("fire");
        var today = clocks.of(practice).today();
        String own = sample.body().replace("Fire\n", "Fire in the house\n");
        assertThat(code(run(nurse, new ApproveProtocol("fire", 0, own, today.plusDays(90)))))
                .isEqualTo("record.not-permitted");
        assertThat(code(run(owner, new ApproveProtocol("fire", 0, own, today))))
                .isEqualTo(ProtocolRefusal.REVIEW_DATE.key());
        Outcome<?> broken =
                run(owner, new ApproveProtocol("fire", 0, own + "\nstep: nobody | x | Run", today.plusDays(90)));
        assertThat(BookedClinic.reasons(broken).getFirst().values().get("problems"))
                .contains("Line 23", "nobody", "minutes");
        run(owner, new ApproveProtocol("fire", 0, own, today.plusDays(90))).orThrow();
        assertThat(code(run(owner, new ApproveProtocol("fire", 0, own, today.plusDays(90)))))
                .isEqualTo(ProtocolRefusal.CHANGED_MEANWHILE.key());
        assertThat(protocols.of(practice, "fire").orElseThrow().protocol().title())
                .isEqualTo("Fire in the house");
        assertThat(protocols.of(practice, "fire").orElseThrow().sample()).isFalse();
        assertThat(found(before).protocol().title()).isEqualTo("Fire");
        assertThat(found(before).sample()).isTrue();
    }

    private List<String> silent() {
        return protocols.all(practice).stream()
                .map(Edition::protocol)
                .filter(p -> !p.loud())
                .map(Protocol::code)
                .toList();
    }

    private BookedClinic clinic() {
        return Objects.requireNonNull(booked);
    }

    private java.time.Instant now() {
        return clocks.of(practice).now();
    }

    private UUID start(String code) {
        return run(desk, new StartProtocol(code, "", null, false)).orThrow();
    }

    private Run found(UUID id) {
        return protocols.run(practice, id).orElseThrow();
    }

    private RoomDay.State state(UUID room) {
        return building.rooms(practice)
                .getOrDefault(room, RoomDay.untouched(room))
                .state();
    }

    private String told(Audience audience) {
        return prompts.now(practice, Station.DESK, audience).toString();
    }

    private <R> Outcome<R> run(Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command);
    }

    private static String code(Outcome<?> outcome) {
        return BookedClinic.codes(outcome).getFirst();
    }
}
