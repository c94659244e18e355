package clinic.baton.downtime;

import static clinic.baton.testing.BookedClinic.codes;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Role;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.EnterLater;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.Passage;
import clinic.baton.flow.Stage;
import clinic.baton.record.Act;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After a time without Baton, what was written on paper goes onto the record: in order, marked, nothing broken. */
@BatonTest
class CatchUpTest {
    @Autowired
    private Act act;

    @Autowired
    private InTheBuilding building;

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

    private BookedClinic desk;
    private UUID rossi = new UUID(0, 0);
    private UUID tanaka = new UUID(0, 0);

    @BeforeEach
    void an_hour_on_paper() {
        wall.set(Instant.parse("2026-11-23T07:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        rossi = booked("Rossi", "2026-11-23T09:20");
        tanaka = booked("Tanaka", "2026-11-23T09:40");
        wall.set(desk.at("2026-11-23T10:30"));
    }

    @AfterEach
    void back_to_now() {
        wall.set(InstantSource.system().instant());
    }

    private UUID booked(String family, String at) {
        return desk.book(desk.patient(family), "Dr Lind", "Follow-up", at)
                .orThrow()
                .appointment();
    }

    @Test
    void a_step_stands_with_the_time_at_which_it_happened_and_on_the_record_where_it_was_entered() {
        Encounter came = later(rossi, Stage.ARRIVED, null, "09:15");
        assertThat(came.arrivedAt()).isEqualTo(desk.at("2026-11-23T09:15"));
        Encounter roomed = later(rossi, Stage.ROOMED, desk.room("Room 1"), "09:22");
        assertThat(roomed.stay().since()).isEqualTo(desk.at("2026-11-23T09:22"));
        assertThat(building.passages(desk.practice(), came.id()))
                .extracting(Passage::since)
                .containsExactly(desk.at("2026-11-23T09:15"), desk.at("2026-11-23T09:22"));
        List<Entry> entries = record.ofSubject(desk.practice(), came.id(), 10);
        assertThat(entries.getFirst().type()).isEqualTo("flow.EnteredLater");
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry.at().truncatedTo(ChronoUnit.MINUTES)).isEqualTo(desk.at("2026-11-23T10:30")));
    }

    @Test
    void what_is_ahead_out_of_order_or_of_somebody_who_never_came_is_refused() {
        assertThat(refused(rossi, Stage.ROOMED, desk.room("Room 1"), "09:22")).containsExactly("flow.later-not-here");
        assertThat(refused(rossi, Stage.ARRIVED, null, "10:31")).containsExactly("flow.later-time");
        later(rossi, Stage.ARRIVED, null, "09:15");
        assertThat(refused(rossi, Stage.ARRIVED, null, "09:20")).containsExactly("flow.already-here");
        assertThat(refused(rossi, Stage.WITH_PROVIDER, null, "09:10")).containsExactly("flow.later-order");
        assertThat(refused(rossi, Stage.ROOMED, null, "09:30")).containsExactly("flow.unknown-room");
    }

    @Test
    void it_can_be_taken_back() {
        UUID key = UUID.randomUUID();
        Encounter came = desk.run(key, new EnterLater(rossi, Stage.ARRIVED, null, desk.at("2026-11-23T09:15")))
                .orThrow();
        desk.undo(key, came.id());
        assertThat(building.encounter(desk.practice(), came.id())).isEmpty();
    }

    @Test
    void the_screen_enters_lines_in_the_order_of_their_times_and_keeps_what_it_could_not() {
        Visitor ana = TestStaff.signIn(staff.join(desk.practice(), "Ana Ruiz", Role.ADMINISTRATOR), port);
        String page = "/p/" + desk.practice() + "/downtime/catch-up";
        assertThat(ana.open(page).body()).contains("9:20 Rossi, Carla (1960)", "Tanaka");
        Map<String, String> typed = new HashMap<>();
        line(typed, 0, "9:41", rossi, "departed", "");
        line(typed, 1, "9:15", rossi, "arrived", "");
        line(typed, 2, "9:25", rossi, "with-provider", "");
        line(typed, 3, "9:50", tanaka, "with-provider", "");
        line(typed, 4, "later", tanaka, "departed", "");
        HttpResponse<String> answer = ana.submit(page, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("3 lines are", "Enter first that they came", "Not tried", "value=\"9:50\"")
                .doesNotContain("value=\"9:41\"");
        Encounter gone =
                building.on(desk.practice(), LocalDate.of(2026, 11, 23)).getFirst();
        assertThat(gone.stage()).isEqualTo(Stage.DEPARTED);
        assertThat(gone.endedAt()).isEqualTo(desk.at("2026-11-23T09:41"));
        assertThat(gone.seenAt()).isEqualTo(desk.at("2026-11-23T09:25"));
        assertThat(ana.open("/p/" + desk.practice() + "/visits/" + gone.id()).body())
                .contains("Entered later, from paper", "Departed 9:41 (entered 10:30)");
    }

    private static void line(
            Map<String, String> typed, int number, String time, UUID visit, String stage, String room) {
        typed.put("time-" + number, time);
        typed.put("visit-" + number, visit.toString());
        typed.put("stage-" + number, stage);
        typed.put("room-" + number, room);
    }

    private Encounter later(UUID visit, Stage to, @Nullable UUID room, String time) {
        return desk.run(new EnterLater(visit, to, room, desk.at("2026-11-23T" + time)))
                .orThrow();
    }

    private List<String> refused(UUID visit, Stage to, @Nullable UUID room, String time) {
        return codes(desk.run(new EnterLater(visit, to, room, desk.at("2026-11-23T" + time))));
    }
}
