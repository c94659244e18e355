package clinic.baton.alerts.web;

import clinic.baton.alerts.RedFlag;
import clinic.baton.web.Phrase;
import clinic.baton.web.TimelineEntry;
import java.util.List;

/**
 * A red flag on the screen; the same for all who see it.
 *
 * @param flag how it stands
 * @param address its page
 * @param who whom it is about
 * @param services the number of emergency services
 * @param crisis the crisis line
 * @param call what to tell emergency services
 * @param act what to do and say
 * @param decided what was decided, in words; blank while nothing was
 * @param timeline what was done, the latest first
 */
public record FlagPage(
        RedFlag flag,
        String address,
        Phrase who,
        String services,
        String crisis,
        String call,
        String act,
        String decided,
        List<TimelineEntry> timeline) {
    /** Keeps the list from changing. */
    public FlagPage {
        timeline = List.copyOf(timeline);
    }
}
