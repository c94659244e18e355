package clinic.baton.readiness.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.readiness.ReadinessRefusal;
import java.util.Map;
import java.util.Optional;

/** What is the same for all texts. */
final class Checks {
    static final int NOTE = 300;
    static final int PLACE = 60;

    private Checks() {}

    static Optional<Refusal> tooLong(String field, String text, int most) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of(ReadinessRefusal.TEXT_TOO_LONG.of(field, Map.of("limit", Integer.toString(most))));
    }
}
