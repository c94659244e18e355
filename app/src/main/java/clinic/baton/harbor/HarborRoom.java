package clinic.baton.harbor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param key its name in this file
 * @param kind exam, procedure, quiet or lab
 * @param features what it has, such as wheelchair
 */
public record HarborRoom(String key, String name, String kind, List<String> features) {

    public HarborRoom(String key, String name, String kind, @Nullable List<String> features) {
        this.key = key;
        this.name = name;
        this.kind = kind;
        this.features = features == null ? List.of() : List.copyOf(features);
    }
}
