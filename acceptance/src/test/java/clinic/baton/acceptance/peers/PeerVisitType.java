package clinic.baton.acceptance.peers;

/**
 * A kind of visit in the peer's words.
 *
 * @param code the peer's code
 * @param name the peer's name for it
 * @param minutes how long the peer books it
 */
public record PeerVisitType(String code, String name, int minutes) {}
