package clinic.baton.harbor;

import java.time.ZoneId;

/**
 * The practice itself.
 *
 * @param name its name
 * @param alias the name in messages, which tells nothing about why somebody comes
 * @param zone its time zone
 * @param region where its rules come from, as an ISO country
 * @param phone its telephone number
 * @param seed from which its patients are drawn
 */
public record HarborPractice(String name, String alias, ZoneId zone, String region, String phone, long seed) {}
