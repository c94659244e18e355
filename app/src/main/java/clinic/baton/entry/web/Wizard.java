package clinic.baton.entry.web;

import clinic.baton.web.Stepper;
import java.util.ArrayList;
import java.util.List;

/** The steps from nothing to a first booking. */
enum Wizard {
    YOU(0, "You", ""),
    PRACTICE(1, "Practice", ""),
    ROOMS(2, "Rooms", "rooms"),
    PEOPLE(3, "People", "people"),
    VISITS(4, "Visit types", "visits"),
    HOURS(5, "Hours", "hours");

    private final int number;
    private final String title;
    private final String path;

    Wizard(int number, String title, String path) {
        this.number = number;
        this.title = title;
        this.path = path;
    }

    /** Where one is, with the way back to earlier steps of the practice at {@code root}. */
    Stepper stepper(String root) {
        List<String> titles = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (Wizard step : values()) {
            titles.add(step.title);
            addresses.add(step.number < number && !step.path.isEmpty() ? root + "/set-up/" + step.path : "");
        }
        return new Stepper(titles, addresses, number);
    }
}
