package clinic.baton.oversight.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.oversight.OversightRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks texts that must be there and not too long. */
final class Texts {
    private static final int LONGEST = 2_000;

    private final List<Refusal> wrong = new ArrayList<>();

    Texts need(String field, String text) {
        if (text.isBlank()) {
            wrong.add(OversightRefusal.TEXT_MISSING.of(field));
        } else if (text.length() > LONGEST) {
            wrong.add(OversightRefusal.TEXT_TOO_LONG.of(field, Map.of("limit", Integer.toString(LONGEST))));
        }
        return this;
    }

    List<Refusal> wrong() {
        return List.copyOf(wrong);
    }
}
