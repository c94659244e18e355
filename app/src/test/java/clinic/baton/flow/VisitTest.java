package clinic.baton.flow;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Undo;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.MarkNoShow;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class VisitTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Agenda agenda;

    @Autowired
    InTheBuilding building;

    BookedClinic desk;
    FlowDay day;

    @BeforeEach
    void nine_on_monday() {
        wall.set(Instant.parse("2026-11-23T08:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        day = new FlowDay(desk);
    }

    @Test
    void a_visit_goes_from_arrival_to_departure_and_its_appointment_follows() {
        UUID appointment = day.booked(desk.patient("Nair"), "Dr Lind", "Follow-up", "09:20");
        Encounter visit = day.arrived(appointment);
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(visit.purpose().planned()).isNotNull();
        visit = day.to(visit, Stage.CHECKED_IN);
        visit = day.toRoom(visit, "Room 1");
        visit = day.to(visit, Stage.READY);
        visit = day.to(visit, Stage.WITH_PROVIDER);
        assertThat(visit.seenAt()).isNotNull();
        visit = day.to(visit, Stage.CHECK_OUT);
        assertThat(visit.room()).isNull();
        visit = day.to(visit, Stage.DEPARTED);
        assertThat(building.of(desk.practice())).isEmpty();
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.FULFILLED);
        assertThat(building.passages(desk.practice(), visit.id()))
                .extracting(Passage::stage)
                .containsExactly(
                        Stage.ARRIVED,
                        Stage.CHECKED_IN,
                        Stage.ROOMED,
                        Stage.READY,
                        Stage.WITH_PROVIDER,
                        Stage.CHECK_OUT,
                        Stage.DEPARTED);
    }

    @Test
    void stages_repeat_and_are_skipped() {
        Encounter visit = day.arrived("Nair", "09:20");
        visit = day.to(visit, Stage.WITH_PROVIDER);
        visit = day.to(visit, Stage.TESTING);
        visit = day.to(visit, Stage.WAITING);
        visit = day.to(visit, Stage.WITH_PROVIDER);
        visit = day.to(visit, Stage.OBSERVATION);
        assertThat(day.to(visit, Stage.DEPARTED).here()).isFalse();
    }

    @Test
    void arriving_early_and_late_is_recorded_as_it_is() {
        Encounter early = day.arrived("Early", "11:00");
        assertThat(early.stage()).isEqualTo(Stage.ARRIVED);
        UUID late = day.booked(desk.patient("Late"), "Dr Okafor", "Follow-up", "09:10");
        wall.pass(Duration.ofHours(5));
        assertThat(day.arrived(late).arrivedAt()).isAfter(desk.at("2026-11-23T13:59"));
    }

    @Test
    void arriving_twice_is_told_clearly_and_changes_nothing() {
        UUID appointment = day.booked(desk.patient("Nair"), "Dr Lind", "Follow-up", "09:20");
        Encounter visit = day.arrived(appointment);
        assertThat(codes(day.tried(new Arrive(appointment, null)))).containsExactly("flow.already-here");
        day.to(visit, Stage.DEPARTED);
        assertThat(codes(day.tried(new Arrive(appointment, null)))).containsExactly("flow.came-and-left");
        assertThat(building.on(desk.practice(), visit.date())).hasSize(1);
    }

    @Test
    void two_who_arrive_one_patient_at_once_make_one_visit() throws Exception {
        UUID appointment = day.booked(desk.patient("Nair"), "Dr Lind", "Follow-up", "09:20");
        List<Outcome<?>> outcomes = atOnce(List.of(new Arrive(appointment, null), new Arrive(appointment, null)));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(building.of(desk.practice())).hasSize(1);
    }

    @Test
    void two_who_move_one_patient_at_once_move_them_once_and_the_second_is_told() throws Exception {
        Encounter visit = day.to(day.arrived("Nair", "09:20"), Stage.CHECKED_IN);
        List<Outcome<?>> outcomes = atOnce(List.of(
                new Step.ToRoom(visit.id(), visit.version(), desk.room("Room 1")),
                new Step.ToRoom(visit.id(), visit.version(), desk.room("Room 2"))));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Done).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> o instanceof Outcome.Refused)
                .singleElement()
                .satisfies(o -> assertThat(codes(o)).containsExactly("flow.moved-meanwhile"));
        assertThat(building.passages(desk.practice(), visit.id())).hasSize(3);
    }

    @Test
    void pressing_again_what_is_done_already_says_so() {
        Encounter visit = day.arrived("Nair", "09:20");
        day.to(visit, Stage.CHECKED_IN);
        assertThat(codes(day.tried(new Step.CheckIn(visit.id(), visit.version()))))
                .containsExactly("flow.already-there");
    }

    @Test
    void a_visit_that_ended_moves_no_more_and_can_be_opened_again() {
        UUID appointment = day.booked(desk.patient("Nair"), "Dr Lind", "Follow-up", "09:20");
        Encounter visit = day.to(day.arrived(appointment), Stage.DEPARTED);
        assertThat(codes(day.tried(new Step.ToWaiting(visit.id(), visit.version()))))
                .containsExactly("flow.visit-ended");
        Encounter again = day.done(new Reopen(visit.id(), visit.version()));
        assertThat(again.here()).isTrue();
        assertThat(again.endedAt()).isNull();
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.ARRIVED);
        day.to(again, Stage.DEPARTED);
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.FULFILLED);
    }

    @Test
    void somebody_who_was_seen_cant_leave_unseen() {
        Encounter visit = day.to(day.arrived("Nair", "09:20"), Stage.WITH_PROVIDER);
        assertThat(codes(day.tried(new Step.LeaveUnseen(visit.id(), visit.version()))))
                .containsExactly("flow.was-seen");
    }

    @Test
    void leaving_unseen_calls_the_appointment_off() {
        UUID appointment = day.booked(desk.patient("Nair"), "Dr Lind", "Follow-up", "09:20");
        day.to(day.arrived(appointment), Stage.LEFT_WITHOUT_BEING_SEEN);
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void the_wrong_day_and_a_cancelled_visit_are_told_with_a_way_on() {
        UUID tomorrow = desk.book(desk.patient("Nair"), "Dr Lind", "Follow-up", "2026-11-24T09:20")
                .orThrow()
                .appointment();
        assertThat(codes(day.tried(new Arrive(tomorrow, null)))).containsExactly("flow.other-day");
        UUID off = day.booked(desk.patient("Webb"), "Dr Okafor", "Follow-up", "09:20");
        day.done(new Cancel(off, 1, "ill"));
        assertThat(codes(day.tried(new Arrive(off, null)))).containsExactly("flow.called-off");
    }

    @Test
    void somebody_marked_as_not_having_come_comes_after_all() {
        UUID appointment = day.booked(desk.patient("Nair"), "Dr Lind", "Follow-up", "09:00");
        wall.pass(Duration.ofMinutes(30));
        day.done(new MarkNoShow(appointment, 1));
        assertThat(day.arrived(appointment).here()).isTrue();
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.ARRIVED);
    }

    @Test
    void a_walk_in_is_written_down_and_coming_twice_is_told() {
        UUID diaz = desk.patient("Diaz");
        Encounter visit = day.walkedIn(diaz, "Follow-up");
        UUID appointment = visit.purpose().appointment();
        assertThat(appointment).isNotNull();
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(codes(day.tried(new WalkIn(diaz, null, null, desk.site(), null))))
                .containsExactly("flow.already-here");
    }

    @Test
    void what_a_walk_in_is_here_for_may_be_decided_later() {
        Encounter visit = day.walkedIn(desk.patient("Diaz"), null);
        assertThat(visit.purpose().appointment()).isNull();
        Encounter planned = day.done(new PlanVisit(visit.id(), desk.visit("Follow-up"), desk.who("Dr Lind")));
        assertThat(planned.purpose().appointment()).isNotNull();
        assertThat(codes(day.tried(new PlanVisit(visit.id(), desk.visit("Physical"), null))))
                .containsExactly("flow.planned-already");
    }

    @Test
    void call_codes_are_the_days_own() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            codes.add(day.walkedIn(desk.patient("Patient" + i), null).callCode());
        }
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-HJ-NPR-Z][1-9][0-9]"));
        assertThat(codes).isNotEqualTo(codes.stream().sorted().toList());
    }

    @Test
    void flags_and_the_nurse_dont_collide_with_moves() {
        Encounter visit = day.arrived("Nair", "09:20");
        day.done(new Notice.RaiseFlag(visit.id(), Flag.ANXIOUS));
        day.done(new Notice.NurseTold(visit.id()));
        assertThat(codes(day.tried(new Notice.NurseTold(visit.id())))).containsExactly("flow.nurse-knows");
        assertThat(codes(day.tried(new Notice.RaiseFlag(visit.id(), Flag.ANXIOUS))))
                .containsExactly("flow.flag-up");
        Encounter moved = day.to(visit, Stage.CHECKED_IN);
        assertThat(moved.flags()).containsExactly(Flag.ANXIOUS);
        assertThat(moved.nurseTold()).isNotNull();
        assertThat(day.done(new Notice.LowerFlag(visit.id(), Flag.ANXIOUS)).flags())
                .isEmpty();
    }

    @Test
    void somebody_else_cant_undo_it() {
        Encounter visit = day.arrived("Nair", "09:20");
        UUID key = UUID.randomUUID();
        desk.run(key, new Step.CheckIn(visit.id(), visit.version())).orThrow();
        Caller ben = new Caller(
                desk.practice(),
                Caller.Kind.PERSON,
                UUID.randomUUID(),
                "Ben",
                desk.desk().may());
        assertThat(codes(act.run(ben, UUID.randomUUID(), new Undo(key, visit.id()))))
                .containsExactly("record.not-yours-to-undo");
    }

    private List<Outcome<?>> atOnce(List<clinic.baton.record.Command<?>> commands) throws Exception {
        List<Future<Outcome<?>>> running = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            commands.forEach(command -> running.add(pool.submit(() -> day.tried(command))));
        }
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (Future<Outcome<?>> one : running) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private AppointmentStatus status(UUID appointment) {
        return agenda.appointment(desk.practice(), appointment).orElseThrow().status();
    }
}
