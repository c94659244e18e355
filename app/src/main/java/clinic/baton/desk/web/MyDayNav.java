package clinic.baton.desk.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyDayNav implements NavPlace {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SEE_DAY) && caller.may(Permission.CARE)
                ? Optional.of(NavItem.of("My day", "/p/" + caller.practice() + "/my-day", "day"))
                : Optional.empty();
    }
}
