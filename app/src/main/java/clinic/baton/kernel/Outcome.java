package clinic.baton.kernel;

import java.util.List;

/**
 * What came of a command: done, or refused with reasons. Bugs and broken infrastructure throw instead.
 *
 * @param <T> what a done command answers
 */
public sealed interface Outcome<T> {
    /** Done, and recorded. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Refused; nothing changed. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        /** Refuses to refuse without a reason. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one reason");
            }
        }
    }

    /** A done outcome. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** A refused outcome. */
    static <T> Outcome<T> refused(Refusal... reasons) {
        return new Refused<>(List.of(reasons));
    }

    /** A refused outcome. */
    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    /**
     * The value, where a refusal would be a bug.
     *
     * @throws IllegalStateException if it was refused
     */
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new IllegalStateException("Refused: " + reasons);
        };
    }
}
