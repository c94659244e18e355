package clinic.baton.delivery.internal;

/** Telephone numbers as gateways want them. */
final class PhoneNumbers {
    private static final int NORTH_AMERICAN = 10;

    private PhoneNumbers() {}

    /** The number with its country: one of ten digits without a plus is North American. */
    static String international(String number) {
        String digits = number.replaceAll("\\D", "");
        if (number.strip().startsWith("+")) {
            return "+" + digits;
        }
        return digits.length() == NORTH_AMERICAN ? "+1" + digits : "+" + digits;
    }
}
