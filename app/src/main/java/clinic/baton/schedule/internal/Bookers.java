package clinic.baton.schedule.internal;

import clinic.baton.access.Role;
import clinic.baton.practice.Booker;
import clinic.baton.record.Caller;
import java.util.List;

/** Who somebody is when they book: a person counts as a role when they may do everything that it may. */
final class Bookers {
    private Bookers() {}

    static boolean may(Caller caller, List<Booker> allowed) {
        return switch (caller.kind()) {
            case SYSTEM, PEER -> true;
            case LINK, DEVICE -> allowed.contains(Booker.PATIENT);
            case PERSON -> allowed.stream().anyMatch(booker -> is(caller, booker));
        };
    }

    private static boolean is(Caller caller, Booker booker) {
        return switch (booker) {
            case ADMINISTRATOR -> has(caller, Role.ADMINISTRATOR);
            case NURSE -> has(caller, Role.NURSE);
            case PROVIDER -> has(caller, Role.PROVIDER);
            case MANAGER -> has(caller, Role.MANAGER);
            case PATIENT -> has(caller, Role.OWNER);
        };
    }

    private static boolean has(Caller caller, Role role) {
        return caller.may().containsAll(role.permissions());
    }
}
