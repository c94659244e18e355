package clinic.baton.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.flow.Days;
import clinic.baton.flow.Tend;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.WaitRange;
import clinic.baton.practice.RoomKind;
import clinic.baton.prompts.Prompt;
import clinic.baton.record.Act;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.SettableWall;
import clinic.baton.testing.TestClinic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rooms that fill up are foreseen, with what gives one back. */
@BatonTest
class BottleneckTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:20:00Z"); // 9:20 in Berlin

    @Autowired
    Act act;

    @Autowired
    TestClinic clinics;

    @Autowired
    SettableWall wall;

    @Autowired
    Days days;

    BookedClinic desk;

    @BeforeEach
    void a_clinic_with_two_exam_rooms() {
        wall.set(NOW);
        desk = new BookedClinic(act, clinics.in("Europe/Berlin"));
    }

    @Test
    void what_gives_a_room_back_is_offered_the_quickest_first() {
        desk.run(new Tend.NeedsCleaning(desk.room("Room 1"))).orThrow();
        desk.run(new Tend.HoldRoom(desk.room("Room 2"), "B12")).orThrow();
        Prompt prompt = prompts(RoomKind.EXAM, 2, 0.8, 25).getFirst();
        assertThat(prompt.what().toString()).contains("All exam rooms will probably be full at about 9:45");
        assertThat(prompt.reasons().toString()).contains("80 % likely", "nurses, 34 min in all");
        assertThat(prompt.action().label()).isEqualTo("Let go of Room 2");
        assertThat(prompt.others()).extracting(other -> other.label()).containsExactly("Room 1 is clean");
    }

    @Test
    void nothing_is_said_of_what_is_unlikely_far_away_or_always_so() {
        assertThat(prompts(RoomKind.EXAM, 2, 0.4, 25)).isEmpty();
        assertThat(prompts(RoomKind.EXAM, 2, 0.9, 121)).isEmpty();
        assertThat(prompts(RoomKind.LAB, 1, 0.9, 25)).isEmpty();
        assertThat(prompts(RoomKind.EXAM, 2, 0.9, 25).getFirst().action().label())
                .isEqualTo("See the rooms");
        assertThat(prompts(RoomKind.EXAM, 2, 1, 0).getFirst().what().toString()).contains("All exam rooms are full");
    }

    private List<Prompt> prompts(RoomKind kind, int count, double chance, int minutes) {
        Instant likely = NOW.plus(Duration.ofMinutes(minutes));
        WaitRange full = new WaitRange(likely, likely, likely.plus(Duration.ofMinutes(20)));
        Outlook outlook = new Outlook(
                days.today(desk.practice()).date(),
                1,
                NOW,
                100,
                Map.of(),
                List.of(),
                List.of(new Outlook.Rooms(kind, count, chance, full)),
                new Outlook.Bottleneck(Outlook.Resource.NURSES, 34));
        return BottleneckPrompts.of(days.today(desk.practice()), outlook, NOW);
    }
}
