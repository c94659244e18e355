package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.PRACTICE_;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.practice.Zones;
import clinic.baton.record.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What must hold for the practice itself, and its columns. */
final class PracticeChecks {
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private PracticeChecks() {}

    static List<Refusal> of(Writing writing, PracticeDetails details) {
        Checks checks = new Checks(writing.sql(), writing.practiceKey(), "")
                .text("name", details.name(), 80)
                .optional("alias", details.alias(), 80)
                .optional("phone", details.phone(), 40);
        String zone = details.zone().getId();
        if (Zones.of(zone).isEmpty()) {
            checks.refuse(PracticeRefusal.ZONE_UNKNOWN, "zone", Map.of("value", zone));
        }
        if (!REGIONS.contains(details.region())) {
            checks.refuse(PracticeRefusal.REGION_UNKNOWN, "region", Map.of("value", details.region()));
        }
        return checks.refusals();
    }

    static Map<Field<?>, @Nullable Object> columns(PracticeDetails details) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(PRACTICE_.NAME, details.name());
        columns.put(PRACTICE_.ALIAS, details.alias());
        columns.put(PRACTICE_.ZONE, details.zone().getId());
        columns.put(PRACTICE_.PHONE, details.phone());
        columns.put(PRACTICE_.REGION, details.region());
        return columns;
    }
}
