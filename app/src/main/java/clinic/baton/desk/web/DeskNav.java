package clinic.baton.desk.web;

import clinic.baton.kernel.Permission;
import clinic.baton.prompts.NowList;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import clinic.baton.web.live.Audience;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The Desk in the rail, with how much needs somebody now. */
@Component
class DeskNav implements NavPlace {
    static final String COUNT = "count-desk";

    private final Prompts prompts;

    DeskNav(Prompts prompts) {
        this.prompts = prompts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        if (!caller.may(Permission.SEE_DAY)) {
            return Optional.empty();
        }
        NowList now = prompts.now(caller.practice(), Station.DESK, Audience.of(caller));
        return Optional.of(new NavItem("Desk", "/p/" + caller.practice() + "/desk", "desk", 0, false, false, COUNT)
                .waiting(now.all().size(), now.grave()));
    }
}
