package clinic.baton.notices;

import java.util.Locale;

/** What a patient is told. Its words are in the bundle {@code messages/notices} under {@code topic.channel}. */
public enum Topic {
    /** A visit is near; one a day. */
    REMINDER(false, false),
    /** A visit was booked. */
    BOOKED(false, false),
    /** A visit has another time, as agreed. */
    MOVED(false, true),
    /** A visit is called off by the clinic. */
    CANCELLED(false, true),
    /** Another time is proposed; both are held until the patient answers. */
    ASK(false, true),
    /** Today's visit begins later. */
    DELAY(true, true),
    /** A freed time is offered. */
    OFFER(false, false),
    /** It is time to book a visit. */
    RECALL(false, false),
    /** A form is to be filled. */
    FORM(false, false),
    /** A visit was missed. */
    MISSED(false, false),
    /** What was written back isn't read by anybody in time. */
    UNREAD(true, false),
    /** No more messages go to this number. */
    STOPPED(true, false);

    private final boolean anyHour;
    private final boolean mustBeTold;

    Topic(boolean anyHour, boolean mustBeTold) {
        this.anyHour = anyHour;
        this.mustBeTold = mustBeTold;
    }

    /** Whether it may leave outside of 8 to 21 o'clock: a delay of today's visit, an answer to what was just written. */
    public boolean anyHour() {
        return anyHour;
    }

    /** Whether the desk has to call where no message may go. */
    public boolean mustBeTold() {
        return mustBeTold;
    }

    /** As the database and the bundle name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
