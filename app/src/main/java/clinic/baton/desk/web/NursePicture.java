package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.NextRoom;
import clinic.baton.flow.Stage;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.nursing.Ladder;
import clinic.baton.nursing.NurseCalls;
import clinic.baton.nursing.Posts;
import clinic.baton.practice.Room;
import clinic.baton.record.Clocks;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws a nurse's tablet from the practice's day. */
@Component
class NursePicture {
    private static final Set<Stage> LOBBY = EnumSet.of(Stage.ARRIVED, Stage.CHECKED_IN, Stage.WAITING);
    private static final Set<Stage> INSIDE =
            EnumSet.of(Stage.ROOMED, Stage.READY, Stage.WITH_NURSE, Stage.OBSERVATION, Stage.TESTING);

    private final Days days;
    private final Waits waits;
    private final Posts posts;
    private final NurseCalls calls;
    private final Clocks clocks;

    NursePicture(Days days, Waits waits, Posts posts, NurseCalls calls, Clocks clocks) {
        this.calls = calls;
        this.days = days;
        this.waits = waits;
        this.posts = posts;
        this.clocks = clocks;
    }

    NurseDay of(PracticeId practice, UUID person) {
        Instant now = clocks.of(practice).now();
        Day day = days.today(practice);
        Ladder ladder = new Ladder(posts.of(practice));
        NurseLines lines = new NurseLines(day, waits.of(practice), rooms(day, now));
        Predicate<Encounter> mine = ladder.post(person)::has;
        List<Encounter> alarms = in(day, EnumSet.allOf(Stage.class), NursePicture::needsNurse);
        List<Encounter> told =
                in(day, LOBBY, v -> !alarms.contains(v) && v.nurseTold() == null && ladder.tells(person, v, now));
        List<Encounter> waiting = in(day, LOBBY, v -> !alarms.contains(v) && v.nurseTold() != null && mine.test(v));
        List<Encounter> inside = in(day, INSIDE, v -> !alarms.contains(v) && mine.test(v));
        List<Encounter> inTurn =
                waiting.stream().sorted(Comparator.comparing(NextRoom::turn)).toList();
        return new NurseDay(
                person,
                whose(day, ladder.post(person).providers()),
                ladder.post(person).away(),
                alarms.stream().map(lines::alarm).toList(),
                calls.open(practice).stream()
                        .filter(call -> ladder.tells(person, call, now))
                        .map(lines::asked)
                        .toList(),
                told.stream()
                        .map(v -> lines.told(v, ladder.tellsInPlace(person, v, now)))
                        .toList(),
                inTurn.stream().map(lines::waiting).toList(),
                inside.stream().map(lines::inside).toList(),
                BoardRooms.of(day, now).all(),
                day.here().stream().map(Encounter::patient).distinct().toList());
    }

    /** Somebody whose body says something, until a nurse or provider is with them. */
    private static boolean needsNurse(Encounter visit) {
        boolean cared = visit.stage() == Stage.WITH_NURSE || visit.stage() == Stage.WITH_PROVIDER;
        return visit.here() && !cared && visit.flags().stream().anyMatch(Flag::bodily);
    }

    private static List<Encounter> in(Day day, Set<Stage> stages, Predicate<Encounter> which) {
        return day.in(stages).stream().filter(which).toList();
    }

    private static Map<UUID, Room> rooms(Day day, Instant now) {
        Map<UUID, Room> rooms = new HashMap<>();
        NextRoom.of(day, now).forEach(next -> rooms.put(next.visit().id(), next.room()));
        day.here().stream()
                .filter(visit -> LOBBY.contains(visit.stage()) && !rooms.containsKey(visit.id()))
                .sorted(Comparator.comparing(NextRoom::turn))
                .forEach(visit -> day.roomFor(visit, now)
                        .filter(room -> !rooms.containsValue(room))
                        .ifPresent(room -> rooms.put(visit.id(), room)));
        return rooms;
    }

    private static String whose(Day day, List<UUID> providers) {
        return providers.stream().map(id -> day.provider(id).orElse("somebody")).collect(Collectors.joining(", "));
    }
}
