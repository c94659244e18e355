package clinic.baton.protocols;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A protocol that was started.
 *
 * @param id its id
 * @param protocol what was to be done, in the words of then
 * @param sample whether nobody had approved those words
 * @param drill whether it is only practised
 * @param place where; blank while nobody has said
 * @param room the room; null for none
 * @param started who and when
 * @param ending how it ended; null while it runs
 * @param marks what was done, in order, struck ones too
 * @param debrief what was said afterwards; null for nothing yet
 */
public record Run(
        UUID id,
        Protocol protocol,
        boolean sample,
        boolean drill,
        String place,
        @Nullable UUID room,
        By started,
        @Nullable Ending ending,
        List<Mark> marks,
        @Nullable Debrief debrief) {
    /**
     * Somebody, at a moment of the practice's time.
     *
     * @param person who; null for Baton
     * @param name as shown
     * @param at when
     */
    public record By(@Nullable UUID person, String name, Instant at) {}

    /**
     * How it ended.
     *
     * @param how all clear, or a false alarm
     * @param by who said so
     */
    public record Ending(How how, By by) {}

    /** How a protocol ends. */
    public enum How {
        /** It is over. */
        ALL_CLEAR,
        /** It was none. */
        FALSE_ALARM
    }

    /** Kinds of marks. */
    public enum Kind {
        /** A role was claimed. */
        ROLE,
        /** A step was done. */
        STEP,
        /** A timer began anew. */
        TIMER,
        /** Words. */
        NOTE,
        /** What became of the day's plan. */
        PLAN,
        /** Where it is. */
        PLACE,
        /** Somebody was counted. */
        ROLL
    }

    /**
     * Something done.
     *
     * @param kind what sort
     * @param ref which role, step, timer or person
     * @param words in words
     * @param by who and when
     * @param struck whether it was a mistake
     */
    public record Mark(Kind kind, String ref, String words, By by, boolean struck) {}

    /** Keeps the list from changing. */
    public Run {
        marks = List.copyOf(marks);
    }

    /** Whether it runs. */
    public boolean open() {
        return ending == null;
    }

    /** The last mark that stands, of a kind and thing. */
    public Optional<Mark> last(Kind kind, String ref) {
        return marks.reversed().stream()
                .filter(m -> !m.struck() && m.kind() == kind && m.ref().equals(ref))
                .findFirst();
    }

    /** How often something was done. */
    public long times(Kind kind, String ref) {
        return marks.stream()
                .filter(m -> !m.struck() && m.kind() == kind && m.ref().equals(ref))
                .count();
    }

    /** Roles nobody has. */
    public List<Protocol.Role> unclaimed() {
        return protocol.roles().stream()
                .filter(r -> last(Kind.ROLE, r.code()).isEmpty())
                .toList();
    }

    /** Steps that should have been done by a moment and weren't. */
    public List<Protocol.Step> overdue(Instant now) {
        return protocol.steps().stream()
                .filter(s -> last(Kind.STEP, s.id()).isEmpty())
                .filter(s -> started.at().plus(s.within()).isBefore(now))
                .toList();
    }

    /** People who have a role in it. */
    public List<UUID> people() {
        return marks.stream()
                .filter(m -> !m.struck() && m.kind() == Kind.ROLE)
                .map(m -> m.by().person())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
