package clinic.baton.interop;

import java.util.List;

/**
 * A postal address; parts that weren't given are empty.
 *
 * @param lines street, house, flat
 * @param city town
 * @param state state, province or canton
 * @param postalCode postal code
 * @param country as written: a name or an ISO code
 */
public record PostalAddress(List<String> lines, String city, String state, String postalCode, String country) {

    /** No address. */
    public static final PostalAddress NONE = new PostalAddress(List.of(), "", "", "", "");

    public PostalAddress {
        lines = List.copyOf(lines);
    }

    /** Whether nothing was given. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
