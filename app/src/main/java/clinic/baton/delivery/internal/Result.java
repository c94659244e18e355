package clinic.baton.delivery.internal;

/**
 * What came of an attempt to send.
 *
 * @param kind how it ended
 * @param detail the gateway's name for the message, or what was wrong
 */
record Result(Kind kind, String detail) {
    enum Kind {
        /** It was taken. */
        SENT,
        /** It isn't sent from here, only shown. */
        SHOWN,
        /** Not now; perhaps later. */
        LATER,
        /** It will never be taken as it is. */
        NEVER
    }

    static Result sent(String providerId) {
        return new Result(Kind.SENT, providerId);
    }

    static Result later(String why) {
        return new Result(Kind.LATER, shorten(why));
    }

    static Result never(String why) {
        return new Result(Kind.NEVER, shorten(why));
    }

    private static String shorten(String why) {
        String line = why.strip().replaceAll("\\s+", " ");
        return line.length() <= 300 ? line : line.substring(0, 300);
    }
}
