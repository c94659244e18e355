package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.RoomTended;
import clinic.baton.flow.Tend;
import java.time.Duration;
import java.util.UUID;

/** Who cleans rooms: mostly within minutes, sometimes a room is forgotten. */
final class Housekeeping {
    private static final Duration FORGOTTEN = Duration.ofMinutes(45);

    private final Theatre theatre;
    private int cleanings;

    Housekeeping(Theatre theatre) {
        this.theatre = theatre;
    }

    /** A visit moved: rooms it touched stand in the event as they were. */
    void moved(EncounterMoved event) {
        Encounter before = event.before();
        for (RoomDay room : event.rooms()) {
            if (room.room().equals(before.room())) {
                needsCleaning(room.room());
            } else {
                theatre.dirty.remove(room.room());
            }
        }
    }

    void tended(RoomTended event) {
        if (event.after().state() == RoomDay.State.FREE) {
            theatre.dirty.remove(event.after().room());
        } else {
            theatre.dirty.add(event.after().room());
        }
    }

    private void needsCleaning(UUID room) {
        theatre.dirty.add(room);
        cleanings++;
        var lots = theatre.lots.of("cleaning " + cleanings);
        Duration after = lots.chance(theatre.scenario.forgotten())
                ? FORGOTTEN
                : Duration.ofSeconds(Math.round(60 * lots.logNormal(4, 0.5)));
        theatre.time.in(after, () -> {
            if (theatre.dirty.contains(room)) {
                theatre.hands.does(theatre.who("house"), new Tend.Cleaned(room));
            }
        });
    }
}
