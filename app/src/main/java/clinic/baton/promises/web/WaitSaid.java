package clinic.baton.promises.web;

import clinic.baton.flow.Encounter;
import clinic.baton.forecast.PersonOutlook;
import clinic.baton.forecast.WaitLine;
import clinic.baton.forecast.WaitRange;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.promises.Promises;
import clinic.baton.promises.TellingButtons;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitPromise.Choice;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Button;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long somebody here waits, what they were told, and the buttons that say it anew. */
@Component
public class WaitSaid {
    private final Waits waits;
    private final Promises promises;
    private final Clocks clocks;

    WaitSaid(Waits waits, Promises promises, Clocks clocks) {
        this.waits = waits;
        this.promises = promises;
        this.clocks = clocks;
    }

    /**
     * As a screen shows it.
     *
     * @param line the wait, live; its text is blank while nothing is forecast
     * @param told what they were told last, in words; null for nothing
     * @param tell what can be said now; none for who was seen, or for a caller who may not
     */
    public record Said(WaitLine line, @Nullable String told, List<Button> tell) {
        /** Whether there is anything to show. */
        boolean isEmpty() {
            return line.text().isBlank() && told == null && tell.isEmpty();
        }
    }

    Said of(Caller caller, Encounter visit) {
        PracticeId practice = caller.practice();
        ZoneId zone = clocks.of(practice).zone();
        PersonOutlook outlook = visit.here() ? waits.of(practice).of(visit.id()).orElse(null) : null;
        WaitLine none = new WaitLine(visit.id(), "");
        WaitLine line = outlook == null ? none : WaitLine.of(outlook, zone).orElse(none);
        WaitPromise newest = promises.newest(practice, visit.date()).get(visit.id());
        WaitRange seen = outlook == null || visit.seenAt() != null ? null : outlook.seen();
        List<Button> tell = seen != null && caller.may(Permission.CONDUCT) ? tell(practice, visit, seen) : List.of();
        return new Said(line, newest == null ? null : words(newest, zone), tell);
    }

    private List<Button> tell(PracticeId practice, Encounter visit, WaitRange range) {
        TellingButtons buttons = new TellingButtons("/p/" + practice);
        Instant now = clocks.of(practice).now();
        String words = WaitLine.words(range, clocks.of(practice).zone());
        return List.of(
                buttons.told("Told them " + words, visit, range, Choice.STAYS, now),
                buttons.told("Told, comes back", visit, range, Choice.COMES_BACK, now)
                        .quiet(),
                buttons.told("Told, takes another day", visit, range, Choice.REBOOKS, now)
                        .quiet());
    }

    private static String words(WaitPromise promise, ZoneId zone) {
        String choice = switch (promise.choice()) {
            case STAYS -> "";
            case COMES_BACK -> ", leaves and comes back";
            case REBOOKS -> ", takes another day";
        };
        return "at " + WaitLine.at(promise.told().at(), zone) + ": " + WaitLine.words(promise.range(), zone) + choice;
    }
}
