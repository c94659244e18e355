package clinic.baton.practice.web;

import clinic.baton.practice.Clinic;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of one part, new or known.
 *
 * @param page the page of its kind
 * @param id which; null for a new one
 * @param name its name now; blank for a new one
 * @param active whether it is in use
 * @param version the version shown
 * @param fields the fields
 * @param was what the form showed at first, by field: sent along, so that the second of two editors loses nothing
 * @param whole what is wrong with the form as a whole; blank for nothing
 */
public record PartForm(
        PartPage page,
        @Nullable UUID id,
        String name,
        boolean active,
        int version,
        List<Field> fields,
        Map<String, String> was,
        String whole) {
    static PartForm of(Section<?> section, Clinic clinic, Caller caller, @Nullable UUID id, Typed typed) {
        List<Field> fields = section.fields(clinic, typed);
        Map<String, String> was = new LinkedHashMap<>();
        if (id != null) {
            fields.forEach(field -> was.put("was." + field.name(), typed.value("was." + field.name())));
        }
        return new PartForm(
                PartPage.of(section, caller),
                id,
                id == null ? "" : section.values(clinic, id).getOrDefault("name", ""),
                id == null || section.active(clinic, id),
                section.version(clinic, id),
                fields,
                was,
                typed.whole());
    }

    /** Where it is sent. */
    public String address() {
        return id == null ? page.address() : page.address() + "/" + id;
    }
}
