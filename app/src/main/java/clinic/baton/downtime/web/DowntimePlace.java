package clinic.baton.downtime.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DowntimePlace implements NavPlace {
    private static final int ORDER = 890;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SEE_PATIENT)
                ? Optional.of(NavItem.of("Downtime", "/p/" + caller.practice() + "/downtime", "print"))
                : Optional.empty();
    }
}
