package clinic.baton.papers.web;

import clinic.baton.web.PatientName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paper, and whose it may be.
 *
 * @param line about it
 * @param words what could be read in it; blank for a picture
 * @param typed what was typed to find a patient
 * @param people whose it may be, or who was found
 * @param chosen whose it is, once somebody is chosen; null until then
 * @param visits the chosen patient's visits ahead
 * @param kinds what papers often are
 * @param kind what it seems to be
 * @param error why it couldn't be filed; blank where it wasn't tried
 * @param fresh whether nobody said yet whose it is
 * @param mayConduct whether the viewer may
 */
public record PaperPage(
        PaperLine line,
        String words,
        String typed,
        List<Person> people,
        @Nullable Person chosen,
        List<Visit> visits,
        List<String> kinds,
        String kind,
        String error,
        boolean fresh,
        boolean mayConduct) {
    /** Keeps the lists from changing. */
    public PaperPage {
        people = List.copyOf(people);
        visits = List.copyOf(visits);
        kinds = List.copyOf(kinds);
    }

    /** Somebody whose it may be. */
    public record Person(UUID id, PatientName name, String born) {}

    /**
     * A visit and something it lacks, or the visit alone.
     *
     * @param value as posted: the appointment, a blank, the item
     * @param words as shown
     * @param selected whether the paper seems to be for it
     */
    public record Visit(String value, String words, boolean selected) {}
}
