package clinic.baton.access;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Takes a device's access away, at once and for good.
 *
 * @param device which
 */
public record RevokeDevice(UUID device) implements Command<Nothing> {}
