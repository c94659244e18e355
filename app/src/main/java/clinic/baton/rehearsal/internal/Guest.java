package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A simulated patient: what is fated, and where their visit stands. */
final class Guest {
    final Fate fate;
    final Mood mood;

    @Nullable
    Encounter encounter;

    @Nullable
    String provider;

    boolean attended;
    boolean urgent;

    Guest(Fate fate, double cheer) {
        this.fate = fate;
        this.provider = fate.provider();
        this.mood = new Mood(cheer, fate.waitsFrom(), fate.waitsFrom());
    }

    /**
     * What only a rehearsal knows beforehand.
     *
     * @param key the patient's key
     * @param patient the patient
     * @param appointment the booking; null for who walks in
     * @param provider key of whom they see; null for a nurse, or for nobody yet
     * @param nurse whether a nurse does it
     * @param roomKind what kind of room it needs
     * @param planned when it is booked; when they come, without a booking
     * @param arrives when they come
     * @param reason what they say
     * @param checkIn how long checking in takes
     * @param rooming how long rooming takes
     * @param visit how long the visit takes
     * @param patience how long they wait without a word before they leave
     */
    record Fate(
            String key,
            UUID patient,
            @Nullable UUID appointment,
            @Nullable String provider,
            boolean nurse,
            String roomKind,
            Instant planned,
            Instant arrives,
            String reason,
            Duration checkIn,
            Duration rooming,
            Duration visit,
            Duration patience) {
        Instant waitsFrom() {
            return arrives.isAfter(planned) ? arrives : planned;
        }
    }

    boolean at(Stage stage) {
        Encounter now = encounter;
        return now != null && now.stage() == stage;
    }

    boolean waits() {
        Encounter now = encounter;
        return now != null && now.stage().waits();
    }

    boolean here() {
        Encounter now = encounter;
        return now != null && now.here();
    }

    boolean seen() {
        Encounter now = encounter;
        return now != null && now.seenAt() != null;
    }
}
