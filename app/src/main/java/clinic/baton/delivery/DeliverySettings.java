package clinic.baton.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How messages leave a practice. Secrets are not part of it: nothing ever shows them.
 *
 * @param sending whether anything is sent outside; otherwise the outbox shows it
 * @param mail the mail server
 * @param text the gateway for text messages
 */
public record DeliverySettings(boolean sending, Mail mail, Text text) {
    /** Nothing is set up and nothing is sent. */
    public static final DeliverySettings NONE =
            new DeliverySettings(false, new Mail(null, 587, "starttls", null, null), new Text(null, null, null));

    /**
     * The mail server.
     *
     * @param host its name; null for none
     * @param port its port, 1 to 65535
     * @param security {@code none}, {@code starttls} or {@code tls}
     * @param user whom to sign in as; null for nobody
     * @param from the sender's address
     */
    public record Mail(
            @Nullable String host,
            int port,
            String security,
            @Nullable String user,
            @Nullable String from) {}

    /**
     * The gateway for text messages, of Twilio's shape.
     *
     * @param address its address, for instance {@code https://api.twilio.com}; null for none
     * @param account the account's name
     * @param from the number messages come from
     */
    public record Text(
            @Nullable String address,
            @Nullable String account,
            @Nullable String from) {}

    /** Whether messages of the channel can leave. */
    public boolean can(Channel channel) {
        return sending
                && switch (channel) {
                    case EMAIL -> mail.host() != null && mail.from() != null;
                    case TEXT -> text.address() != null && text.account() != null && text.from() != null;
                };
    }
}
