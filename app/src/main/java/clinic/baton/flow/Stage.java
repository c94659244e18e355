package clinic.baton.flow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a visit stands. {@link #next()} is the table of moves: what happened is recorded, so that a visit under way may go
 * from any stage to any other, again and again; only a visit that has ended can't move. {@link #usual()} is what mostly
 * comes next, and what screens offer first.
 */
public enum Stage {
    /** Came in; nobody has checked them in. */
    ARRIVED("Arrived"),
    /** Papers are done; waits. */
    CHECKED_IN("Checked in"),
    /** Waits, perhaps again. */
    WAITING("Waiting"),
    /** In a room, not yet ready to be seen. */
    ROOMED("Roomed"),
    /** Ready to be seen. */
    READY("Ready"),
    /** With a nurse or assistant. */
    WITH_NURSE("With nurse"),
    /** With the provider. */
    WITH_PROVIDER("With provider"),
    /** Watched for a while, for instance after an injection. */
    OBSERVATION("Observation"),
    /** In the laboratory or imaging. */
    TESTING("Lab / imaging"),
    /** At the desk again, to leave. */
    CHECK_OUT("Checking out"),
    /** Left, seen. */
    DEPARTED("Departed"),
    /** Left without being seen. */
    LEFT_WITHOUT_BEING_SEEN("Left unseen");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** As screens say it. */
    public String words() {
        return words;
    }

    /** Its code: {@code with-provider}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The stage of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage is coded " + code));
    }

    /** Whether the patient is in the building. */
    public boolean open() {
        return this != DEPARTED && this != LEFT_WITHOUT_BEING_SEEN;
    }

    /** Whether the patient waits to be called. */
    public boolean waits() {
        return this == CHECKED_IN || this == WAITING;
    }

    /** Whether somebody is in a room in this stage, if they have one. */
    public boolean keepsRoom() {
        return switch (this) {
            case ROOMED, READY, WITH_NURSE, WITH_PROVIDER, OBSERVATION -> true;
            case ARRIVED, CHECKED_IN, WAITING, TESTING, CHECK_OUT, DEPARTED, LEFT_WITHOUT_BEING_SEEN -> false;
        };
    }

    /** The stages that may follow. A stage may follow itself where the room changes. */
    public Set<Stage> next() {
        if (!open()) {
            return EnumSet.noneOf(Stage.class);
        }
        EnumSet<Stage> all = EnumSet.allOf(Stage.class);
        all.remove(ARRIVED);
        return all;
    }

    /** What mostly follows, likeliest first. */
    public List<Stage> usual() {
        return switch (this) {
            case ARRIVED -> List.of(CHECKED_IN, ROOMED, LEFT_WITHOUT_BEING_SEEN);
            case CHECKED_IN, WAITING -> List.of(ROOMED, TESTING, LEFT_WITHOUT_BEING_SEEN);
            case ROOMED -> List.of(READY, WITH_PROVIDER, WITH_NURSE, WAITING);
            case READY -> List.of(WITH_PROVIDER, WITH_NURSE, WAITING);
            case WITH_NURSE -> List.of(READY, WITH_PROVIDER, OBSERVATION, CHECK_OUT);
            case WITH_PROVIDER -> List.of(CHECK_OUT, TESTING, OBSERVATION, WITH_NURSE);
            case OBSERVATION -> List.of(CHECK_OUT, WITH_PROVIDER);
            case TESTING -> List.of(WAITING, ROOMED, CHECK_OUT);
            case CHECK_OUT -> List.of(DEPARTED, WAITING);
            case DEPARTED, LEFT_WITHOUT_BEING_SEEN -> List.of();
        };
    }
}
