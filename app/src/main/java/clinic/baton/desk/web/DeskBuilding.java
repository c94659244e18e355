package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Limits;
import clinic.baton.flow.Stage;
import clinic.baton.web.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How many are in the building, by what they are doing.
 *
 * @param here everybody
 * @param lines what they are doing, in the order of a visit
 */
public record DeskBuilding(int here, List<Line> lines) {
    /**
     * One of the things that people in the building are doing.
     *
     * @param words which
     * @param count how many
     * @param median the middle of how long they have been at it, in words; blank for nobody
     * @param tone whether that is long
     */
    public record Line(String words, int count, String median, Tone tone) {}

    private record Group(String words, Set<Stage> stages) {}

    private static final List<Group> GROUPS = List.of(
            new Group("Arrived", EnumSet.of(Stage.ARRIVED)),
            new Group("Waiting", EnumSet.of(Stage.CHECKED_IN, Stage.WAITING)),
            new Group("Roomed", EnumSet.of(Stage.ROOMED, Stage.READY, Stage.WITH_NURSE, Stage.OBSERVATION)),
            new Group("With provider", EnumSet.of(Stage.WITH_PROVIDER)),
            new Group("Lab / imaging", EnumSet.of(Stage.TESTING)),
            new Group("Checking out", EnumSet.of(Stage.CHECK_OUT)));

    /** Keeps the lines from changing. */
    public DeskBuilding {
        lines = List.copyOf(lines);
    }

    static DeskBuilding of(Day day, Instant now) {
        List<Line> lines = new ArrayList<>();
        for (Group group : GROUPS) {
            lines.add(line(group, day.in(group.stages()), now));
        }
        return new DeskBuilding(day.here().size(), lines);
    }

    private static Line line(Group group, List<Encounter> people, Instant now) {
        if (people.isEmpty()) {
            return new Line(group.words(), 0, "", Tone.PLAIN);
        }
        List<Long> minutes = people.stream().map(v -> minutes(v, now)).sorted().toList();
        long median = minutes.get((minutes.size() - 1) / 2);
        boolean over = people.stream()
                .anyMatch(v -> Limits.of(v.stage())
                        .map(limit -> minutes(v, now) >= limit.toMinutes())
                        .orElse(false));
        String words = people.size() == 1 ? median + " min" : "median " + median + " min";
        return new Line(group.words(), people.size(), words, over ? Tone.WATCH : Tone.PLAIN);
    }

    private static long minutes(Encounter visit, Instant now) {
        Instant since =
                visit.stage().waits() ? visit.waitsSince() : visit.stay().since();
        return Math.max(0, Duration.between(since, now).toMinutes());
    }
}
