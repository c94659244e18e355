package clinic.baton.schedule.internal;

import clinic.baton.schedule.internal.FreeSearch.Found;
import clinic.baton.schedule.internal.Groups.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the groups of a stretch that have places left among its free starts, in order of time. */
final class GroupStarts {
    private GroupStarts() {}

    private record Start(long at, int lane, @Nullable UUID room) {
        static Start of(Meeting meeting) {
            return new Start(meeting.time().start().getEpochSecond(), meeting.lane(), meeting.room());
        }
    }

    /**
     * Tells of both.
     *
     * @param all the groups of the stretch: no other begins at the same moment
     * @param open those of them with a place left for the patient
     * @param free tells of the free starts
     */
    static void tell(OpenLines lines, List<Meeting> all, List<Meeting> open, Consumer<Found> free, Found found) {
        Set<Long> standing =
                all.stream().map(m -> m.time().start().getEpochSecond()).collect(Collectors.toSet());
        List<Start> starts = new ArrayList<>();
        free.accept((same, start, lane, room) -> {
            if (!standing.contains(start)) {
                starts.add(new Start(start, lane, room));
            }
        });
        open.stream().map(Start::of).forEach(starts::add);
        starts.sort(Comparator.comparingLong(Start::at));
        starts.forEach(s -> found.at(lines, s.at(), s.lane(), s.room()));
    }
}
