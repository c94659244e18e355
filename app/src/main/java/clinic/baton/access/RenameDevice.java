package clinic.baton.access;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Calls a device something else.
 *
 * @param device which
 * @param version the version that was shown
 * @param name what people call it now
 */
public record RenameDevice(UUID device, int version, String name) implements Command<Nothing> {}
