package clinic.baton.schedule.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SchedulePlace implements NavPlace {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        return caller.may(Permission.SEE_DAY)
                ? Optional.of(NavItem.of("Schedule", "/p/" + caller.practice() + "/schedule", "schedule"))
                : Optional.empty();
    }
}
