package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Limits;
import clinic.baton.flow.NextRoom;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.RoomDay.State;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitType;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What rooms need, and who could have one. */
final class PlacePrompts {
    private PlacePrompts() {}

    static List<Prompt> of(Asking asking) {
        List<Prompt> prompts = new ArrayList<>(free(asking));
        for (Room room : asking.day().clinic().openRooms()) {
            cleaning(asking, room).ifPresent(prompts::add);
            crowded(asking, room).ifPresent(prompts::add);
        }
        return prompts;
    }

    /** Who is next in turn, one for each free room. Those past their limit have a prompt of their own. */
    private static List<Prompt> free(Asking asking) {
        return NextRoom.of(asking.day(), asking.now()).stream()
                .filter(next -> !next.pastLimit(asking.now()))
                .map(next -> roomIsFree(asking, next.visit(), next.room()))
                .toList();
    }

    private static Prompt roomIsFree(Asking asking, Encounter visit, Room room) {
        Instant due = NextRoom.turn(visit).isAfter(visit.stay().since())
                ? NextRoom.turn(visit)
                : visit.stay().since();
        return Prompt.about(
                        "next-" + visit.id() + "-" + visit.stay().passage(),
                        Tier.TODAY,
                        Phrase.of(room.name() + " is free for ")
                                .and(asking.day().name(visit.patient())))
                .because(asking.plan(visit))
                .because("waits since " + asking.time(visit.stay().since()))
                .at(Station.WINDOW)
                .settledBy(
                        Asking.oneHere(due.plus(Limits.GRACE), 1),
                        asking.buttons().room(visit, room));
    }

    private static Optional<Prompt> cleaning(Asking asking, Room room) {
        RoomDay state = asking.day().room(room.id());
        if (state.state() != State.CLEANING || !asking.day().inRoom(room.id()).isEmpty()) {
            return Optional.empty();
        }
        int waiting = (int) asking.day().here().stream()
                .filter(v -> v.stage().waits() && kind(asking, v) == room.kind())
                .filter(v -> asking.day().roomFor(v, asking.now()).isEmpty())
                .count();
        if (waiting == 0 && !asking.past(state.since().plus(Limits.CLEAN_UP))) {
            return Optional.empty();
        }
        return Optional.of(Prompt.about(
                        "clean-" + room.id() + "-" + state.version(),
                        Tier.TODAY,
                        Phrase.of(room.name() + " waits for clean-up"))
                .because("since " + asking.time(state.since()))
                .because(waiting == 0 ? "nobody waits for it yet" : waiting + " waiting, no other room fits")
                .settledBy(
                        Urgency.due(state.since().plus(Limits.CLEAN_UP), 1).people(waiting, 0),
                        asking.buttons().tend(room.id(), "cleaned", "It is clean")));
    }

    private static RoomKind kind(Asking asking, Encounter visit) {
        return asking.day().type(visit).map(VisitType::roomKind).orElse(RoomKind.EXAM);
    }

    /** Two in one room: it happened, so it stands; somebody must sort it out. */
    private static Optional<Prompt> crowded(Asking asking, Room room) {
        List<Encounter> inside = asking.day().inRoom(room.id());
        if (inside.size() < 2) {
            return Optional.empty();
        }
        Encounter last = inside.stream()
                .max(Comparator.comparing((Encounter v) -> v.stay().since()).thenComparing(Encounter::id))
                .orElseThrow();
        Phrase names = asking.who(inside.getFirst().patient());
        for (Encounter other : inside.subList(1, inside.size())) {
            names = names.and(", ").and(asking.day().name(other.patient()));
        }
        return Optional.of(Prompt.about(
                        "crowded-" + room.id() + "-" + last.id(),
                        Tier.WAITING,
                        Phrase.of(inside.size() + " patients are in " + room.name()))
                .because(names)
                .because("the last since " + asking.time(last.stay().since()))
                .settledBy(
                        Urgency.due(last.stay().since(), 1).people(inside.size(), 0),
                        asking.buttons().open(last, "Move one")));
    }
}
