package clinic.baton.entry.internal;

import clinic.baton.flow.Tend;
import clinic.baton.rehearsal.HarborDesk;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of Harbor's exam rooms are free during its morning; one patient a room, cleaned after each. */
final class HarborRooms {
    private final Deque<UUID> free = new ArrayDeque<>();

    HarborRooms(Collection<UUID> exam) {
        free.addAll(exam);
    }

    @Nullable
    UUID take() {
        return free.pollFirst();
    }

    void free(UUID room, HarborDesk desk) {
        desk.tries(new Tend.Cleaned(room));
        free.addLast(room);
    }
}
