package clinic.baton.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks after patients: a FHIR Practitioner with their PractitionerRole.
 *
 * @param id its id
 * @param details what it is
 * @param active whether it is still used; a retired one stays, for the visits that name it
 * @param version grows with each change
 */
public record Practitioner(UUID id, Details details, boolean active, int version) {
    /**
     * What can be changed about it.
     *
     * @param name the full name, for instance {@code Dr. Grace Okafor}
     * @param shortName the name in small places, for instance {@code Dr Okafor}
     * @param role what they are
     * @param provider whether they have a column of the schedule and see patients
     * @param phone their number
     * @param email their address
     */
    public record Details(
            String name,
            String shortName,
            PractitionerRole role,
            boolean provider,
            @Nullable String phone,
            @Nullable String email) {
        /** Takes the blanks around texts away. */
        public Details {
            name = name.strip();
            shortName = shortName.strip();
            phone = Texts.blankToNull(phone);
            email = Texts.blankToNull(email);
        }
    }

    /** The full name, for instance {@code Dr. Grace Okafor}. */
    public String name() {
        return details.name();
    }

    /** The name in small places, for instance {@code Dr Okafor}. */
    public String shortName() {
        return details.shortName();
    }

    /** What they are. */
    public PractitionerRole role() {
        return details.role();
    }

    /** Whether they have a column of the schedule and see patients. */
    public boolean provider() {
        return details.provider();
    }

    /** Their number. */
    public @Nullable String phone() {
        return details.phone();
    }

    /** Their address. */
    public @Nullable String email() {
        return details.email();
    }

    /** What colleagues mostly say: "Dr Okafor" for "Dr. Grace Okafor", the first name for a nurse; 30 characters at most. */
    public static String shortNameOf(String name, PractitionerRole role) {
        String[] words = name.strip().split("\\s+");
        boolean doctor = words[0].matches("(?i)dr\\.?") || role == PractitionerRole.PHYSICIAN;
        String shortName = doctor ? "Dr " + words[words.length - 1] : words[0];
        return shortName.substring(0, Math.min(shortName.length(), 30));
    }
}
