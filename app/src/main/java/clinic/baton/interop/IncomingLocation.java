package clinic.baton.interop;

/**
 * A site, building, ward or room.
 *
 * @param physicalType what it is, in the words or codes of HL7's location-physical-type, such as {@code ro} for a room
 * @param partOf what contains it
 * @param active false where suspended or inactive
 */
public record IncomingLocation(
        Origin origin,
        Keys keys,
        String name,
        CodedText physicalType,
        Reference partOf,
        PostalAddress address,
        boolean active)
        implements IncomingRecord {}
