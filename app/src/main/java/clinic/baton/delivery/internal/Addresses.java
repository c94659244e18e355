package clinic.baton.delivery.internal;

import clinic.baton.delivery.Channel;

/** Whether something can be an address at all. */
final class Addresses {
    private Addresses() {}

    static boolean right(Channel channel, String address) {
        return channel == Channel.EMAIL ? email(address) : phone(address);
    }

    static boolean email(String address) {
        return address.matches("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;]+") && address.length() <= 254;
    }

    static boolean phone(String number) {
        return number.matches("\\+?[\\d .()/-]+")
                && number.replaceAll("\\D", "").matches("\\d{5,15}");
    }
}
