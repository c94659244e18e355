package clinic.baton.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.Notice;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.flow.Tend;
import clinic.baton.flow.WalkIn;
import clinic.baton.record.Act;
import clinic.baton.record.RecordReader;
import clinic.baton.schedule.Book;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.QueryCount;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.StaffBrowser;
import clinic.baton.testing.TestClinic;
import clinic.baton.web.live.Audience;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The Board as it comes from the server: the page, its steps and its live side. */
@BatonTest
class BoardPagesTest {
    /** A long way round, through every stage that needs no room named. */
    private static final List<Stage> ROUND = List.of(
            Stage.CHECKED_IN,
            Stage.ROOMED,
            Stage.READY,
            Stage.WITH_NURSE,
            Stage.WITH_PROVIDER,
            Stage.OBSERVATION,
            Stage.TESTING,
            Stage.WAITING,
            Stage.CHECK_OUT,
            Stage.DEPARTED);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    InTheBuilding building;

    @Autowired
    BoardPicture picture;

    @Autowired
    RecordReader record;

    @Autowired
    List<LiveView> views;

    @Autowired
    QueryCount queries;

    @Autowired
    DSLContext sql;

    @Autowired
    WebApplicationContext context;

    BookedClinic desk;
    StaffBrowser ana;

    @BeforeEach
    void monday() {
        wall.set(Instant.parse("2026-11-23T08:05:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        ana = StaffBrowser.of(context, sql, desk.practice(), "ADMINISTRATOR");
    }

    @Test
    void an_empty_board_says_who_comes_next() {
        desk.book(desk.patient("Rossi"), "Dr Lind", "Follow-up", "2026-11-23T10:00")
                .orThrow();
        assertThat(ana.page("/board"))
                .contains("Nobody is in the building", "The next is booked for 10:00; 1 to come.");
    }

    @Test
    void everybody_here_stands_in_their_stage_and_in_their_room() {
        Encounter rossi = roomed(arrived("Rossi", "09:20"), "Room 1");
        Encounter webb = arrived("Webb", "09:40");
        String byStage = ana.page("/board");
        assertThat(place(byStage, "list-room")).contains("card-" + rossi.id()).doesNotContain("card-" + webb.id());
        assertThat(place(byStage, "list-arrived")).contains("card-" + webb.id(), "9:40", webb.callCode());
        String byRoom = ana.page("/board?by=room");
        assertThat(place(byRoom, "list-" + desk.room("Room 1"))).contains("card-" + rossi.id());
        assertThat(place(byRoom, "list-lobby")).contains("card-" + webb.id());
    }

    @Test
    void two_of_one_name_are_told_apart_on_their_cards() {
        arrived("Rossi", "09:20");
        arrived("Rossi", "09:40");
        assertThat(ana.page("/board").split("name-mark", -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    @Tag("slow")
    void a_crowd_costs_no_more_queries_than_one() {
        arrived("Rossi", "09:20");
        int one = queries.least(() -> picture.of(desk.practice(), BoardBy.STAGE).places());
        for (int i = 0; i < 120; i++) {
            desk.run(new WalkIn(desk.patient("Crowd" + i), desk.visit("Follow-up"), null, desk.site(), null))
                    .orThrow();
        }
        assertThat(queries.least(
                        () -> picture.of(desk.practice(), BoardBy.STAGE).places()))
                .isLessThanOrEqualTo(one);
        assertThat(ana.page("/board").split("class=\"pt\"", -1)).hasSize(122);
    }

    @Test
    void each_step_is_one_form() {
        Encounter rossi = arrived("Rossi", "09:20");
        for (Stage stage : ROUND) {
            assertThat(step(now(rossi), stage)).contains("/board");
            assertThat(now(rossi).stage()).isEqualTo(stage);
        }
    }

    @Test
    void the_second_of_two_who_move_somebody_is_told_and_moves_nobody() {
        Encounter webb = arrived("Webb", "09:40");
        step(webb, Stage.CHECKED_IN);
        step(webb, Stage.TESTING);
        assertThat(now(webb).stage()).isEqualTo(Stage.CHECKED_IN);
        assertThat(ana.page("/visits/" + webb.id())).contains("Checked in since 9:05, moved by Ana Ruiz");
    }

    @Test
    void somebody_roomed_without_a_room_named_gets_the_one_that_is_free() {
        roomed(arrived("Rossi", "09:20"), "Room 1");
        Encounter webb = arrived("Webb", "09:40");
        step(webb, Stage.ROOMED);
        assertThat(now(webb).room()).isEqualTo(desk.room("Room 2"));
        Encounter park = arrived("Park", "10:00");
        step(park, Stage.ROOMED);
        assertThat(now(park).stage()).as("no exam room is free").isEqualTo(Stage.ARRIVED);
    }

    @Test
    void a_room_is_cleaned_seen_empty_closed_and_opened_from_its_panel() {
        Encounter rossi = roomed(arrived("Rossi", "09:20"), "Room 1");
        UUID room = desk.room("Room 1");
        assertThat(ana.page("/rooms/" + room)).contains("in use").doesNotContain("Close the room…");
        step(now(rossi), Stage.CHECK_OUT);
        assertThat(ana.page("/rooms/" + room)).contains("waits for clean-up since 9:05", "It is clean");
        for (String what : List.of("cleaned", "seen-empty", "close", "open", "needs-cleaning")) {
            assertThat(ana.send("/rooms/" + room + "/tend", "what", what, "note", "leak")
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(ana.page("/rooms/" + room))
                .contains("waits for clean-up", "Last seen empty")
                .contains("9:05");
        assertThat(ana.send("/rooms/" + room + "/tend", "what", "blown-up").getStatus())
                .isEqualTo(400);
    }

    @Test
    void who_left_can_be_taken_back_in() {
        Encounter rossi = arrived("Rossi", "09:20");
        step(rossi, Stage.LEFT_WITHOUT_BEING_SEEN);
        assertThat(ana.page("/board/gone")).contains("Rossi", "Left unseen", "Still here");
        ana.send(
                "/visits/" + rossi.id() + "/reopen",
                "version",
                Integer.toString(now(rossi).version()));
        assertThat(now(rossi).here()).isTrue();
        assertThat(ana.page("/board/gone")).contains("Nobody has left yet");
    }

    @Test
    void who_may_not_see_the_day_sees_nothing_and_moves_nobody() {
        Encounter rossi = arrived("Rossi", "09:20");
        StaffBrowser other = StaffBrowser.of(context, sql, desk.practice(), "STUDENT");
        assertThat(other.open("/board").getStatus()).isEqualTo(403);
        assertThat(other.open("/visits/" + rossi.id()).getStatus()).isEqualTo(403);
        other.send("/visits/" + rossi.id() + "/step", "to", "waiting", "version", "1");
        assertThat(now(rossi).stage()).isEqualTo(Stage.ARRIVED);
    }

    @Test
    void a_step_takes_one_card_away_and_puts_it_where_it_belongs() {
        Encounter rossi = arrived("Rossi", "09:20");
        arrived("Webb", "09:40");
        long before = record.head(desk.practice());
        desk.run(new Step.CheckIn(rossi.id(), rossi.version())).orThrow();
        List<Fragment> fragments = changed("stage", before);
        assertThat(fragments)
                .extracting(Fragment::action, Fragment::target)
                .startsWith(
                        tuple(Fragment.Action.REMOVE, "card-" + rossi.id()),
                        tuple(Fragment.Action.APPEND, "list-waiting"));
        assertThat(fragments.subList(2, fragments.size()))
                .as("who waits may be next into another room")
                .hasSize(4)
                .allMatch(fragment -> fragment.target().startsWith("room-"));
    }

    @Test
    void what_is_noticed_redraws_the_card_in_its_place_and_a_room_its_tile() {
        Encounter rossi = arrived("Rossi", "09:20");
        long before = record.head(desk.practice());
        desk.run(new Notice.RaiseFlag(rossi.id(), Flag.IN_PAIN)).orThrow();
        assertThat(changed("room", before))
                .singleElement()
                .satisfies(fragment -> assertThat(fragment.html()).contains("in pain", "data-flags=\"in-pain\""));
        long noticed = record.head(desk.practice());
        desk.run(new Tend.NeedsCleaning(desk.room("Room 2"))).orThrow();
        assertThat(changed("stage", noticed))
                .extracting(Fragment::target)
                .contains("room-" + desk.room("Room 2"))
                .allMatch(target -> target.startsWith("room-"));
    }

    @Test
    void fragments_are_the_same_for_everybody_and_carry_no_token() {
        Encounter rossi = arrived("Rossi", "09:20");
        long before = record.head(desk.practice());
        desk.run(new Step.CheckIn(rossi.id(), rossi.version())).orThrow();
        List<Fragment> desks = changed("stage", before);
        List<Fragment> nurses = board().changed(
                        new ViewKey(desk.practice(), "board", "stage", Audience.CLINICAL),
                        record.after(desk.practice(), before, 50));
        assertThat(desks).isEqualTo(nurses);
        assertThat(desks.toString()).doesNotContain("_csrf", "nonce");
    }

    @Test
    void a_room_shows_for_whom_it_is_soon_kept_as_time_passes() {
        UUID patient = desk.patient("Kovac");
        desk.run(new Book(
                        patient,
                        desk.who("Dr Lind"),
                        desk.visit("Minor procedure"),
                        desk.site(),
                        desk.at("2026-11-23T10:00"),
                        null,
                        desk.room("Procedure"),
                        null,
                        null))
                .orThrow();
        assertThat(tile("Procedure").html()).contains("data-state=\"free\"");
        wall.pass(Duration.ofMinutes(45));
        assertThat(tile("Procedure").html()).contains("data-state=\"held\"", "Kovac", "kept for 10:00");
    }

    private Fragment tile(String room) {
        return changedWithTime().stream()
                .filter(f -> f.target().equals("room-" + desk.room(room)))
                .findFirst()
                .orElseThrow();
    }

    private List<Fragment> changedWithTime() {
        return board().changed(new ViewKey(desk.practice(), "board", "stage", Audience.DESK), List.of());
    }

    private List<Fragment> changed(String by, long after) {
        return board().changed(
                        new ViewKey(desk.practice(), "board", by, Audience.DESK),
                        record.after(desk.practice(), after, 50));
    }

    private LiveView board() {
        return views.stream().filter(v -> v.name().equals("board")).findFirst().orElseThrow();
    }

    private Encounter arrived(String family, String time) {
        UUID appointment = desk.book(desk.patient(family), "Dr Lind", "Follow-up", "2026-11-23T" + time)
                .orThrow()
                .appointment();
        return desk.run(new Arrive(appointment, null)).orThrow();
    }

    private Encounter roomed(Encounter visit, String room) {
        return desk.run(new Step.ToRoom(visit.id(), visit.version(), desk.room(room)))
                .orThrow();
    }

    private String step(Encounter visit, Stage to) {
        var answer = ana.send(
                "/visits/" + visit.id() + "/step", "to", to.code(), "version", Integer.toString(visit.version()));
        return String.valueOf(answer.getRedirectedUrl());
    }

    private Encounter now(Encounter visit) {
        return building.encounter(desk.practice(), visit.id()).orElseThrow();
    }

    /** What stands in a list of the page, up to the next one. */
    private static String place(String page, String id) {
        int from = page.indexOf("id=\"" + id + "\"");
        int until = page.indexOf("id=\"list-", from + 1);
        return page.substring(from, until < 0 ? page.length() : until);
    }
}
