package clinic.baton.desk.web;

import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.EncounterMistaken;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.EncounterNoticed;
import clinic.baton.flow.RoomTended;
import clinic.baton.flow.VisitPlanned;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.schedule.AppointmentProgressed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What entries of the record touched on the Board. */
final class BoardTouched {
    /** Visits that stand elsewhere now, or came, or went. */
    final Set<UUID> moved = new LinkedHashSet<>();

    /** Visits that changed where they are. */
    final Set<UUID> changed = new LinkedHashSet<>();

    /** Patients who are told otherwise now. */
    final Set<UUID> patients = new LinkedHashSet<>();

    final Set<UUID> rooms = new LinkedHashSet<>();
    private boolean allRooms;
    private boolean everything;

    private BoardTouched() {}

    static BoardTouched by(List<Entry> entries, RecordReader record) {
        BoardTouched touched = new BoardTouched();
        entries.forEach(entry -> touched.add(entry, record));
        return touched;
    }

    boolean nothing() {
        return !everything
                && !allRooms
                && moved.isEmpty()
                && changed.isEmpty()
                && patients.isEmpty()
                && rooms.isEmpty();
    }

    /** Rooms, kinds of visit or names of staff: the page is taken anew. */
    boolean everything() {
        return everything;
    }

    boolean allRooms() {
        return allRooms;
    }

    private void add(Entry entry, RecordReader record) {
        if (entry.is(EncounterMoved.class)) {
            moved(record.event(entry, EncounterMoved.class));
        } else if (entry.is(EncounterBegan.class) || entry.is(EncounterMistaken.class)) {
            moved.add(entry.subject().id());
            allRooms = true;
        } else if (entry.is(EncounterNoticed.class) || entry.is(VisitPlanned.class)) {
            changed.add(entry.subject().id());
            allRooms |= entry.is(VisitPlanned.class);
        } else if (entry.is(RoomTended.class)) {
            rooms.add(entry.subject().id());
            allRooms = true;
        } else if (entry.type().startsWith("practice.")) {
            everything = true;
        } else if (entry.type().startsWith("schedule.") && !entry.is(AppointmentProgressed.class)) {
            allRooms = true;
        } else if (entry.type().startsWith("patients.")) {
            UUID patient = entry.patient();
            patients.add(patient == null ? entry.subject().id() : patient);
        }
    }

    private void moved(EncounterMoved event) {
        moved.add(event.after().id());
        room(event.before().room());
        room(event.after().room());
        event.rooms().forEach(was -> rooms.add(was.room()));
        // Who goes next into which room may be another for each of them.
        allRooms = true;
    }

    private void room(@org.jspecify.annotations.Nullable UUID room) {
        if (room != null) {
            rooms.add(room);
        }
    }
}
