package clinic.baton.waitlist;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list, the offers on it, and what came of them. */
public interface Waitlist {
    /** Who waits, longest first, at most so many. */
    List<WaitEntry> open(PracticeId practice, int limit);

    /** One entry that still waits. */
    Optional<WaitEntry> entry(PracticeId practice, UUID id);

    /** A patient's entries that still wait. */
    List<WaitEntry> ofPatient(PracticeId practice, UUID patient);

    /** The offers that are out. */
    List<Offer> out(PracticeId practice);

    /** The newest offers, at most so many. */
    List<Offer> newest(PracticeId practice, int limit);

    /** One offer. */
    Optional<Offer> offer(PracticeId practice, UUID id);

    /** What counts. */
    Weights weights(PracticeId practice);

    /** How an entry ranks now for a time that would suit, before how well that time fits is known. */
    Standing standing(WaitEntry entry, Weights weights, Instant now);

    /** What came of the offers made within a range. */
    Report report(PracticeId practice, Instant from, Instant before);

    /**
     * What came of offers.
     *
     * @param freed times that came free
     * @param offered offers made
     * @param accepted offers taken
     * @param declined offers not wanted
     * @param expired offers without an answer
     * @param minutesRecovered minutes of clinic time that were filled
     */
    record Report(int freed, int offered, int accepted, int declined, int expired, int minutesRecovered) {}

    /**
     * How an entry ranks, in points of 100; what is missing to 100 is for the fit of the time.
     *
     * @param urgency points for how soon they should be seen
     * @param waiting points for how long they have waited
     * @param fairness points for having been offered little
     */
    record Standing(double urgency, double waiting, double fairness) {
        /** All points. */
        public double points() {
            return urgency + waiting + fairness;
        }
    }
}
