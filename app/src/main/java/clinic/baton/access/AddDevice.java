package clinic.baton.access;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes room for a device; whoever stands at it types the code. The answer is its id.
 *
 * @param kind what it is
 * @param name what people call it
 * @param site where it stands; null for anywhere
 * @param codeHash of the code, see {@link Devices#hash}; the code itself is kept nowhere
 */
public record AddDevice(
        DeviceKind kind, String name, @Nullable UUID site, String codeHash) implements Command<UUID> {}
