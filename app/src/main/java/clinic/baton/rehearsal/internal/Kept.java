package clinic.baton.rehearsal.internal;

import clinic.baton.promises.WaitPromise;
import java.time.Instant;

/** Whether a promise was kept, or renewed before it was broken. */
final class Kept {
    private Kept() {}

    static boolean of(Course course, WaitPromise promise) {
        boolean renewed = course.words.stream()
                .map(word -> word.told().promise())
                .anyMatch(other -> other.encounter().equals(promise.encounter())
                        && other.told().at().isAfter(promise.told().at())
                        && promise.keptBy(other.told().at()));
        Course.Visit visit = course.visits.get(promise.encounter());
        if (renewed || visit == null) {
            return true;
        }
        Instant seen = visit.now.seenAt();
        Instant left = visit.now.endedAt();
        return promise.keptBy(seen != null ? seen : left != null ? left : course.end);
    }
}
