package clinic.baton.templates;

import clinic.baton.record.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Makes a template's sessions and holds for some dates. Dates that somebody changed by hand stay; visits that are booked stay
 * booked, and those that then lie outside every session are answered so that they can be refitted.
 *
 * @param template which
 * @param version the version that was on the screen
 * @param from the first date, today or later
 * @param until the last date, at most 400 days on
 */
public record PublishTemplate(UUID template, int version, LocalDate from, LocalDate until)
        implements Command<PublishTemplate.Published> {
    /**
     * What came of it.
     *
     * @param sessions how many sessions
     * @param holds how many holds
     * @param byHand dates left as somebody changed them
     * @param notHeld how many holds were left out, since visits stand there
     * @param stranded visits that now lie outside every session
     */
    public record Published(int sessions, int holds, List<LocalDate> byHand, int notHeld, List<UUID> stranded) {
        /** Keeps the lists from changing. */
        public Published {
            byHand = List.copyOf(byHand);
            stranded = List.copyOf(stranded);
        }
    }
}
