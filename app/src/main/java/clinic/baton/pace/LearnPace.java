package clinic.baton.pace;

import clinic.baton.record.Command;

/** Reads what happened since the last time and learns from it anew; each night by itself. Answers what was learned from. */
public record LearnPace() implements Command<LearnPace.Learned> {
    /**
     * What was learned from.
     *
     * @param visits visits with known minutes
     * @param appointments appointments that are over
     */
    public record Learned(int visits, int appointments) {}
}
