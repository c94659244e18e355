package clinic.baton.papers.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.papers.Paper;
import clinic.baton.papers.Papers;
import clinic.baton.prompts.DayCheck;
import clinic.baton.prompts.DayChecks;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** No paper is left that says it is urgent, and those left over are known to whoever closes. */
@Component
class PaperDayChecks implements DayChecks {
    private static final int MOST = 200;
    private static final String WHAT = "Papers that came in are seen to";

    private final Papers papers;

    PaperDayChecks(Papers papers) {
        this.papers = papers;
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public List<DayCheck> opening(PracticeId practice, UUID site, Instant now) {
        return List.of(check(practice, now, false));
    }

    @Override
    public List<DayCheck> closing(PracticeId practice, UUID site, Instant now) {
        return List.of(check(practice, now, true));
    }

    private DayCheck check(PracticeId practice, Instant now, boolean closing) {
        List<Paper> left = papers.fresh(practice, MOST);
        Button look = Button.link("Papers", "/p/" + practice + "/papers");
        long late = left.stream().filter(paper -> !now.isBefore(paper.due())).count();
        if (left.isEmpty()) {
            return DayCheck.done("papers", WHAT, "every paper has its patient");
        }
        return closing && late > 0
                ? DayCheck.missing("papers", WHAT, Phrase.of(late + " past their time"), List.of(look))
                : DayCheck.look("papers", WHAT, Phrase.of(left.size() + " of unknown patients"), look);
    }
}
