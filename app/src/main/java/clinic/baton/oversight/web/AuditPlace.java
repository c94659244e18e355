package clinic.baton.oversight.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AuditPlace implements NavPlace {
    private static final int ORDER = 920;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.AUDIT)
                ? Optional.of(NavItem.of("Audit", "/p/" + caller.practice() + "/audit", "audit"))
                : Optional.empty();
    }
}
