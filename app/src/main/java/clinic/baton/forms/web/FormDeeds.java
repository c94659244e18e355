package clinic.baton.forms.web;

import clinic.baton.forms.Forms;
import clinic.baton.kernel.PracticeId;
import clinic.baton.readiness.ItemDeeds;
import clinic.baton.readiness.ReadyItem;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import java.util.List;
import org.springframework.stereotype.Component;

/** A form that is missing is sent from the worklist, or filled on a tablet. */
@Component
class FormDeeds implements ItemDeeds {
    private final Forms forms;

    FormDeeds(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Button> of(PracticeId practice, Appointment visit, ReadyItem item) {
        if (forms.form(practice, item.item()).isEmpty()) {
            return List.of();
        }
        String address = "/p/" + practice + "/forms/ask";
        Button ask = Button.post("Send the form", address)
                .with("patient", visit.patient())
                .with("appointment", visit.id())
                .with("form", item.item());
        return List.of(ask.with("how", "send"));
    }
}
