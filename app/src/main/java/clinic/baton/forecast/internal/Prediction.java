package clinic.baton.forecast.internal;

import clinic.baton.forecast.WaitRange;
import java.time.Instant;
import java.util.UUID;

/**
 * One forecast of when one person would be seen.
 *
 * @param subject the encounter or appointment
 * @param madeAt when it was made
 * @param ahead how many came before
 * @param raw the scenarios' range
 * @param shown the corrected one
 */
record Prediction(UUID subject, Instant madeAt, int ahead, WaitRange raw, WaitRange shown) {}
