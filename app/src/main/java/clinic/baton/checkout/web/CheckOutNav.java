package clinic.baton.checkout.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CheckOutNav implements NavPlace {
    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SEE_PATIENT)
                ? Optional.of(NavItem.of("Check-out", "/p/" + caller.practice() + "/check-out", "door"))
                : Optional.empty();
    }
}
