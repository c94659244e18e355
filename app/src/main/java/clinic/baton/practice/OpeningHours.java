package clinic.baton.practice;

import java.util.UUID;

/**
 * When a site is open.
 *
 * @param site the site
 * @param hours a stretch of a weekday; a lunch break makes two of a day
 */
public record OpeningHours(UUID site, Hours hours) {}
