package clinic.baton.waitlist.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WaitlistNav implements NavPlace {
    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SEE_DAY)
                ? Optional.of(NavItem.of("Waitlist", "/p/" + caller.practice() + "/waitlist", "queue"))
                : Optional.empty();
    }
}
