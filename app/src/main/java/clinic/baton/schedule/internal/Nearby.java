package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.FreeTime;
import clinic.baton.web.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Books the best of some free times, or tells in one sentence why the wished one can't be had. */
@Component
class Nearby {
    private final Booking booking;
    private final Sentences sentences;

    Nearby(Booking booking, Sentences sentences) {
        this.booking = booking;
        this.sentences = sentences;
    }

    /**
     * Books at the first of the times; at the wished time where there is none, to hear what stands in the way.
     *
     * @param best free times, the best first
     */
    Outcome<Booked> book(Writing writing, Book wished, List<FreeTime> best) {
        Instant starts =
                best.isEmpty() ? wished.starts() : best.getFirst().time().start();
        return booking.book(wished.at(starts), null, writing);
    }

    /** Why one of several doesn't fit, beginning with its date. */
    String why(Clinic clinic, Instant starts, List<Refusal> reasons) {
        Telling telling = new Telling(clinic.zone());
        LocalDate date = telling.date(starts);
        return telling.day(date) + ", " + telling.time(starts) + ": "
                + String.join(" ", sentences.of(reasons, Locale.ENGLISH));
    }
}
