package clinic.baton.protocols;

import clinic.baton.kernel.PracticeId;
import clinic.baton.protocols.internal.RunRows;
import clinic.baton.record.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which protocols hold in a practice, and which were started. */
@Component
public class Protocols {
    private final Reading reading;

    Protocols(Reading reading) {
        this.reading = reading;
    }

    /** All, in the order in which they are offered. */
    public List<Edition> all(PracticeId practice) {
        return reading.in(practice, sql -> RunRows.editions(sql, practice.value()));
    }

    /** One. */
    public Optional<Edition> of(PracticeId practice, String code) {
        return all(practice).stream()
                .filter(e -> e.protocol().code().equals(code))
                .findFirst();
    }

    /** One that was started. */
    public Optional<Run> run(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> RunRows.run(sql, practice.value(), id));
    }

    /** Those that run, the oldest first. */
    public List<Run> open(PracticeId practice) {
        return reading.in(practice, sql -> RunRows.open(sql, practice.value()));
    }

    /** Those that ended, were no false alarm and nobody has talked about yet, the oldest first. */
    public List<Run> toDebrief(PracticeId practice, int most) {
        return reading.in(practice, sql -> RunRows.toDebrief(sql, practice.value(), most));
    }

    /** The last ones, newest first. */
    public List<Run> recent(PracticeId practice, int most) {
        return reading.in(practice, sql -> RunRows.recent(sql, practice.value(), most));
    }
}
