package clinic.baton.practice;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where the practice works: a FHIR Location of physical type site.
 *
 * @param id its id
 * @param details what it is
 * @param active whether it is still used; a retired one stays, for the visits that name it
 * @param version grows with each change
 */
public record Site(UUID id, Details details, boolean active, int version) {
    /**
     * What can be changed about it.
     *
     * @param name its name, unique in the practice
     * @param zone the zone its times are told in
     * @param address the address, in lines
     * @param phone the number patients call
     */
    public record Details(
            String name,
            ZoneId zone,
            @Nullable String address,
            @Nullable String phone) {
        /** Takes the blanks around texts away. */
        public Details {
            name = name.strip();
            address = Texts.blankToNull(address);
            phone = Texts.blankToNull(phone);
        }
    }

    /** Its name, unique in the practice. */
    public String name() {
        return details.name();
    }

    /** The zone its times are told in. */
    public ZoneId zone() {
        return details.zone();
    }

    /** The address, in lines. */
    public @Nullable String address() {
        return details.address();
    }

    /** The number patients call. */
    public @Nullable String phone() {
        return details.phone();
    }
}
