package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.RoomDay;
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
 */
record BoardRooms(Day day, Instant now) {
    /** How long before its time a room shows for whom it is kept. */
    private static final Duration AHEAD = Duration.ofMinutes(15);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    List<BoardRoom> all() {
        return day.clinic().openRooms().stream().map(this::room).toList();
    }

    BoardRoom room(Room room) {
        List<Encounter> inside = day.inRoom(room.id());
        RoomDay up = day.room(room.id());
        if (!inside.isEmpty()) {
            Encounter first = inside.getFirst();
            return tile(
                    room, State.BUSY, who(inside), doing(first), first.stay().since(), List.of());
        }
        return switch (up.state()) {
            case CLEANING -> tile(room, State.CLEANING, nobody(), "", up.since(), List.of(clean(room)));
            case CLOSED -> closed(room, Objects.requireNonNullElse(up.note(), ""));
            case FREE -> free(room, up, new VisitButtons(root()));
        };
    }

    private BoardRoom closed(Room room, String note) {
        Button open = new VisitButtons(root()).tend(room.id(), "open", "Open");
        return tile(room, State.CLOSED, nobody(), note, null, List.of(open.spoken("Open " + room.name() + " again")));
    }

    private BoardRoom free(Room room, RoomDay up, VisitButtons buttons) {
        Optional<Appointment> kept = keptFor(room.id());
        Instant seen = up.seenEmptyAt();
        boolean look = up.version() > 0 && (seen == null || seen.isBefore(up.since()));
        List<Button> actions = look
                ? List.of(buttons.tend(room.id(), "seen-empty", "Seen empty").spoken("Seen empty: " + room.name()))
                : List.of();
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
