package clinic.baton.desk;

import static clinic.baton.testing.BookedClinic.codes;
import static clinic.baton.testing.BookedClinic.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.desk.CallCommand.NoteCall;
import clinic.baton.desk.CallCommand.Then;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Tend;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Room;
import clinic.baton.prompts.DayCheck;
import clinic.baton.record.Act;
import clinic.baton.schedule.MarkNoShow;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BatonTest
class TurnDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    PracticeDays days;

    BookedClinic desk;
    DeskDay day;

    @BeforeEach
    void nine_on_monday() {
        wall.set(Instant.parse("2026-11-23T08:00:00Z"));
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
        day = new DeskDay(desk);
    }

    @Test
    void a_day_is_opened_once_and_undo_takes_it_back() {
        UUID key = UUID.randomUUID();
        desk.run(key, open()).orThrow();
        assertThat(stands().opened()).isNotNull();
        assertThat(codes(desk.run(open()))).containsExactly("desk.day-open-already");
        assertThat(desk.undo(key, PracticeDay.subject(desk.site(), MONDAY))).isInstanceOf(Outcome.Done.class);
        assertThat(stands().opened()).isNull();
    }

    @Test
    void a_day_that_is_not_open_or_not_here_yet_is_not_turned() {
        assertThat(codes(desk.run(close("")))).containsExactly("desk.day-not-open");
        assertThat(codes(desk.run(new TurnDay.OpenDay(desk.site(), MONDAY.plusDays(1)))))
                .containsExactly("desk.day-ahead");
        assertThat(codes(desk.run(new TurnDay.OpenDay(UUID.randomUUID(), MONDAY))))
                .containsExactly("desk.unknown-site");
    }

    @Test
    void closing_waits_until_every_visit_has_ended_every_room_was_seen_empty_and_everybody_is_known() {
        desk.run(open()).orThrow();
        Encounter visit = day.toRoom(day.arrived("Nair", "09:20"), "Room 1");
        UUID missing = day.booked("Okeke", "10:00");
        UUID call = UUID.randomUUID();
        desk.run(new NoteCall(call, "", "", "", "", Then.HOLD)).orThrow();
        assertThat(missing()).containsExactly("visits-ended", "all-known", "rooms-empty", "calls");
        wall.pass(Duration.ofHours(8));
        assertThat(reasons(desk.run(close(""))).getFirst().values().get("missing"))
                .contains("every visit has ended");
        day.to(visit, Stage.DEPARTED);
        desk.run(new MarkNoShow(missing, 1)).orThrow();
        desk.run(new NoteCall(call, "", "", "", "", Then.KEEP)).orThrow();
        assertThat(missing()).containsExactly("rooms-empty");
        lookInto(desk.clinic().openRooms());
        assertThat(missing()).isEmpty();
        desk.run(close("Room 2's lamp flickers")).orThrow();
        assertThat(stands().closed()).isNotNull();
        assertThat(stands().note()).isEqualTo("Room 2's lamp flickers");
        assertThat(codes(desk.run(close("")))).containsExactly("desk.day-closed-already");
    }

    @Test
    void a_room_used_after_somebody_looked_must_be_looked_into_again() {
        desk.run(open()).orThrow();
        lookInto(desk.clinic().openRooms());
        wall.pass(Duration.ofMinutes(5));
        Encounter visit = day.toRoom(day.arrived("Nair", "09:20"), "Room 1");
        assertThat(missing()).contains("rooms-empty");
        wall.pass(Duration.ofMinutes(5));
        day.to(visit, Stage.DEPARTED);
        assertThat(missing()).containsExactly("rooms-empty");
        wall.pass(Duration.ofMinutes(1));
        desk.run(new Tend.Cleaned(desk.room("Room 1")));
        wall.pass(Duration.ofMinutes(1));
        desk.run(new Tend.SeenEmpty(desk.room("Room 1"))).orThrow();
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_closed_day_is_opened_again_and_closing_is_undone_by_whoever_closed_it() {
        desk.run(open()).orThrow();
        lookInto(desk.clinic().openRooms());
        UUID key = UUID.randomUUID();
        desk.run(key, close("")).orThrow();
        assertThat(desk.undo(key, PracticeDay.subject(desk.site(), MONDAY))).isInstanceOf(Outcome.Done.class);
        assertThat(stands().closed()).isNull();
        desk.run(close("")).orThrow();
        desk.run(new TurnDay.ReopenDay(desk.site(), MONDAY)).orThrow();
        assertThat(stands().closed()).isNull();
        assertThat(codes(desk.run(new TurnDay.ReopenDay(desk.site(), MONDAY))))
                .containsExactly("desk.day-open-already");
    }

    private void lookInto(List<Room> rooms) {
        rooms.forEach(room -> desk.run(new Tend.SeenEmpty(room.id())).orThrow());
    }

    private List<String> missing() {
        return days.closing(desk.practice(), desk.site()).stream()
                .filter(check -> check.standing() == DayCheck.Standing.MISSING)
                .map(DayCheck::key)
                .toList();
    }

    private PracticeDay stands() {
        return days.of(desk.practice(), desk.site(), MONDAY);
    }

    private TurnDay.OpenDay open() {
        return new TurnDay.OpenDay(desk.site(), MONDAY);
    }

    private TurnDay.CloseDay close(String note) {
        return new TurnDay.CloseDay(desk.site(), MONDAY, note);
    }
}
