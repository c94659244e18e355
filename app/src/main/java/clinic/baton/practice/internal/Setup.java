package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.PRACTICE_;

import clinic.baton.access.LastChange;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.record.Writing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What every change of the set-up does besides: it makes snapshots old, and refuses to overwrite what wasn't seen. */
@Component
class Setup {
    private final CachedClinics clinics;
    private final LastChange lastChange;

    Setup(CachedClinics clinics, LastChange lastChange) {
        this.clinics = clinics;
        this.lastChange = lastChange;
    }

    /** Says that the practice isn't what its snapshots show any more. */
    void touched(Writing writing) {
        writing.sql()
                .update(PRACTICE_)
                .set(PRACTICE_.REVISION, PRACTICE_.REVISION.plus(1))
                .where(PRACTICE_.PRACTICE.eq(writing.practiceKey()))
                .execute();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                clinics.forget(writing.practice());
            }
        });
    }

    /** The refusal of a change made on an old version: who changed it, and when. */
    Refusal changedMeanwhile(Writing writing, UUID id, String name) {
        Map<String, String> values = new LinkedHashMap<>(lastChange.of(writing, id));
        values.put("name", name);
        return PracticeRefusal.CHANGED_MEANWHILE.refuse(values);
    }

    static Refusal unknown(clinic.baton.practice.Part part) {
        return PracticeRefusal.UNKNOWN_PART.refuse(Map.of("part", part.words()));
    }
}
