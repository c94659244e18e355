package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Stage;
import clinic.baton.rehearsal.Moment.Gravity;
import clinic.baton.rehearsal.Moment.Kind;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of a day, from its record. */
final class Measures {
    private Measures() {}

    static Map<String, Number> of(Course course) {
        List<Waited> waits = Waited.of(course);
        List<Double> seen = waits.stream()
                .filter(Waited::seen)
                .map(w -> w.waited().toSeconds() / 60.0)
                .sorted()
                .toList();
        Map<String, Number> all = new LinkedHashMap<>();
        all.put("came", waits.size());
        all.put("seen", seen.size());
        all.put("leftUnseen", waits.size() - seen.size());
        all.put("medianWaitMinutes", quantile(seen, 0.5));
        all.put("p90WaitMinutes", quantile(seen, 0.9));
        long kept = course.words.stream()
                .filter(word -> Kept.of(course, word.told().promise()))
                .count();
        all.put("promises", course.words.size());
        all.put("promisesKept", kept);
        all.put("overtimeMinutes", overtime(course));
        all.put("satisfaction", satisfaction(course));
        moments(course, all);
        all.put("events", course.entries);
        return all;
    }

    private static void moments(Course course, Map<String, Number> all) {
        all.put(
                "criticalsLate",
                course.moments.values().stream()
                        .filter(one -> one.moment.gravity().critical() && isLate(one))
                        .count());
        all.put("calls", phone(course).size());
        all.put("callsLost", phone(course).stream().filter(one -> one.passed).count());
        all.put(
                "asked",
                course.moments.values().stream()
                        .filter(one -> one.moment.gravity() == Gravity.ASK)
                        .count());
    }

    private static boolean isLate(Course.Spoken one) {
        return one.passed
                || (one.choice != null && !one.choice.settles())
                || (one.at != null && one.at.isAfter(one.moment.due()));
    }

    private static List<Course.Spoken> phone(Course course) {
        return course.moments.values().stream()
                .filter(one -> one.moment.kind() == Kind.PHONE)
                .toList();
    }

    /** The last visit to be over. */
    static Optional<Course.Moved> lastVisitOver(Course course) {
        return course.visits.values().stream()
                .flatMap(visit -> visit.moves.stream())
                .filter(move -> move.to() == Stage.CHECK_OUT)
                .max(Comparator.comparing(Course.Moved::at));
    }

    private static long overtime(Course course) {
        return lastVisitOver(course)
                .filter(last -> last.at().isAfter(course.until))
                .map(last -> Duration.between(course.until, last.at()).toMinutes())
                .orElse(0L);
    }

    private static double satisfaction(Course course) {
        return round(course.feelings.stream()
                .mapToDouble(feeling -> feeling.noted().satisfaction())
                .average()
                .orElse(0));
    }

    private static double quantile(List<Double> sorted, double share) {
        if (sorted.isEmpty()) {
            return 0;
        }
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return round(sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (place - below));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
