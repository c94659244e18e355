package clinic.baton.harbor;

import org.jspecify.annotations.Nullable;

/**
 * A kind of visit.
 *
 * @param key the name in this file
 * @param shortName three letters for crowded places
 * @param family physical, follow-up, procedure, acute, lab or other
 * @param minutes planned
 * @param preparationMinutes the room is taken before
 * @param cleanupMinutes the room is taken after
 * @param roomKind what kind of room it needs
 * @param provider whether a provider is needed; a nurse does the others
 * @param equipment what it needs besides; null for nothing
 * @param meanMinutes what it takes on average
 * @param cv standard deviation by mean of what it takes
 * @param weight how common it is beside the others
 * @param youngest least age in years
 * @param oldest greatest age in years
 * @param instructions what the patient should know before; null for nothing
 */
public record HarborVisitType(
        String key,
        String name,
        String shortName,
        String family,
        int minutes,
        int preparationMinutes,
        int cleanupMinutes,
        String roomKind,
        boolean provider,
        @Nullable String equipment,
        double meanMinutes,
        double cv,
        int weight,
        int youngest,
        int oldest,
        @Nullable String instructions) {

    boolean fits(int age) {
        return age >= youngest && age <= oldest;
    }
}
