package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Encounter.Purpose;
import clinic.baton.flow.Encounter.Stay;
import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.Stage;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins a visit. */
final class Beginning {
    private Beginning() {}

    static Encounter begin(Writing writing, UUID patient, Purpose purpose) {
        return begin(writing, patient, purpose, writing.now());
    }

    static Encounter begin(Writing writing, UUID patient, Purpose purpose, Instant at) {
        Encounter begun = new Encounter(
                writing.newId(),
                patient,
                purpose,
                writing.clock().today(),
                CallCodes.draw(writing),
                at,
                new Stay(Stage.ARRIVED, at, null, 1, null, writing.caller().id()),
                null,
                null,
                null,
                List.of(),
                1);
        EncounterRows.insert(writing, begun);
        writing.record(new EncounterBegan(begun));
        return begun;
    }

    static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
