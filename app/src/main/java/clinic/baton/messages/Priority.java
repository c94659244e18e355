package clinic.baton.messages;

import java.time.Duration;

/** How soon a thread must be answered. Urgent and critical ones run round the clock and go to whoever is on call after hours. */
public enum Priority {
    /** Within 15 minutes. */
    CRITICAL("critical", Duration.ofMinutes(15), Duration.ofMinutes(5)),
    /** Within 30 minutes. */
    URGENT("urgent", Duration.ofMinutes(30), Duration.ofMinutes(10)),
    /** Before closing. */
    TODAY("today", Duration.ZERO, Duration.ofHours(1)),
    /** Within one business day. */
    REFILL("refill", Duration.ofDays(1), Duration.ofHours(4)),
    /** Within two business days. */
    ROUTINE("routine", Duration.ofDays(2), Duration.ofHours(4));

    private final String words;
    private final Duration length;
    private final Duration step;

    Priority(String words, Duration length, Duration step) {
        this.words = words;
        this.length = length;
        this.step = step;
    }

    /** As screens say it. */
    public String words() {
        return words;
    }

    /** How long, in minutes or in business days; nothing for one that ends at closing. */
    public Duration length() {
        return length;
    }

    /** How long a rung of its ladder lasts where the practice says nothing else. */
    public Duration step() {
        return step;
    }

    /** Whether its clock runs round the clock. */
    public boolean always() {
        return this == CRITICAL || this == URGENT;
    }
}
