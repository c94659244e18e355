package clinic.baton.forms.web;

import clinic.baton.forms.Filling;
import clinic.baton.web.PatientName;
import java.util.List;
import java.util.UUID;

/**
 * Forms in use, and those that patients still have to fill.
 *
 * @param root the practice's root
 * @param forms in use
 * @param open still to be filled, the oldest first
 * @param mayChange whether the viewer may change forms
 */
public record FormsPage(String root, List<InUse> forms, List<Line> open, boolean mayChange) {
    /** Keeps the lists from changing. */
    public FormsPage {
        forms = List.copyOf(forms);
        open = List.copyOf(open);
    }

    /**
     * A form in use.
     *
     * @param key its key
     * @param title what it is called
     * @param about version, questions and languages in words
     */
    public record InUse(String key, String title, String about) {}

    /**
     * A form that somebody was asked to fill.
     *
     * @param id its id
     * @param patient whose
     * @param name as screens show it
     * @param title which form
     * @param standing where it stands, in words
     * @param state its state
     */
    public record Line(UUID id, UUID patient, PatientName name, String title, String standing, Filling.State state) {}
}
