package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.EQUIPMENT;
import static clinic.baton.schema.db.practice.Tables.SITE;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.PracticeRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Looks at one part's fields and gathers what is wrong with them. */
final class Checks {
    private final DSLContext sql;
    private final int practice;
    private final String suffix;
    private final List<Refusal> refusals = new ArrayList<>();

    /** Checks whose refusals name fields with the suffix, for instance {@code .2} for the third of a list. */
    Checks(DSLContext sql, int practice, String suffix) {
        this.sql = sql;
        this.practice = practice;
        this.suffix = suffix;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    Checks text(String field, String value, int longest) {
        if (value.isEmpty()) {
            refuse(PracticeRefusal.NAME_MISSING, field, Map.of());
        }
        return optional(field, value, longest);
    }

    Checks optional(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            refuse(
                    PracticeRefusal.TOO_LONG,
                    field,
                    Map.of("length", Integer.toString(value.length()), "longest", Integer.toString(longest)));
        }
        return this;
    }

    Checks range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            refuse(
                    PracticeRefusal.OUT_OF_RANGE,
                    field,
                    Map.of(
                            "value", Integer.toString(value),
                            "least", Integer.toString(least),
                            "most", Integer.toString(most)));
        }
        return this;
    }

    Checks site(String field, UUID site) {
        Boolean active = sql.select(SITE.ACTIVE)
                .from(SITE)
                .where(SITE.PRACTICE.eq(practice), SITE.ID.eq(site))
                .fetchOne(SITE.ACTIVE);
        if (active == null) {
            refuse(PracticeRefusal.UNKNOWN_PART, field, Map.of("part", "site"));
        } else if (!active) {
            refuse(PracticeRefusal.RETIRED, field, Map.of("part", "site"));
        }
        return this;
    }

    Checks device(String field, @Nullable UUID device) {
        if (device != null
                && !sql.fetchExists(
                        EQUIPMENT,
                        EQUIPMENT
                                .PRACTICE
                                .eq(practice)
                                .and(EQUIPMENT.ID.eq(device))
                                .and(EQUIPMENT.ACTIVE))) {
            refuse(PracticeRefusal.UNKNOWN_PART, field, Map.of("part", "equipment"));
        }
        return this;
    }

    Checks taken(String field, String name, boolean taken) {
        if (taken) {
            refuse(PracticeRefusal.NAME_TAKEN, field, Map.of("name", name));
        }
        return this;
    }

    void refuse(PracticeRefusal why, String field, Map<String, String> values) {
        refusals.add(why.of(field + suffix, values));
    }
}
