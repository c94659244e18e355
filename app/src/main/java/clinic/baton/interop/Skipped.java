package clinic.baton.interop;

/**
 * Something well-formed that Baton has no place for; never a failure.
 *
 * @param what what it is, such as {@code Observation} or {@code ORU^R01}
 * @param why why it isn't taken, as a sentence
 */
public record Skipped(Origin origin, String what, String why) implements Incoming {}
