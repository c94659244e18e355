package clinic.baton.access;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param id the credential's id, base64url
 * @param label what its owner calls it
 * @param created when it was made
 * @param lastUsed when it last signed somebody in
 */
public record Passkey(String id, String label, Instant created, Instant lastUsed) {}
