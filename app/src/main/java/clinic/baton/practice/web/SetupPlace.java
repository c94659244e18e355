package clinic.baton.practice.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SetupPlace implements NavPlace {
    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SET_UP) || caller.may(Permission.MANAGE_PEOPLE)
                ? Optional.of(NavItem.of("Setup", "/p/" + caller.practice() + "/setup", "setup"))
                : Optional.empty();
    }
}
