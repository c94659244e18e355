package clinic.baton.desk.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Deed;
import clinic.baton.web.Deeds;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the desk does all day. */
@Component
class DeskDeeds implements Deeds {
    @Override
    public List<Deed> deeds(Caller caller) {
        String root = "/p/" + caller.practice();
        List<Deed> deeds = new ArrayList<>();
        if (caller.may(Permission.BOOK)) {
            deeds.add(new Deed("Book a visit", "appointment new schedule", root + "/appointments/new", true));
            deeds.add(
                    new Deed("Move a visit…", "appointment change reschedule cancel", root + "/schedule/list", false));
            deeds.add(new Deed("Hold time", "block keep free", root + "/holds/new", true));
        }
        if (caller.may(Permission.CONDUCT)) {
            deeds.add(new Deed("Arrive somebody", "check in here came", root + "/desk/arrive", true));
            deeds.add(new Deed("Walk-in", "no appointment urgent", root + "/desk/walk-in", true));
            deeds.add(new Deed("Call note", "phone telephone ring caller", root + "/calls/new", true));
            deeds.add(new Deed("Calls of today", "phone telephone parked hold", root + "/calls", false));
            deeds.add(new Deed("Open the day", "start morning checklist", root + "/desk/day", false));
            deeds.add(new Deed("Close the day", "end evening checklist", root + "/desk/day", false));
            deeds.add(new Deed("Hand over", "shift lunch successor", root + "/desk/hand-over", false));
        }
        if (caller.may(Permission.EDIT_PATIENT)) {
            deeds.add(new Deed("New patient", "register add take in", root + "/patients/new", false));
        }
        if (caller.may(Permission.SEE_DAY)) {
            deeds.add(new Deed("Print the day list", "paper visits", root + "/schedule/list", false));
        }
        deeds.add(new Deed("Your account", "password passkey profile", "/account", false));
        return deeds;
    }
}
