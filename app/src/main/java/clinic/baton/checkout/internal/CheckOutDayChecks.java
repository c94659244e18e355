package clinic.baton.checkout.internal;

import clinic.baton.checkout.CheckOuts;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.DayCheck;
import clinic.baton.prompts.DayChecks;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people left without is looked at before everybody goes home. */
@Component
class CheckOutDayChecks implements DayChecks {
    private static final int MOST = 100;
    private static final String WHAT = "Nothing is left to do for those who left";

    private final CheckOuts lists;

    CheckOutDayChecks(CheckOuts lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<DayCheck> opening(PracticeId practice, UUID site, Instant now) {
        return List.of(check(practice));
    }

    @Override
    public List<DayCheck> closing(PracticeId practice, UUID site, Instant now) {
        return List.of(check(practice));
    }

    private DayCheck check(PracticeId practice) {
        int left = lists.later(practice, MOST).size();
        return left == 0
                ? DayCheck.done("left-without", WHAT, "follow-ups, papers and next steps are settled")
                : DayCheck.look(
                        "left-without",
                        WHAT,
                        Phrase.of(left == 1 ? "1 thing" : left + " things"),
                        Button.link("Check-out", "/p/" + practice + "/check-out"));
    }
}
