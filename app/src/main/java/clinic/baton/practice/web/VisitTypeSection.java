package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.AddVisitTypes;
import clinic.baton.practice.Added;
import clinic.baton.practice.ChangeVisitType;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Part;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Command;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Order(50)
@Component
class VisitTypeSection implements Section<VisitType.Details> {
    @Override
    public Part part() {
        return Part.VISIT_TYPE;
    }

    @Override
    public String path() {
        return "visit-types";
    }

    @Override
    public String title() {
        return "Visit types";
    }

    @Override
    public String purpose() {
        return "Kinds of visit, with the minutes, room and people each needs.";
    }

    @Override
    public List<String> heads() {
        return List.of("Minutes", "Room", "With", "Booked");
    }

    @Override
    public List<Line> lines(Clinic clinic) {
        return clinic.visitTypes().stream()
                .map(type -> new Line(
                        type.id(),
                        type.name(),
                        List.of(
                                minutes(type),
                                room(type),
                                type.needsProvider() ? "Provider" : "Nurse or technician",
                                VisitTermsFields.told(type.terms())),
                        type.active(),
                        null))
                .toList();
    }

    private static String minutes(VisitType type) {
        return type.minutes()
                + (type.preparation() > 0 ? ", " + type.preparation() + " before" : "")
                + (type.cleanup() > 0 ? ", " + type.cleanup() + " after" : "");
    }

    private static String room(VisitType type) {
        RoomKind kind = type.roomKind();
        return kind == null ? "None" : Read.capital(kind.words());
    }

    @Override
    public Map<String, String> values(Clinic clinic, @Nullable UUID id) {
        return id == null
                ? VisitTypeFields.usual()
                : clinic.visitType(id).map(VisitTypeFields::values).orElse(Map.of());
    }

    @Override
    public int version(Clinic clinic, @Nullable UUID id) {
        return id == null ? 0 : clinic.visitType(id).map(VisitType::version).orElse(0);
    }

    @Override
    public List<Field> fields(Clinic clinic, Typed typed) {
        return VisitTypeFields.fields(clinic, typed);
    }

    @Override
    public Outcome<VisitType.Details> read(Clinic clinic, Typed typed) {
        return VisitTypeFields.read(typed);
    }

    @Override
    public Command<Added> add(VisitType.Details details) {
        return new AddVisitTypes(details);
    }

    @Override
    public Command<Nothing> change(Clinic clinic, UUID id, int version, VisitType.Details details) {
        return new ChangeVisitType(
                id,
                version,
                clinic.visitType(id)
                        .map(type -> details.on(type.details().terms()))
                        .orElse(details));
    }
}
