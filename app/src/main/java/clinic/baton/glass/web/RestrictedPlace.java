package clinic.baton.glass.web;

import clinic.baton.glass.Glass;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RestrictedPlace implements NavPlace {
    private static final int ORDER = 922;
    private static final int COUNTED = 99;

    private final Glass glass;

    RestrictedPlace(Glass glass) {
        this.glass = glass;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.AUDIT)
                ? Optional.of(NavItem.of("Restricted", "/p/" + caller.practice() + "/restricted", "lock")
                        .waiting(glass.toReview(caller.practice(), COUNTED).size(), false))
                : Optional.empty();
    }
}
