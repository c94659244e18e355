package clinic.baton.practice.web;

import clinic.baton.access.Role;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Roles as a form has them: one box each, {@code role.NAME}. */
final class Roles {
    private Roles() {}

    static List<Role> ticked(Typed typed) {
        return Arrays.stream(Role.values())
                .filter(role -> typed.ticked("role." + role.name()))
                .toList();
    }

    static Map<String, String> values(List<Role> roles) {
        Map<String, String> values = new HashMap<>();
        for (Role role : Role.values()) {
            values.put("role." + role.name(), roles.contains(role) ? "on" : "");
        }
        return values;
    }

    static List<Field> ticks(Typed typed) {
        return Arrays.stream(Role.values())
                .map(role -> typed.field(Field.Kind.TICK, "role." + role.name(), Read.capital(role.words()))
                        .hint(purpose(role))
                        .optional())
                .toList();
    }

    static String words(List<Role> roles) {
        return Read.capital(roles.stream().map(Role::words).collect(Collectors.joining(", ")));
    }

    private static String purpose(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Front desk: schedule, arrivals, patients, messages.";
            case NURSE -> "Rooms patients, takes red flags, books and messages.";
            case PROVIDER -> "Sees patients, signs orders and results.";
            case LAB -> "Takes orders, sends results.";
            case MANAGER -> "Sets the practice up, invites people, reads figures and the audit trail.";
            case OWNER -> "Answers for the practice: may do everything.";
            case INSTRUCTOR -> "Teaches with simulated days.";
            case STUDENT -> "Learns with simulated days.";
        };
    }
}
