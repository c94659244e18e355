package clinic.baton.desk.web;

import clinic.baton.web.Button;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a nurse's tablet shows.
 *
 * @param person whose
 * @param whose whose patients they look after, in words
 * @param away whether they can't be told
 * @param alarms who needs a nurse now
 * @param calls what providers ask
 * @param told who has just arrived and isn't acknowledged
 * @param waiting who is known and waits, in turn
 * @param inside who is in a room, in the lab or observed, the longest first
 * @param rooms all rooms
 * @param patients whom it names
 */
public record NurseDay(
        UUID person,
        String whose,
        boolean away,
        List<MyVisit> alarms,
        List<Asked> calls,
        List<MyVisit> told,
        List<MyVisit> waiting,
        List<MyVisit> inside,
        List<BoardRoom> rooms,
        List<UUID> patients) {
    /**
     * A provider asks.
     *
     * @param id the call
     * @param words who asks for what, and where
     * @param since since when
     * @param go says that this nurse goes
     */
    public record Asked(UUID id, String words, Instant since, Button go) {}

    /** Keeps the lists from changing. */
    public NurseDay {
        alarms = List.copyOf(alarms);
        calls = List.copyOf(calls);
        told = List.copyOf(told);
        waiting = List.copyOf(waiting);
        inside = List.copyOf(inside);
        rooms = List.copyOf(rooms);
        patients = List.copyOf(patients);
    }

    /** Whether nobody of theirs is in the building. */
    public boolean quiet() {
        return alarms.isEmpty() && calls.isEmpty() && told.isEmpty() && waiting.isEmpty() && inside.isEmpty();
    }
}
