package clinic.baton.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.web.live.Audience;
import java.util.List;

/** What a module puts above every staff page. The module declares a bean; nothing of it ever reaches a page that patients see. */
public interface Alarms {
    /** Its lines for a class of viewers, the gravest first. */
    List<AlarmLine> lines(PracticeId practice, Audience audience);
}
