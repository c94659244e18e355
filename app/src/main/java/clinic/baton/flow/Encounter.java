package clinic.baton.flow;

import clinic.baton.kernel.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it happens: FHIR's Encounter.
 *
 * @param id the encounter
 * @param patient who came
 * @param purpose what for
 * @param date the practice's date on which they came
 * @param callCode what they are called by, for instance {@code B12}; new each day
 * @param arrivedAt when they came
 * @param stay where the visit stands
 * @param nurseTold who of the nurses acknowledged that they are here; null until somebody did
 * @param seenAt when they were first seen; null until then
 * @param endedAt when they left; null while they are here
 * @param flags what somebody saw, oldest first
 * @param version grows with each move: what {@link Step}s carry
 */
public record Encounter(
        UUID id,
        UUID patient,
        Purpose purpose,
        LocalDate date,
        String callCode,
        Instant arrivedAt,
        Stay stay,
        @Nullable Told nurseTold,
        @Nullable Instant seenAt,
        @Nullable Instant endedAt,
        List<Flag> flags,
        int version) {

    /**
     * What a visit is for.
     *
     * @param appointment the appointment; null when there is none
     * @param practitioner whom they see; null for nobody in particular
     * @param visitType what kind; null while nobody has decided
     * @param site where
     * @param planned the appointment's time when they arrived; null when there is none
     * @param walkIn whether they came without an appointment
     * @param reason what they said at the desk
     */
    public record Purpose(
            @Nullable UUID appointment,
            @Nullable UUID practitioner,
            @Nullable UUID visitType,
            UUID site,
            @Nullable TimeRange planned,
            boolean walkIn,
            @Nullable String reason) {}

    /**
     * Where a visit stands.
     *
     * @param stage the stage
     * @param since since when
     * @param room the room; null for none
     * @param passage the number of this stretch among the visit's, from 1
     * @param cameFrom the stage before; null for the first
     * @param by who brought them here; null when nobody did
     */
    public record Stay(
            Stage stage,
            Instant since,
            @Nullable UUID room,
            int passage,
            @Nullable Stage cameFrom,
            @Nullable UUID by) {}

    /** Who acknowledged, and when. */
    public record Told(Instant at, @Nullable UUID by) {}

    /** Keeps the flags from changing. */
    public Encounter {
        flags = List.copyOf(flags);
    }

    /** Where the visit stands. */
    public Stage stage() {
        return stay.stage();
    }

    /** The room they are in. */
    public @Nullable UUID room() {
        return stay.room();
    }

    /** Whether they are in the building. */
    public boolean here() {
        return stage().open();
    }

    /** How long they are in this stage. */
    public Duration inStage(Instant now) {
        return Duration.between(stay.since(), now);
    }

    /** When the wait began that counts: not before the appointment. */
    public Instant waitsSince() {
        TimeRange planned = purpose.planned();
        return planned != null && planned.start().isAfter(stay.since()) ? planned.start() : stay.since();
    }

    /** The same at another place, one version on. */
    public Encounter moved(Stay to, @Nullable Told told, @Nullable Instant seen, @Nullable Instant ended) {
        return new Encounter(
                id, patient, purpose, date, callCode, arrivedAt, to, told, seen, ended, flags, version + 1);
    }

    /** The same with another version. */
    public Encounter version(int number) {
        return new Encounter(
                id, patient, purpose, date, callCode, arrivedAt, stay, nurseTold, seenAt, endedAt, flags, number);
    }

    /** The same for another purpose. */
    public Encounter plan(Purpose other) {
        return new Encounter(
                id, patient, other, date, callCode, arrivedAt, stay, nurseTold, seenAt, endedAt, flags, version);
    }

    /** The same, the nurse told or not. */
    public Encounter told(@Nullable Told told) {
        return new Encounter(
                id, patient, purpose, date, callCode, arrivedAt, stay, told, seenAt, endedAt, flags, version);
    }

    /** The same with another flag. */
    public Encounter raised(Flag flag) {
        List<Flag> more = new ArrayList<>(flags);
        more.add(flag);
        return flags(more);
    }

    /** The same without the flag. */
    public Encounter lowered(Flag flag) {
        return flags(flags.stream().filter(f -> f != flag).toList());
    }

    /** The same with these flags. */
    public Encounter flags(List<Flag> these) {
        return new Encounter(
                id, patient, purpose, date, callCode, arrivedAt, stay, nurseTold, seenAt, endedAt, these, version);
    }
}
