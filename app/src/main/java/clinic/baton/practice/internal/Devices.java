package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.EQUIPMENT;

import clinic.baton.practice.Equipment;
import clinic.baton.practice.EquipmentAdded;
import clinic.baton.practice.EquipmentChanged;
import clinic.baton.practice.Part;
import clinic.baton.record.DayEvent;
import clinic.baton.schema.db.practice.tables.records.EquipmentRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class Devices extends PartTable<EquipmentRecord, Equipment.Details, Equipment> {
    Devices() {
        super(Part.EQUIPMENT, EQUIPMENT);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Equipment.Details details) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(EQUIPMENT.SITE, details.site());
        columns.put(EQUIPMENT.NAME, details.name());
        return columns;
    }

    @Override
    Equipment.Details details(EquipmentRecord row) {
        return new Equipment.Details(row.getSite(), row.getName());
    }

    @Override
    Equipment whole(UUID id, Equipment.Details details, boolean active, int version) {
        return new Equipment(id, details, active, version);
    }

    @Override
    String name(Equipment.Details details) {
        return details.name();
    }

    @Override
    void check(Checks checks, Equipment.Details details) {
        checks.site("site", details.site()).text("name", details.name(), 60);
    }

    @Override
    Condition neighbours(Equipment.Details details) {
        return EQUIPMENT.SITE.eq(details.site());
    }

    @Override
    DayEvent added(UUID id, Equipment.Details details) {
        return new EquipmentAdded(id, details);
    }

    @Override
    DayEvent changed(UUID id, int version, Equipment.Details before, Equipment.Details after) {
        return new EquipmentChanged(id, version, before, after);
    }
}
