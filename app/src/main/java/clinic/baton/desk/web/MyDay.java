package clinic.baton.desk.web;

import clinic.baton.web.Button;
import clinic.baton.web.Gauge;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider's day, for a telephone or tablet: who is with them, who is next and ready, who comes later.
 *
 * @param practitioner whose
 * @param name the provider
 * @param standing "on time", "20 min late", "not here today"
 * @param gauge how tight the rest of the day is; null when it is over
 * @param with who is with them
 * @param next who is here for them, the readiest first
 * @param later who is still expected
 * @param done how many they have seen
 * @param late what they say when they run late
 * @param asks what they can ask of a nurse
 * @param asked what they have asked and nobody has answered, in words
 * @param patients whom it names
 */
public record MyDay(
        UUID practitioner,
        String name,
        String standing,
        @Nullable Gauge gauge,
        List<MyVisit> with,
        List<MyVisit> next,
        List<Later> later,
        int done,
        List<Button> late,
        List<Button> asks,
        List<String> asked,
        List<UUID> patients) {
    /** Keeps the lists from changing. */
    public MyDay {
        with = List.copyOf(with);
        next = List.copyOf(next);
        later = List.copyOf(later);
        late = List.copyOf(late);
        asks = List.copyOf(asks);
        asked = List.copyOf(asked);
        patients = List.copyOf(patients);
    }

    /**
     * Somebody who is expected.
     *
     * @param time when
     * @param name who
     * @param detail the kind of visit
     */
    public record Later(String time, PatientName name, Phrase detail) {}

    /** Whether nobody is here or expected any more. */
    public boolean over() {
        return with.isEmpty() && next.isEmpty() && later.isEmpty();
    }
}
