package clinic.baton.delivery.internal;

import clinic.baton.delivery.DeliverySettings;
import org.jspecify.annotations.Nullable;

/**
 * The settings with their secrets, for the transports alone.
 *
 * @param settings without secrets
 * @param mailSecret the mail server's password
 * @param textSecret the gateway's token
 * @param version of the settings
 */
record Ways(
        DeliverySettings settings,
        @Nullable String mailSecret,
        @Nullable String textSecret,
        int version) {
    static final Ways NONE = new Ways(DeliverySettings.NONE, null, null, 0);

    @Override
    public String toString() {
        return "Ways[" + settings + "]"; // never the secrets
    }
}
