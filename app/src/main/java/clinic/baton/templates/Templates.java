package clinic.baton.templates;

import clinic.baton.kernel.PracticeId;
import clinic.baton.schedule.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A practice's templates. */
public interface Templates {
    /** All in use, by provider as the practice orders them, then first date. */
    List<Template> all(PracticeId practice);

    /** One, retired ones too. */
    Optional<Template> one(PracticeId practice, UUID id);

    /** What publishing a pattern for some dates would do; nothing is written. */
    Foreseen foresee(PracticeId practice, Template.Details details, LocalDate from, LocalDate until);

    /**
     * What publishing would do.
     *
     * @param laid sessions, holds, dates left alone, visits stranded
     * @param notes what is odd about single dates: clocks that change, holidays on which the practice isn't closed
     */
    record Foreseen(Planning.Laid laid, List<String> notes) {
        /** Keeps the list from changing. */
        public Foreseen {
            notes = List.copyOf(notes);
        }
    }
}
