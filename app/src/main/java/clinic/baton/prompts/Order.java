package clinic.baton.prompts;

import java.util.List;

/**
 * How a list of prompts stood before: what keeps it from jumping.
 *
 * @param places top to bottom
 */
public record Order(List<Place> places) {
    /** Nothing stood anywhere before. */
    public static final Order NONE = new Order(List.of());

    /** A prompt's key and the tier it had. */
    public record Place(String key, Tier tier) {}

    /** Keeps the places from changing. */
    public Order {
        places = List.copyOf(places);
    }

    /** How a list stands now. */
    public static Order of(List<Ranked> list) {
        return new Order(list.stream().map(r -> new Place(r.key(), r.tier())).toList());
    }
}
