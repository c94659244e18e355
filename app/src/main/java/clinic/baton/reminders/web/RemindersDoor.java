package clinic.baton.reminders.web;

import clinic.baton.kernel.Permission;
import clinic.baton.practice.SetupDoor;
import clinic.baton.record.Caller;
import clinic.baton.reminders.ReminderStep;
import clinic.baton.reminders.Reminders;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RemindersDoor implements SetupDoor {
    private final Reminders reminders;

    RemindersDoor(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            return Optional.empty();
        }
        List<ReminderStep> usual = reminders.rules(caller.practice()).getOrDefault(Reminders.EVERY, ReminderStep.USUAL);
        return Optional.of(new Tile(
                "Reminders",
                "reminders",
                usual.isEmpty() ? "Nobody is reminded" : StepWords.of(usual) + " before",
                "When patients are reminded, by kind of visit."));
    }
}
