package clinic.baton.access;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The device that asks: a parameter of every method under {@code /d/kiosk} and {@code /d/display}. What it may do is what
 * its kind may do.
 *
 * @param id the device
 * @param practice whose it is
 * @param kind what it is
 * @param name what people call it
 * @param site where it stands; null for anywhere
 */
public record DeviceCaller(
        UUID id,
        PracticeId practice,
        DeviceKind kind,
        String name,
        @Nullable UUID site) {
    /** The device as the caller of commands. */
    public Caller caller() {
        return new Caller(practice, Caller.Kind.DEVICE, id, name, Set.of(kind.permission()));
    }
}
