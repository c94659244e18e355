package clinic.baton.display.web;

import java.util.List;

/**
 * What a waiting room's display shows at one moment. There is no name, no id and no time of anybody's appointment in it.
 *
 * @param calls who is asked to come in, the newest first
 * @param waits how long it takes at each provider
 * @param notices calm words
 */
public record Showing(List<Call> calls, List<Wait> waits, List<String> notices) {
    /**
     * Somebody is asked to come in.
     *
     * @param code their code of the day
     * @param room where to
     */
    public record Call(String code, String room) {}

    /**
     * How long it takes.
     *
     * @param provider at whom
     * @param words the range
     */
    public record Wait(String provider, String words) {}

    /** Keeps the lists from changing. */
    public Showing {
        calls = List.copyOf(calls);
        waits = List.copyOf(waits);
        notices = List.copyOf(notices);
    }
}
