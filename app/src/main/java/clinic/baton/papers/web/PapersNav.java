package clinic.baton.papers.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PapersNav implements NavPlace {
    @Override
    public int order() {
        return 53;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SEE_PATIENT)
                ? Optional.of(NavItem.of("Papers", "/p/" + caller.practice() + "/papers", "inbox"))
                : Optional.empty();
    }
}
