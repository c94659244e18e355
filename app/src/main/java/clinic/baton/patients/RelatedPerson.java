package clinic.baton.patients;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a patient: guardian, carer, proxy, relative.
 *
 * @param id this relation
 * @param patient the patient
 * @param about who they are and what they may do
 * @param version for optimistic changes
 */
public record RelatedPerson(UUID id, UUID patient, About about, int version) {
    /**
     * Who they are and what they may do.
     *
     * @param name their name
     * @param relationship mother, guardian, carer …
     * @param phone a number, safe to call if given
     * @param mayBook may book and change visits
     * @param mayBeTold may be told about visits and waits
     * @param maySign may sign forms
     * @param neverContact is never contacted
     * @param voicemail a message may be left
     * @param custodyAlert what to heed before a child is handed over; null for nothing
     */
    public record About(
            String name,
            String relationship,
            @Nullable String phone,
            boolean mayBook,
            boolean mayBeTold,
            boolean maySign,
            boolean neverContact,
            boolean voicemail,
            @Nullable String custodyAlert) {}
}
