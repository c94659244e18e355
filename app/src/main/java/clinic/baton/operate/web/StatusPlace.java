package clinic.baton.operate.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StatusPlace implements NavPlace {
    private static final int ORDER = 930;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.OPERATE)
                ? Optional.of(NavItem.of("Status", "/p/" + caller.practice() + "/status", "status"))
                : Optional.empty();
    }
}
