package clinic.baton.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece that somebody hands to whoever comes next.
 *
 * @param id which
 * @param kind what it is
 * @param ref the prompt's key or the parked row's id; blank for words
 * @param what what it is about, in words without a name
 * @param from who hands it over
 * @param at when
 * @param accepted who accepted it; null while nobody has
 * @param withdrawn whether it was taken back
 * @param version grows by one with each change
 */
public record Handed(
        UUID id,
        Kind kind,
        String ref,
        String what,
        Parked.By from,
        Instant at,
        @Nullable Accepted accepted,
        boolean withdrawn,
        int version) {
    /** What can be handed over. */
    public enum Kind {
        /** A prompt that somebody has. */
        PROMPT,
        /** A call or parked work. */
        PARKED,
        /** Words. */
        WORD
    }

    /** Who accepted, and when. */
    public record Accepted(Parked.By by, Instant at) {}

    /** The same, accepted, one version on. */
    public Handed accept(Accepted by) {
        return new Handed(id, kind, ref, what, from, at, by, withdrawn, version + 1);
    }

    /** The same, taken back or offered again, one version on. */
    public Handed withdraw(boolean off) {
        return new Handed(id, kind, ref, what, from, at, null, off, version + 1);
    }
}
