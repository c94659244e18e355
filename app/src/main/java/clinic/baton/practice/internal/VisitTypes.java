package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.VISIT_TYPE;

import clinic.baton.practice.Part;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import clinic.baton.practice.VisitTypeAdded;
import clinic.baton.practice.VisitTypeChanged;
import clinic.baton.record.DayEvent;
import clinic.baton.schema.db.practice.tables.records.VisitTypeRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class VisitTypes extends PartTable<VisitTypeRecord, VisitType.Details, VisitType> {
    VisitTypes() {
        super(Part.VISIT_TYPE, VISIT_TYPE);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(VisitType.Details details) {
        RoomKind kind = details.roomKind();
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(VISIT_TYPE.NAME, details.name());
        columns.put(VISIT_TYPE.SHORT_NAME, details.shortName());
        columns.put(VISIT_TYPE.FAMILY, details.family().code());
        columns.put(VISIT_TYPE.MINUTES, details.minutes());
        columns.put(VISIT_TYPE.PREPARATION, details.preparation());
        columns.put(VISIT_TYPE.CLEANUP, details.cleanup());
        columns.put(VISIT_TYPE.ROOM_KIND, kind == null ? null : kind.code());
        columns.put(VISIT_TYPE.NEEDS_PROVIDER, details.needsProvider());
        columns.put(VISIT_TYPE.EQUIPMENT, details.equipment());
        columns.put(VISIT_TYPE.INSTRUCTIONS, details.instructions());
        columns.putAll(VisitTermsColumns.of(details.terms()));
        return columns;
    }

    @Override
    VisitType.Details details(VisitTypeRecord row) {
        return new VisitType.Details(
                row.getName(),
                row.getShortName(),
                VisitFamily.of(row.getFamily()),
                row.getMinutes(),
                row.getPreparation(),
                row.getCleanup(),
                roomKind(row.getRoomKind()),
                row.getNeedsProvider(),
                row.getEquipment(),
                row.getInstructions(),
                VisitTermsColumns.terms(row));
    }

    @Override
    VisitType whole(UUID id, VisitType.Details details, boolean active, int version) {
        return new VisitType(id, details, active, version);
    }

    @Override
    String name(VisitType.Details details) {
        return details.name();
    }

    @Override
    void check(Checks checks, VisitType.Details details) {
        checks.text("name", details.name(), 80)
                .text("shortName", details.shortName(), 24)
                .range("minutes", details.minutes(), 1, 480)
                .range("preparation", details.preparation(), 0, 120)
                .range("cleanup", details.cleanup(), 0, 120)
                .device("equipment", details.equipment())
                .optional("instructions", details.instructions(), 2000);
        VisitTermsColumns.check(checks, details.terms());
    }

    private static @Nullable RoomKind roomKind(@Nullable String code) {
        return code == null ? null : RoomKind.of(code);
    }

    @Override
    DayEvent added(UUID id, VisitType.Details details) {
        return new VisitTypeAdded(id, details);
    }

    @Override
    DayEvent changed(UUID id, int version, VisitType.Details before, VisitType.Details after) {
        return new VisitTypeChanged(id, version, before, after);
    }
}
