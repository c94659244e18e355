package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.NextRoom;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.Stage;
import clinic.baton.flow.VisitButtons;
import clinic.baton.practice.Room;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.RoomTile.State;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rooms of a day.
 *
 * @param day the day
 * @param now the practice's time: what a room is soon kept for shows
 * @param next who goes next into which free room
 */
record BoardRooms(Day day, Instant now, Map<UUID, Encounter> next) {
    /** How long before its time a room shows for whom it is kept. */
    private static final Duration AHEAD = Duration.ofMinutes(15);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    static BoardRooms of(Day day, Instant now) {
        return new BoardRooms(
                day,
                now,
                NextRoom.of(day, now).stream()
                        .collect(Collectors.toMap(next -> next.room().id(), NextRoom::visit)));
    }

    List<BoardRoom> all() {
        return day.clinic().openRooms().stream().map(this::room).toList();
    }

    BoardRoom room(Room room) {
        List<Encounter> inside = day.inRoom(room.id());
        RoomDay up = day.room(room.id());
        if (!inside.isEmpty()) {
            Encounter first = inside.getFirst();
            boolean provider = inside.stream().anyMatch(v -> v.stage() == Stage.WITH_PROVIDER);
            State state = provider ? State.PROVIDER : State.BUSY;
            return tile(room, state, who(inside), doing(first), first.stay().since(), List.of());
        }
        return switch (up.state()) {
            case CLEANING -> tile(room, State.CLEANING, nobody(), "", up.since(), List.of(clean(room)));
            case HELD -> held(room, up);
            case CLOSED -> closed(room, Objects.requireNonNullElse(up.note(), ""));
            case FREE -> free(room, up, new VisitButtons(root()));
        };
    }

    private BoardRoom held(Room room, RoomDay up) {
        Button letGo = new VisitButtons(root()).tend(room.id(), "open", "Let go");
        String note = Objects.requireNonNullElse(up.note(), "");
        return tile(room, State.HELD, nobody(), note, up.since(), List.of(letGo.spoken("Let go of " + room.name())));
    }

    private BoardRoom closed(Room room, String note) {
        Button open = new VisitButtons(root()).tend(room.id(), "open", "Open");
        return tile(room, State.CLOSED, nobody(), note, null, List.of(open.spoken("Open " + room.name() + " again")));
    }

    private BoardRoom free(Room room, RoomDay up, VisitButtons buttons) {
        Optional<Appointment> kept = keptFor(room.id());
        Instant seen = up.seenEmptyAt();
        boolean look = up.version() > 0 && (seen == null || seen.isBefore(up.since()));
        List<Button> actions = new ArrayList<>();
        Encounter guest = next.get(room.id());
        if (guest != null) {
            actions.add(bring(room, guest, buttons));
        }
        if (look) {
            actions.add(buttons.tend(room.id(), "seen-empty", "Seen empty").spoken("Seen empty: " + room.name()));
        }
        if (kept.isPresent()) {
            String at = "kept for "
                    + TIME.format(kept.get().time().start().atZone(day.clinic().zone()));
            return tile(room, State.HELD, Phrase.of(day.name(kept.get().patient())), at, null, actions);
        }
        String note = seen != null && !look
                ? "seen empty " + TIME.format(seen.atZone(day.clinic().zone()))
                : "";
        return tile(room, State.FREE, nobody(), note, null, actions);
    }

    /** By call-code, so that no name stands on a screen that hides names. */
    private static Button bring(Room room, Encounter guest, VisitButtons buttons) {
        Button to = buttons.room(guest, room);
        return new Button("Bring " + guest.callCode(), to.address(), to.way(), to.fields(), null, to.look(), null)
                .primary()
                .spoken("Bring " + guest.callCode() + " to " + room.name());
    }

    private Button clean(Room room) {
        return new VisitButtons(root()).tend(room.id(), "cleaned", "Clean").spoken("Clean: " + room.name());
    }

    /** Whose appointment keeps the room now or soon, unless they are in a room already or gone. */
    private Optional<Appointment> keptFor(UUID room) {
        Set<UUID> placed = day.visits().stream()
                .filter(v -> !v.here() || v.room() != null || v.seenAt() != null)
                .map(v -> v.purpose().appointment())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return day.agenda().standing().stream()
                .filter(a -> room.equals(a.room()) && !placed.contains(a.id()))
                .filter(a -> a.time().start().isBefore(now.plus(AHEAD))
                        && a.time().end().isAfter(now))
                .findFirst();
    }

    private Phrase who(List<Encounter> inside) {
        Phrase names = Phrase.of("");
        for (int i = 0; i < inside.size(); i++) {
            names = (i == 0 ? names : names.and(", "))
                    .and(day.name(inside.get(i).patient()));
        }
        return names;
    }

    private String doing(Encounter visit) {
        List<String> words = new ArrayList<>();
        words.add(visit.stage().words().toLowerCase(Locale.ROOT));
        day.provider(visit.purpose().practitioner()).ifPresent(words::add);
        return String.join(" · ", words);
    }

    private static Phrase nobody() {
        return Phrase.of("");
    }

    private BoardRoom tile(
            Room room, State state, Phrase who, String note, @Nullable Instant since, List<Button> actions) {
        return new BoardRoom(room.id(), room.name(), root() + "/rooms/" + room.id(), state, who, note, since, actions);
    }

    private String root() {
        return "/p/" + day.clinic().id();
    }
}
