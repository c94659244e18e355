package clinic.baton.notices.internal;

import clinic.baton.delivery.Channel;
import java.util.Locale;

/** One spelling for each number and address. */
final class Addresses {
    private static final int NORTH_AMERICAN = 10;

    private Addresses() {}

    /** The digits of a number, without the 1 of North America; an e-mail address in lower case. */
    static String plain(Channel channel, String address) {
        if (channel == Channel.EMAIL) {
            return address.strip().toLowerCase(Locale.ROOT);
        }
        String digits = address.replaceAll("\\D", "");
        return digits.length() == NORTH_AMERICAN + 1 && digits.startsWith("1") ? digits.substring(1) : digits;
    }
}
