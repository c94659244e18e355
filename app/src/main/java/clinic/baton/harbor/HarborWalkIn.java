package clinic.baton.harbor;

import java.time.LocalTime;

/**
 * Somebody who comes without a booking.
 *
 * @param patient key of the patient
 * @param arrives when they stand at the desk
 * @param visitType key of the visit type that would fit
 * @param reason what they say
 * @param visitMinutes how long a visit would take
 */
public record HarborWalkIn(String patient, LocalTime arrives, String visitType, String reason, double visitMinutes) {}
