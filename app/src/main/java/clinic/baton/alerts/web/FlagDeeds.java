package clinic.baton.alerts.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Deed;
import clinic.baton.web.Deeds;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FlagDeeds implements Deeds {
    @Override
    public List<Deed> deeds(Caller caller) {
        String root = "/p/" + caller.practice();
        List<Deed> deeds = new ArrayList<>();
        if (caller.may(Permission.SEE_DAY)) {
            deeds.add(new Deed(
                    "Red flag: nurse now",
                    "chest pain breathing stroke bleeding suicidal fainting severe triage",
                    root + "/red-flags",
                    true));
        }
        if (caller.may(Permission.SET_UP)) {
            deeds.add(new Deed("Red-flag questions", "edit approve list", root + "/red-flag-questions", false));
        }
        return deeds;
    }
}
