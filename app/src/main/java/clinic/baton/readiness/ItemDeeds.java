package clinic.baton.readiness;

import clinic.baton.kernel.PracticeId;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import java.util.List;

/** What else can be done about something missing, by a module that knows it: send a form. The module declares a bean. */
public interface ItemDeeds {
    /** Buttons beside an open item; empty for what it knows nothing of. */
    List<Button> of(PracticeId practice, Appointment visit, ReadyItem item);
}
