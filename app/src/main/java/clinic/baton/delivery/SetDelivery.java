package clinic.baton.delivery;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import org.jspecify.annotations.Nullable;

/**
 * Sets how messages leave.
 *
 * @param version the version that was on the screen
 * @param settings how, without secrets
 * @param mailSecret the mail server's password; null leaves the one there is
 * @param textSecret the gateway's token; null leaves the one there is
 */
public record SetDelivery(
        int version,
        DeliverySettings settings,
        @Nullable String mailSecret,
        @Nullable String textSecret) implements Command<Nothing> {
    @Override
    public String toString() {
        return "SetDelivery[version=" + version + ", settings=" + settings + "]"; // never the secrets
    }
}
