package clinic.baton.acceptance.peers;

/**
 * A provider as the peer knows them.
 *
 * @param code the peer's number
 * @param family family name
 * @param given given name
 * @param title such as Dr
 */
public record PeerProvider(String code, String family, String given, String title) {

    /** As the peer's lists show them. */
    public String name() {
        return title + " " + given + " " + family;
    }
}
