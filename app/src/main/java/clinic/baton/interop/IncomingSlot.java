package clinic.baton.interop;

import java.time.Instant;

/**
 * A piece of a schedule's time.
 *
 * @param status FHIR SlotStatus: {@code free}, {@code busy}, {@code busy-unavailable}, {@code busy-tentative}, {@code entered-in-error}
 * @param start inclusive
 * @param end exclusive, after start
 */
public record IncomingSlot(
        Origin origin, Keys keys, Reference schedule, String status, CodedText visitType, Instant start, Instant end)
        implements IncomingRecord {}
