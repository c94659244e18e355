package clinic.baton.interop.internal.intake;

import clinic.baton.interop.IncomingRecord;
import clinic.baton.interop.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which patients the names within one file mean: 48 bytes a name, so that a large file's names stay small. */
final class Named {
    private static final int MOST_NAMES = 1_000_000;

    private final Map<String, UUID> patients = new HashMap<>();

    /** Stands for a patient who waits for review, or was left out. */
    static final UUID NOBODY = new UUID(0, 0);

    void put(IncomingRecord record, UUID patient) {
        for (String name : record.keys().names()) {
            if (patients.size() < MOST_NAMES) {
                patients.put(name, patient);
            }
        }
    }

    Optional<UUID> find(Reference reference) {
        for (String name : reference.names()) {
            @Nullable UUID found = patients.get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    void clear() {
        patients.clear();
    }
}
