package clinic.baton.insight.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class InsightPlace implements NavPlace {
    @Override
    public int order() {
        return 800;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.INSIGHT)
                ? Optional.of(NavItem.of("Insight", "/p/" + caller.practice() + "/insight", "insight"))
                : Optional.empty();
    }
}
