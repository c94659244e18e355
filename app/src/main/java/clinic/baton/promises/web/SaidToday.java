package clinic.baton.promises.web;

import clinic.baton.flow.Day;
import clinic.baton.forecast.WaitLine;
import clinic.baton.promises.Judged;
import clinic.baton.promises.Judged.Fate;
import clinic.baton.promises.WaitPromise;
import clinic.baton.web.PatientName;
import clinic.baton.web.Tone;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was said about waits today.
 *
 * @param lines the newest first
 * @param kept how many were kept
 * @param broken how many were broken
 * @param open how many can still be kept
 */
public record SaidToday(List<Line> lines, long kept, long broken, long open) {
    /**
     * One telling.
     *
     * @param patient who was told
     * @param page the patient's page, under the practice's root
     * @param at when they were told
     * @param who by whom, and how
     * @param said what they were told
     * @param seen when they were seen; blank while they weren't
     * @param fate what became of it
     * @param tone how it is marked
     */
    public record Line(
            PatientName patient, String page, String at, String who, String said, String seen, Fate fate, Tone tone) {}

    static SaidToday of(Day day, List<Judged> judged, Map<UUID, String> people) {
        List<Line> lines =
                judged.reversed().stream().map(one -> line(day, one, people)).toList();
        return new SaidToday(lines, count(judged, Fate.KEPT), count(judged, Fate.BROKEN), count(judged, Fate.OPEN));
    }

    private static Line line(Day day, Judged judged, Map<UUID, String> people) {
        ZoneId zone = day.clinic().zone();
        WaitPromise promise = judged.promise();
        return new Line(
                day.name(promise.patient()),
                "/patients/" + promise.patient(),
                WaitLine.at(promise.told().at(), zone),
                who(promise, people),
                WaitLine.words(promise.range(), zone),
                judged.seenAt() == null ? "" : WaitLine.at(judged.seenAt(), zone),
                judged.fate(),
                tone(judged.fate()));
    }

    private static String who(WaitPromise promise, Map<UUID, String> people) {
        UUID by = promise.told().by();
        String name = by == null ? "Baton" : people.getOrDefault(by, "somebody");
        return switch (promise.told().way()) {
            case SPOKEN -> name;
            case MESSAGE -> name + ", by message";
            case SCREEN -> name + ", on a screen";
        };
    }

    private static Tone tone(Fate fate) {
        return switch (fate) {
            case KEPT -> Tone.CALM;
            case BROKEN -> Tone.ALARM;
            case OPEN -> Tone.INFO;
            case RENEWED, GONE -> Tone.PLAIN;
        };
    }

    private static long count(List<Judged> judged, Fate fate) {
        return judged.stream().filter(j -> j.fate() == fate).count();
    }

    /** How many came to an end: kept or broken. */
    public long ended() {
        return kept + broken;
    }

    /** The share kept of those that came to an end, in per cent; 0 if none did. */
    public long keptPercent() {
        return ended() == 0 ? 0 : Math.round(100.0 * kept / ended());
    }
}
