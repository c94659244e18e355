package clinic.baton.glass.internal;

import clinic.baton.glass.GlassRefusal;
import clinic.baton.kernel.Refusal;
import java.util.Map;
import java.util.Optional;

/** Checks what somebody gives as a reason. */
final class Reasons {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private Reasons() {}

    static Optional<Refusal> wrong(String field, String text) {
        return text.strip().length() < SHORTEST
                ? Optional.of(GlassRefusal.REASON_MISSING.of(field))
                : tooLong(field, text);
    }

    static Optional<Refusal> tooLong(String field, String text) {
        return text.length() > LONGEST
                ? Optional.of(GlassRefusal.TEXT_TOO_LONG.of(field, Map.of("limit", Integer.toString(LONGEST))))
                : Optional.empty();
    }
}
