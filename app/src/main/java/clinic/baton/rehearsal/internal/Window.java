package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.flow.WalkIn;
import clinic.baton.record.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** The window: whoever comes or leaves stands in line; a colleague serves it where the scenario has one. */
final class Window {
    private static final Duration FINDING = Duration.ofSeconds(20);
    private static final Duration LEAVING = Duration.ofSeconds(130);

    private final Theatre theatre;
    private final Deque<Task> line = new ArrayDeque<>();
    private Instant colleagueFree;

    Window(Theatre theatre) {
        this.theatre = theatre;
        this.colleagueFree = theatre.scenario.colleague() ? theatre.now() : Instant.MAX;
    }

    /** Somebody in line, since when, and whether they come or leave. */
    record Task(Guest guest, boolean coming, Instant since) {}

    void join(Guest guest, boolean coming) {
        line.addLast(new Task(guest, coming, theatre.now()));
    }

    Optional<Task> first() {
        return Optional.ofNullable(line.peekFirst());
    }

    int length() {
        return line.size();
    }

    void away(Instant until) {
        if (theatre.scenario.colleague()) {
            colleagueFree = until;
            theatre.time.at(until, () -> {});
        }
    }

    void look() {
        while (!line.isEmpty() && !colleagueFree.isAfter(theatre.now())) {
            Duration takes = serve(theatre.who("bell"));
            colleagueFree = theatre.now().plus(takes);
            theatre.time.at(colleagueFree, () -> {});
        }
    }

    /** Serves the first in line; how long that takes. */
    Duration serve(Caller who) {
        Task task = line.removeFirst();
        Guest guest = task.guest();
        if (!task.coming()) {
            theatre.time.in(LEAVING, () -> theatre.step(who, guest, e -> new Step.Depart(e.id(), e.version())));
            return LEAVING;
        }
        theatre.time.in(FINDING, () -> arrive(who, guest));
        Duration both = FINDING.plus(guest.fate.checkIn());
        theatre.time.in(both, () -> {
            if (guest.at(Stage.ARRIVED)) {
                theatre.step(who, guest, e -> new Step.CheckIn(e.id(), e.version()));
            }
        });
        return both;
    }

    private void arrive(Caller who, Guest guest) {
        UUID appointment = guest.fate.appointment();
        var begun = appointment == null
                ? theatre.hands.does(
                        who, new WalkIn(guest.fate.patient(), null, null, theatre.house.site(), guest.fate.reason()))
                : theatre.hands.does(who, new Arrive(appointment, null));
        begun.ifPresent(now -> guest.encounter = now);
    }
}
