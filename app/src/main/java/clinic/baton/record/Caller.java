package clinic.baton.record;

import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a command, in which practice, and what they may do there.
 *
 * @param practice the practice
 * @param kind what sort of actor
 * @param id the person's, device's or link's id; null only for the system itself
 * @param name to show, for instance "Ana Ruiz"
 * @param may permissions in this practice
 */
public record Caller(
        PracticeId practice, Kind kind, @Nullable UUID id, String name, Set<Permission> may) {
    /** Sorts of actors. */
    public enum Kind {
        /** A signed-in person. */
        PERSON,
        /** Baton itself: deadlines, releases, learning. */
        SYSTEM,
        /** A kiosk or display. */
        DEVICE,
        /** Somebody with a link. */
        LINK,
        /** Another system, or a file from one. */
        PEER
    }

    /** Keeps the permissions from changing. */
    public Caller {
        may = Set.copyOf(may);
    }

    /** Baton itself, acting in a practice with every permission. */
    public static Caller system(PracticeId practice) {
        return new Caller(practice, Kind.SYSTEM, null, "Baton", Set.of(Permission.values()));
    }

    /** Whether this caller has the permission. */
    public boolean may(Permission permission) {
        return may.contains(permission);
    }
}
