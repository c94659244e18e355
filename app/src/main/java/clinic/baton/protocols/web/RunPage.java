package clinic.baton.protocols.web;

import clinic.baton.protocols.Protocol;
import clinic.baton.protocols.Run;
import clinic.baton.web.Phrase;
import clinic.baton.web.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running protocol on the screen; the same for all who see it.
 *
 * @param run how it stands
 * @param address its page
 * @param say words to say, numbers filled in
 * @param call whom to call and what to tell them; blank where nobody is called
 * @param roles who is needed
 * @param steps what is to be done
 * @param timers what is done again and again
 * @param roll who is to be counted; empty where nobody is
 * @param timeline what was done, the latest first
 * @param incidents pages on which the day is re-laid
 */
public record RunPage(
        Run run,
        String address,
        String say,
        String call,
        List<RoleLine> roles,
        List<StepLine> steps,
        List<TimerLine> timers,
        List<RollLine> roll,
        List<TimelineEntry> timeline,
        List<String> incidents) {
    /** Keeps the lists from changing. */
    public RunPage {
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
        timers = List.copyOf(timers);
        roll = List.copyOf(roll);
        timeline = List.copyOf(timeline);
        incidents = List.copyOf(incidents);
    }

    /**
     * A role.
     *
     * @param role which
     * @param title with numbers filled in
     * @param holder who has it; null for nobody
     */
    public record RoleLine(
            Protocol.Role role, String title, @Nullable String holder) {}

    /**
     * A step.
     *
     * @param id its number
     * @param words with numbers filled in
     * @param who the role's title
     * @param due by when
     * @param done who did it and when; blank while nobody has
     * @param late whether it should have been done
     */
    public record StepLine(String id, String words, String who, Instant due, String done, boolean late) {
        /** How it stands, as the style sheet names it. */
        public String state() {
            return done.isBlank() ? late ? "late" : "open" : "done";
        }
    }

    /**
     * A timer.
     *
     * @param code which
     * @param words what is done
     * @param last when it was done last; null for never
     * @param next when it is due again; null before the first time
     * @param times how often it was done
     * @param minutes how often it is due
     */
    public record TimerLine(
            String code,
            String words,
            @Nullable Instant last,
            @Nullable Instant next,
            long times,
            long minutes) {}

    /**
     * Somebody to be counted.
     *
     * @param ref whom
     * @param name as screens show it
     * @param what patient or staff
     * @param counted whether they were
     */
    public record RollLine(String ref, Phrase name, String what, boolean counted) {}
}
