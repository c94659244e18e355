package clinic.baton.harbor;

import org.jspecify.annotations.Nullable;

/**
 * Somebody around a patient.
 *
 * @param relationship such as mother
 * @param phone their number; null where none is known
 * @param mayBook whether they may book for the patient
 * @param mayBeTold whether they may be told of visits
 * @param maySign whether they may sign for the patient
 * @param neverContact whether they must never be called
 * @param custodyAlert what a court has said; null for nothing
 */
public record HarborRelated(
        String name,
        String relationship,
        @Nullable String phone,
        boolean mayBook,
        boolean mayBeTold,
        boolean maySign,
        boolean neverContact,
        @Nullable String custodyAlert) {}
