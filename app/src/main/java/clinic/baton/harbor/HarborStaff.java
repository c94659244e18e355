package clinic.baton.harbor;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here.
 *
 * @param key the name in this file
 * @param name as patients know them
 * @param shortName as colleagues call them
 * @param role physician, nurse-practitioner, physician-assistant, nurse, administrator or manager
 * @param provider whether they have sessions of their own
 * @param pace how long they take beside the average, 1 being average
 * @param number the number by which other systems know a provider; null for others
 */
public record HarborStaff(
        String key,
        String name,
        String shortName,
        String role,
        boolean provider,
        double pace,
        @Nullable String number) {}
