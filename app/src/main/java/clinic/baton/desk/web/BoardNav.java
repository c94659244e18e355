package clinic.baton.desk.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class BoardNav implements NavPlace {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SEE_DAY)
                ? Optional.of(NavItem.of("Board", "/p/" + caller.practice() + "/board", "board"))
                : Optional.empty();
    }
}
