package clinic.baton.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Person;
import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Notice;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.flow.Tend;
import clinic.baton.nursing.AnswerCall;
import clinic.baton.nursing.TakePost;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.practice.AddRooms;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.prompts.PromptSource;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Entry;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.Button;
import clinic.baton.web.RoomTile;
import clinic.baton.web.live.Audience;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.ViewKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Arrivals are told to the right nurse, then to the next; rooms are suggested, held and taken in one tap. */
@BatonTest
class NurseTabletTest {
    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    Clinics everyClinic;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableWall wall;

    @Autowired
    List<PromptSource> prompts;

    @Autowired
    NursePicture picture;

    @Autowired
    NurseLiveView view;

    @Autowired
    DSLContext sql;

    @Autowired
    WebApplicationContext context;

    BookedClinic desk;
    StaffBrowser priya;
    StaffBrowser omar;

    @BeforeEach
    void ten_to_nine_on_monday_and_each_nurse_has_a_provider() {
        wall.set(Instant.parse("2026-11-23T07:50:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        priya = StaffBrowser.of(context, sql, desk.practice(), "NURSE");
        omar = StaffBrowser.of(context, sql, desk.practice(), "NURSE");
        looksAfter(priya, "Dr Lind");
        looksAfter(omar, "Dr Okafor");
    }

    @Test
    void an_arrival_is_told_to_the_providers_nurse_and_after_two_and_a_half_minutes_to_the_next() {
        wall.set(desk.at("2026-11-23T09:00"));
        Encounter rossi = arrived("Rossi", "Dr Lind", "09:00");
        assertThat(told(priya)).containsExactly(rossi.id());
        assertThat(told(omar)).isEmpty();
        wall.pass(Duration.ofSeconds(149));
        assertThat(told(omar)).isEmpty();
        wall.pass(Duration.ofSeconds(2));
        assertThat(told(omar)).containsExactly(rossi.id());
        assertThat(picture.of(desk.practice(), id(omar)).told().getFirst().tags())
                .anyMatch(tag -> tag.text().equals("nobody has answered"));
        assertThat(priya.page("/nurse")).contains("data-chime=\"told-" + rossi.id());
    }

    @Test
    void who_comes_early_stays_with_their_own_nurse_unless_something_was_seen() {
        Encounter early = arrived("Rossi", "Dr Lind", "09:20");
        wall.pass(Duration.ofMinutes(20));
        assertThat(told(priya)).containsExactly(early.id());
        assertThat(told(omar)).isEmpty();
        desk.run(new Notice.RaiseFlag(early.id(), Flag.ANXIOUS)).orThrow();
        assertThat(told(omar)).containsExactly(early.id());
    }

    @Test
    void of_two_nurses_who_take_one_patient_the_second_is_told_who_was_first() {
        Encounter rossi = arrived("Rossi", "Dr Lind", "09:00");
        assertThat(priya.send("/visits/" + rossi.id() + "/told").getStatus()).isLessThan(400);
        assertThat(told(priya)).isEmpty();
        assertThat(picture.of(desk.practice(), id(priya)).waiting())
                .extracting(MyVisit::id)
                .containsExactly(rossi.id());
        var second = act.run(nurse(omar), UUID.randomUUID(), new Notice.NurseTold(rossi.id()));
        assertThat(BookedClinic.reasons(second)).singleElement().satisfies(why -> {
            assertThat(why.code()).isEqualTo("flow.nurse-knows");
            assertThat(why.values()).containsEntry("who", "Ana Ruiz").containsKey("when");
        });
    }

    @Test
    void who_is_away_is_not_told_and_when_all_are_away_all_are() {
        Encounter rossi = arrived("Rossi", "Dr Lind", "09:00");
        assertThat(priya.send("/nurse/post", "providers", desk.who("Dr Lind").toString(), "away", "true")
                        .getStatus())
                .isLessThan(400);
        assertThat(told(priya)).isEmpty();
        assertThat(told(omar)).containsExactly(rossi.id());
        assertThat(priya.page("/nurse")).contains("You are away");
        act.run(nurse(omar), UUID.randomUUID(), new TakePost(List.of(), true)).orThrow();
        assertThat(told(priya)).containsExactly(rossi.id());
    }

    @Test
    void somebody_in_pain_is_on_every_nurses_tablet_until_a_nurse_is_with_them() {
        Encounter rossi = arrived("Rossi", "Dr Lind", "09:00");
        Encounter flagged =
                desk.run(new Notice.RaiseFlag(rossi.id(), Flag.IN_PAIN)).orThrow();
        for (StaffBrowser nurse : List.of(priya, omar)) {
            assertThat(picture.of(desk.practice(), id(nurse)).alarms())
                    .extracting(MyVisit::id)
                    .containsExactly(rossi.id());
        }
        desk.run(Step.to(Stage.WITH_NURSE, rossi.id(), flagged.version(), null)).orThrow();
        assertThat(picture.of(desk.practice(), id(omar)).alarms()).isEmpty();
    }

    @Test
    void the_tablet_changes_by_itself_and_names_no_viewer() {
        arrived("Rossi", "Dr Lind", "09:00");
        ViewKey key = new ViewKey(desk.practice(), "nurse", id(priya).toString(), Audience.CLINICAL);
        List<Fragment> fragments = view.changed(key, List.<Entry>of());
        assertThat(fragments)
                .singleElement()
                .satisfies(fragment ->
                        assertThat(fragment.html()).contains("Rossi").doesNotContain("csrf", "Ana Ruiz"));
        assertThat(view.changed(new ViewKey(desk.practice(), "nurse", "nonsense", Audience.CLINICAL), List.of()))
                .isEmpty();
    }

    @Test
    void a_wheelchair_gets_the_room_for_it_and_others_leave_that_room_alone() {
        desk.run(new AddRooms(List.of(new Room.Details(desk.site(), "Room 0", RoomKind.EXAM, List.of("wheelchair")))))
                .orThrow();
        UUID wide = room("Room 0");
        wall.set(desk.at("2026-11-23T09:00"));
        Encounter rossi = checkedIn(arrived(desk.patient("Rossi"), "Dr Okafor", "09:00"));
        UUID onWheels = desk.patient("Webb", new NeedDetail(Need.WHEELCHAIR, "", 0));
        Encounter webb = checkedIn(arrived(onWheels, "Dr Lind", "09:00"));
        freeOfReservations();
        Map<UUID, UUID> next = suggested();
        assertThat(next).containsEntry(webb.id(), wide).containsKey(rossi.id());
        assertThat(next.get(rossi.id())).isNotEqualTo(wide);
        desk.run(new Step.ToRoom(rossi.id(), rossi.version(), wide)).orThrow();
        assertThat(suggested()).as("no other room takes a wheelchair").doesNotContainKey(webb.id());
    }

    @Test
    void a_held_room_is_kept_free_until_somebody_lets_go_of_it() {
        wall.set(desk.at("2026-11-23T09:00"));
        Encounter rossi = checkedIn(arrived("Rossi", "Dr Lind", "09:00"));
        freeOfReservations();
        UUID first = desk.room("Room 1");
        UUID second = desk.room("Room 2");
        assertThat(suggested()).containsEntry(rossi.id(), first);
        assertThat(priya.send("/rooms/" + first + "/tend", "what", "hold", "note", "B12")
                        .getStatus())
                .isLessThan(400);
        assertThat(suggested()).containsEntry(rossi.id(), second);
        assertThat(tile(first)).satisfies(held -> {
            assertThat(held.state()).isEqualTo(RoomTile.State.HELD);
            assertThat(held.note()).isEqualTo("B12");
            assertThat(held.actions()).extracting(Button::label).containsExactly("Let go");
        });
        desk.run(new Tend.OpenRoom(first)).orThrow();
        assertThat(tile(first).actions()).extracting(Button::label).contains("Bring " + rossi.callCode());
    }

    @Test
    void a_room_says_whether_the_provider_is_in() {
        Encounter rossi = arrived("Rossi", "Dr Lind", "09:00");
        UUID first = desk.room("Room 1");
        Encounter roomed =
                desk.run(new Step.ToRoom(rossi.id(), rossi.version(), first)).orThrow();
        assertThat(tile(first).state()).isEqualTo(RoomTile.State.BUSY);
        desk.run(Step.to(Stage.WITH_PROVIDER, rossi.id(), roomed.version(), null))
                .orThrow();
        assertThat(tile(first).state()).isEqualTo(RoomTile.State.PROVIDER);
    }

    @Test
    void a_providers_call_goes_to_their_nurse_then_to_all_then_to_the_desk_and_is_answered_once() {
        StaffBrowser lind = StaffBrowser.of(context, sql, desk.practice(), "PROVIDER");
        String call = "/my-day/" + desk.who("Dr Lind") + "/call";
        assertThat(lind.send(call, "what", "next").getStatus()).isLessThan(400);
        assertThat(lind.page("/my-day?who=" + desk.who("Dr Lind"))).contains("You asked for the next patient at");
        assertThat(calls(priya)).singleElement().asString().startsWith("Dr Lind asks for the next patient");
        assertThat(calls(omar)).isEmpty();
        assertThat(lind.send(call, "what", "next").getStatus()).isLessThan(400);
        assertThat(calls(priya)).as("asked twice").hasSize(1);
        wall.pass(Duration.ofSeconds(61));
        assertThat(calls(omar)).hasSize(1);
        assertThat(prompted()).isEmpty();
        wall.pass(Duration.ofSeconds(120));
        assertThat(prompted()).hasSize(1);
        UUID id = picture.of(desk.practice(), id(priya)).calls().getFirst().id();
        assertThat(omar.send("/nurse/calls/" + id + "/answer").getStatus()).isLessThan(400);
        assertThat(calls(priya)).isEmpty();
        assertThat(prompted()).isEmpty();
        var second = act.run(nurse(priya), UUID.randomUUID(), new AnswerCall(id));
        assertThat(BookedClinic.reasons(second))
                .singleElement()
                .satisfies(why -> assertThat(why.values()).containsEntry("who", "Ana Ruiz"));
        assertThat(lind.send(call, "what", "coffee").getStatus()).isEqualTo(400);
    }

    private List<String> calls(StaffBrowser nurse) {
        return picture.of(desk.practice(), id(nurse)).calls().stream()
                .map(NurseDay.Asked::words)
                .toList();
    }

    private List<String> prompted() {
        return prompts.stream()
                .flatMap(source -> source
                        .prompts(desk.practice(), clocks.of(desk.practice()).now())
                        .stream())
                .map(prompt -> prompt.key())
                .filter(key -> key.startsWith("call-"))
                .toList();
    }

    private BoardRoom tile(UUID room) {
        return picture.of(desk.practice(), id(priya)).rooms().stream()
                .filter(tile -> tile.id().equals(room))
                .findFirst()
                .orElseThrow();
    }

    /** Who would go where, as the rooms' own buttons say. */
    private Map<UUID, UUID> suggested() {
        return picture.of(desk.practice(), id(priya)).rooms().stream()
                .flatMap(tile -> tile.actions().stream())
                .filter(button -> button.label().startsWith("Bring "))
                .collect(java.util.stream.Collectors.toMap(
                        button -> UUID.fromString(button.address().replaceAll(".*/visits/(.*)/step", "$1")),
                        button -> UUID.fromString(String.valueOf(button.fields().get("room")))));
    }

    /** Rooms kept by the schedule come first; here only what is free counts. */
    private void freeOfReservations() {
        sql.transaction(db -> {
            db.dsl()
                    .execute(
                            "select set_config('baton.practice', ?, true)",
                            desk.practice().toString());
            db.dsl().execute("update schedule.appointment set room = null");
        });
        desk.run(new Tend.NeedsCleaning(desk.room("Procedure"))).orThrow();
    }

    private UUID room(String name) {
        return everyClinic.of(desk.practice()).rooms().stream()
                .filter(room -> room.name().equals(name))
                .map(Room::id)
                .findFirst()
                .orElseThrow();
    }

    private void looksAfter(StaffBrowser nurse, String provider) {
        act.run(nurse(nurse), UUID.randomUUID(), new TakePost(List.of(desk.who(provider)), false))
                .orThrow();
    }

    private Caller nurse(StaffBrowser nurse) {
        Person person = nurse.person();
        return new Caller(
                desk.practice(),
                Caller.Kind.PERSON,
                person.id(),
                person.name(),
                Set.copyOf(clinic.baton.access.Role.NURSE.permissions()));
    }

    private static UUID id(StaffBrowser nurse) {
        return nurse.person().id();
    }

    private List<UUID> told(StaffBrowser nurse) {
        return picture.of(desk.practice(), id(nurse)).told().stream()
                .map(MyVisit::id)
                .toList();
    }

    private Encounter arrived(String family, String provider, String time) {
        return arrived(desk.patient(family), provider, time);
    }

    private Encounter arrived(UUID patient, String provider, String time) {
        UUID booked = desk.book(patient, provider, "Follow-up", "2026-11-23T" + time)
                .orThrow()
                .appointment();
        return desk.run(new Arrive(booked, null)).orThrow();
    }

    private Encounter checkedIn(Encounter visit) {
        return desk.run(new Step.CheckIn(visit.id(), visit.version())).orThrow();
    }
}
