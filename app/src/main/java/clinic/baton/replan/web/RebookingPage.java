package clinic.baton.replan.web;

import clinic.baton.web.Phrase;
import clinic.baton.web.Progress;
import java.util.List;

/**
 * A rebooking as its page shows it. It names nobody who looks, so that all screens get the same.
 *
 * @param title what happened
 * @param address of the page
 * @param incident the address of what happened
 * @param state how it stands: {@code searching}, {@code ready} …
 * @param version its version
 * @param progress how far the search is
 * @param summary how many have a time, in words
 * @param ready whether it can be looked over and approved
 * @param open whether it can be dropped or searched again
 * @param lines by the old start
 */
public record RebookingPage(
        String title,
        String address,
        String incident,
        String state,
        int version,
        Progress progress,
        String summary,
        boolean ready,
        boolean open,
        List<Line> lines) {
    /**
     * One appointment.
     *
     * @param appointment its id
     * @param who whose
     * @param was when and what it was
     * @param proposed when it could be; nothing where there is no time
     * @param with with whom
     * @param note what changes for the patient
     * @param placed whether there is a time
     * @param pinned whether it stays so
     */
    public record Line(
            String appointment,
            Phrase who,
            String was,
            String proposed,
            String with,
            String note,
            boolean placed,
            boolean pinned) {}
}
