package clinic.baton.flow;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class UndoAndRoomsTest {
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
    UUID room;

    @BeforeEach
    void nine_on_monday() {
        wall.set(Instant.parse("2026-11-23T08:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        day = new FlowDay(desk);
        room = desk.room("Room 1");
    }

    @Test
    void an_arrival_undone_never_was() {
        UUID appointment = day.booked(desk.patient("Nair"), "Dr Lind", "Follow-up", "09:20");
        UUID key = UUID.randomUUID();
        Encounter visit = desk.run(key, new Arrive(appointment, null)).orThrow();
        assertThat(desk.undo(key, visit.id())).isInstanceOf(Outcome.Done.class);
        assertThat(building.of(desk.practice())).isEmpty();
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(day.arrived(appointment).here()).isTrue();
    }

    @Test
    void a_walk_in_undone_never_was() {
        UUID key = UUID.randomUUID();
        Encounter visit = desk.run(
                        key, new WalkIn(desk.patient("Diaz"), desk.visit("Follow-up"), null, desk.site(), null))
                .orThrow();
        assertThat(desk.undo(key, visit.id())).isInstanceOf(Outcome.Done.class);
        assertThat(building.of(desk.practice())).isEmpty();
        assertThat(status(visit.purpose().appointment())).isEqualTo(AppointmentStatus.ENTERED_IN_ERROR);
    }

    @Test
    void a_step_undone_puts_everything_back() {
        Encounter waiting = day.to(day.arrived("Nair", "09:20"), Stage.CHECKED_IN);
        UUID key = UUID.randomUUID();
        desk.run(key, new Step.ToRoom(waiting.id(), waiting.version(), room)).orThrow();
        assertThat(desk.undo(key, waiting.id())).isInstanceOf(Outcome.Done.class);
        Encounter now = building.encounter(desk.practice(), waiting.id()).orElseThrow();
        assertThat(now.stay()).isEqualTo(waiting.stay());
        assertThat(now.nurseTold()).isEqualTo(waiting.nurseTold());
        assertThat(building.passages(desk.practice(), waiting.id()))
                .hasSize(2)
                .last()
                .satisfies(p -> assertThat(p.until()).isNull());
    }

    @Test
    void a_departure_undone_brings_visit_appointment_and_room_back() {
        UUID appointment = day.booked(desk.patient("Nair"), "Dr Lind", "Follow-up", "09:20");
        Encounter roomed = day.toRoom(day.arrived(appointment), "Room 1");
        UUID key = UUID.randomUUID();
        desk.run(key, new Step.Depart(roomed.id(), roomed.version())).orThrow();
        assertThat(state()).isEqualTo(RoomDay.State.CLEANING);
        assertThat(desk.undo(key, roomed.id())).isInstanceOf(Outcome.Done.class);
        assertThat(status(appointment)).isEqualTo(AppointmentStatus.ARRIVED);
        assertThat(state()).isEqualTo(RoomDay.State.FREE);
        assertThat(building.of(desk.practice()))
                .singleElement()
                .satisfies(v -> assertThat(v.room()).isEqualTo(room));
    }

    @Test
    void what_somebody_went_on_from_cant_be_undone() {
        Encounter visit = day.arrived("Nair", "09:20");
        UUID key = UUID.randomUUID();
        Encounter checkedIn =
                desk.run(key, new Step.CheckIn(visit.id(), visit.version())).orThrow();
        day.toRoom(checkedIn, "Room 1");
        assertThat(codes(desk.undo(key, visit.id()))).containsExactly("flow.changed-since");
    }

    @Test
    void a_flag_undone_is_down_again() {
        Encounter visit = day.arrived("Nair", "09:20");
        UUID key = UUID.randomUUID();
        desk.run(key, new Notice.RaiseFlag(visit.id(), Flag.UPSET)).orThrow();
        assertThat(desk.undo(key, visit.id())).isInstanceOf(Outcome.Done.class);
        assertThat(building.encounter(desk.practice(), visit.id()).orElseThrow().flags())
                .isEmpty();
    }

    @Test
    void a_room_left_waits_for_clean_up_and_an_undone_clean_up_waits_again() {
        Encounter visit = day.toRoom(day.arrived("Nair", "09:20"), "Room 1");
        day.to(visit, Stage.CHECK_OUT);
        assertThat(state()).isEqualTo(RoomDay.State.CLEANING);
        UUID key = UUID.randomUUID();
        desk.run(key, new Tend.Cleaned(room)).orThrow();
        assertThat(state()).isEqualTo(RoomDay.State.FREE);
        assertThat(codes(day.tried(new Tend.Cleaned(room)))).containsExactly("flow.room-already-so");
        assertThat(desk.undo(key, room)).isInstanceOf(Outcome.Done.class);
        assertThat(state()).isEqualTo(RoomDay.State.CLEANING);
    }

    @Test
    void a_room_in_use_takes_another_all_the_same_because_that_is_what_happened() {
        Encounter first = day.toRoom(day.arrived("Nair", "09:20"), "Room 1");
        Encounter second = day.toRoom(day.arrived("Webb", "09:40"), "Room 1");
        assertThat(building.of(desk.practice())).extracting(Encounter::room).containsExactly(room, room);
        day.to(first, Stage.CHECK_OUT);
        assertThat(state()).isEqualTo(RoomDay.State.FREE);
        day.to(second, Stage.CHECK_OUT);
        assertThat(state()).isEqualTo(RoomDay.State.CLEANING);
    }

    @Test
    void a_room_with_somebody_in_it_is_neither_clean_nor_empty() {
        day.toRoom(day.arrived("Nair", "09:20"), "Room 1");
        assertThat(codes(day.tried(new Tend.SeenEmpty(room)))).containsExactly("flow.room-in-use");
        assertThat(codes(day.tried(new Tend.CloseRoom(room, "leak")))).containsExactly("flow.room-in-use");
    }

    private RoomDay.State state() {
        return building.rooms(desk.practice())
                .getOrDefault(room, RoomDay.untouched(room))
                .state();
    }

    private AppointmentStatus status(UUID appointment) {
        return agenda.appointment(desk.practice(), appointment).orElseThrow().status();
    }
}
