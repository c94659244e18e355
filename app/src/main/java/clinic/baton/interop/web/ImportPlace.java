package clinic.baton.interop.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ImportPlace implements NavPlace {
    @Override
    public int order() {
        return 800;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.IMPORT)
                ? Optional.of(NavItem.of("Import", "/p/" + caller.practice() + "/import", "import"))
                : Optional.empty();
    }
}
