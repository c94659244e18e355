package clinic.baton.desk.internal;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.VisitButtons;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.WaitLine;
import clinic.baton.forecast.WaitRange;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Room;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Rooms that will probably fill up within two hours, before they do: when, how likely, what is waited for most, and what
 * gives a room back, the quickest first.
 */
@Component
class BottleneckPrompts implements PromptSource {
    private static final Duration AHEAD = Duration.ofHours(2);
    private static final double LIKELY = 0.5;
    private static final double EFFORT = 2;

    private final Days days;
    private final Waits waits;

    BottleneckPrompts(Days days, Waits waits) {
        this.days = days;
        this.waits = waits;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        return of(days.today(practice), waits.of(practice), now);
    }

    static List<Prompt> of(Day day, Outlook outlook, Instant now) {
        return outlook.rooms().stream()
                .flatMap(rooms -> prompt(day, outlook, rooms, now).stream())
                .toList();
    }

    /** A kind of which there is one room only is full with every visit: no bottleneck anybody could foresee. */
    private static Optional<Prompt> prompt(Day day, Outlook outlook, Outlook.Rooms rooms, Instant now) {
        WaitRange full = rooms.fullAt();
        if (full == null
                || rooms.count() < 2
                || rooms.chanceFull() < LIKELY
                || full.likely().isAfter(now.plus(AHEAD))) {
            return Optional.empty();
        }
        ZoneId zone = day.clinic().zone();
        String kind = rooms.kind().name().toLowerCase(Locale.ROOT);
        String when = full.likely().isAfter(now)
                ? " will probably be full at about " + WaitLine.at(full.likely(), zone)
                : " are full";
        List<Button> remedies = remedies(day, rooms);
        Prompt.Draft draft = Prompt.about(
                        "full-" + kind + "-" + day.date(), Tier.TODAY, Phrase.of("All " + kind + " rooms" + when))
                .because(Math.round(rooms.chanceFull() * 100) + " % likely, between " + WaitLine.words(full, zone))
                .because("most is waited for " + words(outlook.bottleneck().what()) + ", "
                        + Math.round(outlook.bottleneck().expectedWaitMinutes()) + " min in all");
        remedies.stream().skip(1).limit(2).forEach(draft::or);
        long waiting =
                day.here().stream().filter(visit -> visit.stage().waits()).count();
        Button first = remedies.isEmpty() ? board(day) : remedies.getFirst();
        return Optional.of(draft.settledBy(Urgency.due(full.likely(), EFFORT).people((int) waiting, 0), first));
    }

    /** What gives a room of the kind back: held for nobody's sake first, then a clean-up, then one that is out of order. */
    private static List<Button> remedies(Day day, Outlook.Rooms rooms) {
        VisitButtons buttons = new VisitButtons("/p/" + day.clinic().id());
        List<Button> remedies = new ArrayList<>();
        for (RoomDay.State state : List.of(RoomDay.State.HELD, RoomDay.State.CLEANING, RoomDay.State.CLOSED)) {
            for (Room room : day.clinic().openRooms()) {
                boolean ours =
                        room.kind() == rooms.kind() && day.inRoom(room.id()).isEmpty();
                if (ours && day.room(room.id()).state() == state) {
                    remedies.add(remedy(buttons, room, state));
                }
            }
        }
        return remedies;
    }

    private static Button remedy(VisitButtons buttons, Room room, RoomDay.State state) {
        return switch (state) {
            case HELD -> buttons.tend(room.id(), "open", "Let go of " + room.name());
            case CLEANING -> buttons.tend(room.id(), "cleaned", room.name() + " is clean");
            case CLOSED -> buttons.tend(room.id(), "open", "Open " + room.name() + " again");
            case FREE -> throw new IllegalArgumentException("A free room needs nothing");
        };
    }

    private static Button board(Day day) {
        return Button.link("See the rooms", "/p/" + day.clinic().id() + "/board?by=room");
    }

    private static String words(Outlook.Resource what) {
        return switch (what) {
            case DESK -> "the check-in desk";
            case NURSES -> "nurses";
            case LABORATORY -> "the laboratory";
            case IMAGING -> "imaging";
            case PROVIDERS -> "providers";
            case ROOMS -> "rooms";
        };
    }
}
