package clinic.baton.messages;

import clinic.baton.access.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** People who look after threads together. */
public enum Pool {
    /** The front desk. */
    DESK("Front desk", Role.ADMINISTRATOR),
    /** Nurses and assistants. */
    NURSES("Nurses", Role.NURSE),
    /** Doctors, nurse practitioners, physician assistants. */
    PROVIDERS("Providers", Role.PROVIDER),
    /** Managers. */
    MANAGERS("Managers", Role.MANAGER);

    private final String words;
    private final Role role;

    Pool(String words, Role role) {
        this.words = words;
        this.role = role;
    }

    /** As screens say it. */
    public String words() {
        return words;
    }

    /** Its code. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether somebody of these roles is in it. */
    public boolean has(Set<Role> roles) {
        return roles.contains(role);
    }

    /** The pool of a code. */
    public static Optional<Pool> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
