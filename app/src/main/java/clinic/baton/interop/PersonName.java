package clinic.baton.interop;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name; parts that weren't given are empty.
 *
 * @param family family name, with its particles
 * @param given given names, separated by blanks
 * @param prefix title, such as Dr
 * @param suffix such as Jr
 */
public record PersonName(String family, String given, String prefix, String suffix) {

    /** A name of family and given names only. */
    public static PersonName of(String family, String given) {
        return new PersonName(family, given, "", "");
    }

    /** The name as spoken: prefix, given, family, suffix. */
    public String full() {
        return Stream.of(prefix, given, family, suffix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether neither a family nor a given name is there. */
    public boolean isEmpty() {
        return family.isEmpty() && given.isEmpty();
    }
}
