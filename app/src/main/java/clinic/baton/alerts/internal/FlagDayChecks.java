package clinic.baton.alerts.internal;

import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlags;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.DayCheck;
import clinic.baton.prompts.DayChecks;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nobody goes home while a red flag stands. */
@Component
class FlagDayChecks implements DayChecks {
    private static final int ORDER = 50;

    private final RedFlags flags;

    FlagDayChecks(RedFlags flags) {
        this.flags = flags;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<DayCheck> opening(PracticeId practice, UUID site, Instant now) {
        return List.of();
    }

    @Override
    public List<DayCheck> closing(PracticeId practice, UUID site, Instant now) {
        List<RedFlag> open = flags.open(practice);
        String what = "No red flag stands";
        return List.of(
                open.isEmpty()
                        ? DayCheck.done("red-flags", what, "all have ended")
                        : DayCheck.missing(
                                "red-flags",
                                what,
                                Phrase.of(open.size() + " open"),
                                List.of(Button.panel("Red flags", "/p/" + practice + "/red-flags"))));
    }
}
