package clinic.baton.templates.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class TemplatesPlace implements NavPlace {
    @Override
    public int order() {
        return 880;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SET_UP)
                ? Optional.of(NavItem.of("Templates", TemplateDesk.root(caller), "templates"))
                : Optional.empty();
    }
}
