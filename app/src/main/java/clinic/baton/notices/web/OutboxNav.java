package clinic.baton.notices.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OutboxNav implements NavPlace {
    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.MESSAGE)
                ? Optional.of(NavItem.of("Outbox", "/p/" + caller.practice() + "/outbox", "send"))
                : Optional.empty();
    }
}
