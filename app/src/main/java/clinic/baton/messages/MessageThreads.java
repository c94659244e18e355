package clinic.baton.messages;

import clinic.baton.kernel.PracticeId;
import clinic.baton.messages.internal.ThreadRows;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks threads up. */
@Component
public class MessageThreads {
    private final Reading reading;
    private final Clocks clocks;

    MessageThreads(Reading reading, Clocks clocks) {
        this.reading = reading;
        this.clocks = clocks;
    }

    /** Those that are open, the soonest due first. */
    public List<MessageThread> open(PracticeId practice) {
        return reading.in(practice, sql -> ThreadRows.open(sql, practice.value()));
    }

    /** Those that were done last. */
    public List<MessageThread> done(PracticeId practice) {
        return reading.in(practice, sql -> ThreadRows.done(sql, practice.value()));
    }

    /** One with everything in it. */
    public Optional<MessageThread.Whole> whole(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> ThreadRows.whole(sql, practice.value(), id));
    }

    /** Which of the open ones a person has opened. */
    public List<UUID> read(PracticeId practice, UUID person) {
        return reading.in(practice, sql -> ThreadRows.read(sql, practice.value(), person));
    }

    /** Who covers and who is on call, now and later. */
    public List<Duty> duties(PracticeId practice) {
        Instant now = clocks.of(practice).now();
        return reading.in(practice, sql -> ThreadRows.duties(sql, practice.value(), now));
    }

    /** Phrases by code. */
    public Map<String, String> phrases(PracticeId practice) {
        return reading.in(practice, sql -> ThreadRows.phrases(sql, practice.value()));
    }
}
