package clinic.baton.alerts;

import clinic.baton.alerts.internal.FlagRows;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which questions are asked, and which red flags stand. */
@Component
public class RedFlags {
    private final Reading reading;

    RedFlags(Reading reading) {
        this.reading = reading;
    }

    /** The questions of a practice. */
    public QuestionList questions(PracticeId practice) {
        return reading.in(practice, sql -> FlagRows.questions(sql, practice.value()));
    }

    /** One flag. */
    public Optional<RedFlag> flag(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> FlagRows.flag(sql, practice.value(), id));
    }

    /** Those that stand, the oldest first. */
    public List<RedFlag> open(PracticeId practice) {
        return reading.in(practice, sql -> FlagRows.open(sql, practice.value()));
    }
}
