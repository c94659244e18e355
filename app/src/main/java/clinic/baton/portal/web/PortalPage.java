package clinic.baton.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * Everything around a patient's page.
 *
 * @param words in their language
 * @param root the link's address, which forms post below
 * @param practice the practice's name, or its neutral one while nobody has given the birth date
 * @param phone the number to call; null for none
 * @param emergency the number of the emergency services
 */
public record PortalPage(
        PortalWords words,
        String root,
        String practice,
        @Nullable String phone,
        String emergency) {}
