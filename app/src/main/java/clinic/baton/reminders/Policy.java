package clinic.baton.reminders;

/**
 * What holds when patients are late or don't come.
 *
 * @param graceMinutes how late they may be before the Desk asks, 0 to 120
 * @param late what is done with who comes later than that
 * @param noShowMinutes after how long they count as not having come, 5 to 240 and not before the grace ends
 * @param noShow what is done with who didn't come
 */
public record Policy(int graceMinutes, Late late, int noShowMinutes, NoShow noShow) {
    /** What holds where nothing was set. */
    public static final Policy USUAL = new Policy(10, Late.ASK, 30, NoShow.CALL);

    /** What is done with who comes late. Care is never refused by the machine: each is what the desk is told to try. */
    public enum Late implements Choice {
        /** Seen between others. */
        SQUEEZE_IN("fit them in when they come"),
        /** Seen when somebody else cancels or doesn't come. */
        NEXT_GAP("the next gap is theirs when they come"),
        /** Offered another time. */
        REBOOK("offer another time when they come"),
        /** The provider decides. */
        ASK("ask the provider when they come");

        private final String words;

        Late(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What is done with who didn't come. */
    public enum NoShow implements Choice {
        /** The desk calls them. */
        CALL("the desk calls them"),
        /** They are written to, with a link to choose another time. */
        WRITE("they get a message with a link to choose another time"),
        /** Nothing. */
        NOTHING("nothing");

        private final String words;

        NoShow(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** One of several things to do. */
    public sealed interface Choice permits Late, NoShow {
        /** As staff say it. */
        String words();

        /** The constant's name. */
        String name();

        /** As the database keeps it: {@code next-gap}. */
        default String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
