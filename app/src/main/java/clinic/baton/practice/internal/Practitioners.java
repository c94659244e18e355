package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.PRACTITIONER;

import clinic.baton.practice.Part;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerAdded;
import clinic.baton.practice.PractitionerChanged;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.record.DayEvent;
import clinic.baton.schema.db.practice.tables.records.PractitionerRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class Practitioners extends PartTable<PractitionerRecord, Practitioner.Details, Practitioner> {
    Practitioners() {
        super(Part.PRACTITIONER, PRACTITIONER);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Practitioner.Details details) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(PRACTITIONER.NAME, details.name());
        columns.put(PRACTITIONER.SHORT_NAME, details.shortName());
        columns.put(PRACTITIONER.ROLE, details.role().code());
        columns.put(PRACTITIONER.PROVIDER, details.provider());
        columns.put(PRACTITIONER.PHONE, details.phone());
        columns.put(PRACTITIONER.EMAIL, details.email());
        return columns;
    }

    @Override
    Practitioner.Details details(PractitionerRecord row) {
        return new Practitioner.Details(
                row.getName(),
                row.getShortName(),
                PractitionerRole.of(row.getRole()),
                row.getProvider(),
                row.getPhone(),
                row.getEmail());
    }

    @Override
    Practitioner whole(UUID id, Practitioner.Details details, boolean active, int version) {
        return new Practitioner(id, details, active, version);
    }

    @Override
    String name(Practitioner.Details details) {
        return details.name();
    }

    @Override
    void check(Checks checks, Practitioner.Details details) {
        checks.text("name", details.name(), 80)
                .text("shortName", details.shortName(), 30)
                .optional("phone", details.phone(), 40)
                .optional("email", details.email(), 120);
    }

    /** Two people may have one name. */
    @Override
    Condition neighbours(Practitioner.Details details) {
        return DSL.falseCondition();
    }

    @Override
    DayEvent added(UUID id, Practitioner.Details details) {
        return new PractitionerAdded(id, details);
    }

    @Override
    DayEvent changed(UUID id, int version, Practitioner.Details before, Practitioner.Details after) {
        return new PractitionerChanged(id, version, before, after);
    }
}
