package clinic.baton.reminders.web;

import clinic.baton.kernel.Permission;
import clinic.baton.practice.SetupDoor;
import clinic.baton.record.Caller;
import clinic.baton.reminders.Policies;
import clinic.baton.reminders.Policy;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class LateDoor implements SetupDoor {
    private final Policies policies;

    LateDoor(Policies policies) {
        this.policies = policies;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            return Optional.empty();
        }
        Policy policy = policies.of(caller.practice()).getOrDefault(Policies.EVERY, Policy.USUAL);
        return Optional.of(new Tile(
                "Late and missed",
                "late",
                policy.graceMinutes() + " min grace",
                "What the Desk does when patients are late or don't come."));
    }
}
