package clinic.baton.kernel;

import java.util.Locale;
import java.util.Map;

/** Why a use case said no. Each module has an enum of its own; each constant has its sentence in the message bundle. */
public interface RefusalCode {
    /** The enum constant's name. */
    String name();

    /** The key of its sentence: module, dot, name with dashes, for instance {@code schedule.provider-busy}. */
    default String key() {
        String packageName = getClass().isEnum()
                ? getClass().getPackageName()
                : ((Enum<?>) this).getDeclaringClass().getPackageName();
        String module = packageName.substring("clinic.baton.".length()).split("\\.", 2)[0];
        return module + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This refusal of the whole request. */
    default Refusal refuse() {
        return new Refusal(key(), null, Map.of());
    }

    /** This refusal of the whole request, with the values its sentence names. */
    default Refusal refuse(Map<String, String> values) {
        return new Refusal(key(), null, values);
    }

    /** This refusal of one field. */
    default Refusal of(String field, Map<String, String> values) {
        return new Refusal(key(), field, values);
    }

    /** This refusal of one field. */
    default Refusal of(String field) {
        return new Refusal(key(), field, Map.of());
    }
}
