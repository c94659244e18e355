package clinic.baton.alerts.web;

import clinic.baton.alerts.Question;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlags;
import clinic.baton.kernel.PracticeId;
import clinic.baton.web.AlarmLine;
import clinic.baton.web.Alarms;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.live.Audience;
import java.util.List;
import org.springframework.stereotype.Component;

/** A flag that pages stands above every page: an immediate one for all, an urgent one for clinical staff. */
@Component
class FlagAlarms implements Alarms {
    private final RedFlags flags;

    FlagAlarms(RedFlags flags) {
        this.flags = flags;
    }

    @Override
    public List<AlarmLine> lines(PracticeId practice, Audience audience) {
        return flags.open(practice).stream()
                .filter(RedFlag::pages)
                .filter(flag -> audience == Audience.CLINICAL || flag.question().level() == Question.Level.IMMEDIATE)
                .map(flag -> line(practice, flag))
                .toList();
    }

    private static AlarmLine line(PracticeId practice, RedFlag flag) {
        String who = flag.paged().isBlank() ? "Red flag, all clinical staff" : "Red flag, " + flag.paged();
        String where = flag.source() == RedFlag.Source.PHONE ? ", telephone" : "";
        String place = flag.where().place().isBlank() ? "" : ", " + flag.where().place();
        return new AlarmLine(
                flag.id().toString(),
                Phrase.of(who + where + place).hush(" " + flag.question().title()),
                flag.raised().at(),
                !flag.question().quiet(),
                false,
                Button.link("Go to it", "/p/" + practice + "/red-flags/" + flag.id()));
    }
}
