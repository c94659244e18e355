package clinic.baton.web;

/**
 * One thing that happened, in a timeline.
 *
 * @param time in words, practice time
 * @param iso the same instant, ISO 8601
 * @param what what happened
 * @param who who did it
 * @param tone how much it matters
 */
public record TimelineEntry(String time, String iso, Phrase what, String who, Tone tone) {}
