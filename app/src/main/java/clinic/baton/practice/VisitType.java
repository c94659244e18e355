package clinic.baton.practice;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of visit: a FHIR HealthcareService. Minutes are what a slot plans; what visits really take is learned.
 *
 * @param id its id
 * @param details what it is
 * @param active whether it is still used; a retired one stays, for the visits that name it
 * @param version grows with each change
 */
public record VisitType(UUID id, Details details, boolean active, int version) {
    /**
     * What can be changed about it.
     *
     * @param name its name, unique in the practice
     * @param shortName its name in small places
     * @param family what sort of visit it is
     * @param minutes planned minutes with the patient, 1 to 480
     * @param preparation minutes the room is made ready before, 0 to 120
     * @param cleanup minutes the room is cleaned after, 0 to 120
     * @param roomKind the kind of room it needs; null when it needs none, as on the telephone
     * @param needsProvider whether a provider sees the patient; else a nurse or technician does
     * @param equipment the equipment it needs; null for none
     * @param instructions what a patient does before it
     * @param terms who may give and book it, how far ahead, and what has to be ready
     */
    public record Details(
            String name,
            String shortName,
            VisitFamily family,
            int minutes,
            int preparation,
            int cleanup,
            @Nullable RoomKind roomKind,
            boolean needsProvider,
            @Nullable UUID equipment,
            @Nullable String instructions,
            VisitTerms terms) {
        /** Takes the blanks around texts away; a record written before there were terms has none. */
        public Details {
            terms = Objects.requireNonNullElse(terms, VisitTerms.NONE);
            name = name.strip();
            shortName = shortName.strip();
            instructions = Texts.blankToNull(instructions);
        }

        /** A kind of visit that anybody who may book can book for anybody, at any time. */
        public Details(
                String name,
                String shortName,
                VisitFamily family,
                int minutes,
                int preparation,
                int cleanup,
                @Nullable RoomKind roomKind,
                boolean needsProvider,
                @Nullable UUID equipment,
                @Nullable String instructions) {
            this(
                    name,
                    shortName,
                    family,
                    minutes,
                    preparation,
                    cleanup,
                    roomKind,
                    needsProvider,
                    equipment,
                    instructions,
                    VisitTerms.NONE);
        }

        /** The same on other terms. */
        public Details on(VisitTerms others) {
            return new Details(
                    name,
                    shortName,
                    family,
                    minutes,
                    preparation,
                    cleanup,
                    roomKind,
                    needsProvider,
                    equipment,
                    instructions,
                    others);
        }
    }

    /** Its name, unique in the practice. */
    public String name() {
        return details.name();
    }

    /** Its name in small places. */
    public String shortName() {
        return details.shortName();
    }

    /** What sort of visit it is. */
    public VisitFamily family() {
        return details.family();
    }

    /** Planned minutes with the patient, 1 to 480. */
    public int minutes() {
        return details.minutes();
    }

    /** Minutes the room is made ready before, 0 to 120. */
    public int preparation() {
        return details.preparation();
    }

    /** Minutes the room is cleaned after, 0 to 120. */
    public int cleanup() {
        return details.cleanup();
    }

    /** The kind of room it needs; null when it needs none, as on the telephone. */
    public @Nullable RoomKind roomKind() {
        return details.roomKind();
    }

    /** Whether a provider sees the patient; else a nurse or technician does. */
    public boolean needsProvider() {
        return details.needsProvider();
    }

    /** The equipment it needs; null for none. */
    public @Nullable UUID equipment() {
        return details.equipment();
    }

    /** What a patient does before it. */
    public @Nullable String instructions() {
        return details.instructions();
    }

    /** Who may give and book it, how far ahead, and what has to be ready. */
    public VisitTerms terms() {
        return details.terms();
    }

    /** How long a slot is: the planned minutes. */
    public Duration length() {
        return Duration.ofMinutes(minutes());
    }
}
