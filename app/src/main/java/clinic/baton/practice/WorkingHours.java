package clinic.baton.practice;

import java.util.UUID;

/**
 * When a practitioner usually works: what sessions are made from.
 *
 * @param practitioner who
 * @param block where, when and in how many lanes
 */
public record WorkingHours(UUID practitioner, Block block) {
    /**
     * One stretch of work.
     *
     * @param site where
     * @param hours when, in the site's local time
     * @param lanes how many patients may be planned side by side, 1 to 6
     */
    public record Block(UUID site, Hours hours, int lanes) {}
}
