package clinic.baton.schedule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where an appointment stands, in FHIR R4's words ({@code AppointmentStatus}). {@link #next()} is the table of legal
 * moves; {@link #wayBack()} says what undo may restore.
 */
public enum AppointmentStatus {
    /** Suggested; nobody has agreed yet. */
    PROPOSED,
    /** Agreed by some; somebody still has to. */
    PENDING,
    /** Agreed by all. */
    BOOKED,
    /** The patient is here. */
    ARRIVED,
    /** The visit took place. */
    FULFILLED,
    /** Called off before it took place. */
    CANCELLED,
    /** The patient didn't come. */
    NOSHOW,
    /** Should never have been. */
    ENTERED_IN_ERROR;

    /** The states that may follow by what people do. */
    public Set<AppointmentStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(PENDING, BOOKED, CANCELLED, ENTERED_IN_ERROR);
            case PENDING -> EnumSet.of(BOOKED, CANCELLED, ENTERED_IN_ERROR);
            case BOOKED -> EnumSet.of(ARRIVED, CANCELLED, NOSHOW, ENTERED_IN_ERROR);
            case ARRIVED -> EnumSet.of(FULFILLED, CANCELLED, ENTERED_IN_ERROR);
            case NOSHOW -> EnumSet.of(ARRIVED, ENTERED_IN_ERROR);
            case CANCELLED -> EnumSet.of(ENTERED_IN_ERROR);
            case FULFILLED, ENTERED_IN_ERROR -> EnumSet.noneOf(AppointmentStatus.class);
        };
    }

    /** The states that undo may restore from here. */
    public Set<AppointmentStatus> wayBack() {
        return switch (this) {
            case PROPOSED, PENDING, ENTERED_IN_ERROR -> EnumSet.noneOf(AppointmentStatus.class);
            case BOOKED -> EnumSet.of(PROPOSED, PENDING);
            case ARRIVED -> EnumSet.of(BOOKED, NOSHOW);
            case FULFILLED -> EnumSet.of(ARRIVED);
            case CANCELLED -> EnumSet.of(PROPOSED, PENDING, BOOKED, ARRIVED);
            case NOSHOW -> EnumSet.of(BOOKED);
        };
    }

    /** Whether {@code after} may follow. */
    public boolean allows(AppointmentStatus after) {
        return next().contains(after);
    }

    /** Whether it stands on the schedule: not called off, missed or mistaken. */
    public boolean stands() {
        return switch (this) {
            case PROPOSED, PENDING, BOOKED, ARRIVED, FULFILLED -> true;
            case CANCELLED, NOSHOW, ENTERED_IN_ERROR -> false;
        };
    }

    /** Whether it is still ahead: it may be moved or called off. */
    public boolean ahead() {
        return switch (this) {
            case PROPOSED, PENDING, BOOKED -> true;
            case ARRIVED, FULFILLED, CANCELLED, NOSHOW, ENTERED_IN_ERROR -> false;
        };
    }

    /** As staff say it. */
    public String words() {
        return switch (this) {
            case PROPOSED -> "proposed";
            case PENDING -> "waiting for an answer";
            case BOOKED -> "booked";
            case ARRIVED -> "arrived";
            case FULFILLED -> "over";
            case CANCELLED -> "cancelled";
            case NOSHOW -> "missed";
            case ENTERED_IN_ERROR -> "entered in error";
        };
    }

    /** FHIR's code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The status with FHIR's code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static AppointmentStatus of(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No appointment status is coded " + code));
    }
}
