package clinic.baton.interop.internal.intake;

import clinic.baton.interop.IncomingRecord;
import clinic.baton.interop.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which patients the names within a run's files mean. Names that a reader gave count for their file only. A name that two
 * files give to two patients means neither. A name takes some 150 bytes, so that a large file's names stay small.
 */
final class Named {
    private static final int MOST_NAMES = 1_000_000;

    private final Map<String, UUID> patients = new HashMap<>();
    private int file;

    /** Stands for a patient who waits for review, or was left out. */
    static final UUID NOBODY = new UUID(0, 0);

    void put(IncomingRecord record, UUID patient) {
        for (String name : record.keys().names()) {
            if (patients.size() < MOST_NAMES) {
                patients.merge(scoped(name), patient, (before, now) -> before.equals(now) ? now : NOBODY);
            }
        }
    }

    /** From here on, names that a reader gives are those of this file. */
    void in(int number) {
        file = number;
    }

    private String scoped(String name) {
        return name.startsWith(Reference.WITHIN_FILE) ? file + name : name;
    }

    Optional<UUID> find(Reference reference) {
        for (String name : reference.names()) {
            @Nullable UUID found = patients.get(scoped(name));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
