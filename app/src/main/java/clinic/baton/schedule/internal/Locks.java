package clinic.baton.schedule.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the schedule's commands lock. Rooms are locked by date: which one will be chosen isn't known yet. */
final class Locks {
    private final List<String> names = new ArrayList<>();

    static Locks on(UUID subject) {
        return new Locks().add("subject:", subject);
    }

    static Locks none() {
        return new Locks();
    }

    Locks provider(@Nullable UUID practitioner) {
        return add("provider:", practitioner);
    }

    Locks patient(UUID patient) {
        return add("patient:", patient);
    }

    Locks hold(@Nullable UUID hold) {
        return add("subject:", hold);
    }

    Locks rooms(Instant starts) {
        names.add("rooms:" + starts.atOffset(ZoneOffset.UTC).toLocalDate());
        return this;
    }

    List<String> list() {
        return List.copyOf(names);
    }

    private Locks add(String kind, @Nullable UUID id) {
        if (id != null) {
            names.add(kind + id);
        }
        return this;
    }
}
