package clinic.baton.practice.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Equipment;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitTerms;
import clinic.baton.practice.VisitType;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form of a visit type. */
final class VisitTypeFields {
    private VisitTypeFields() {}

    static Map<String, String> usual() {
        Map<String, String> usual = new HashMap<>(VisitTermsFields.values(VisitTerms.NONE));
        usual.putAll(Map.of(
                "family", VisitFamily.FOLLOW_UP.code(),
                "minutes", "20",
                "preparation", "0",
                "cleanup", "5",
                "roomKind", RoomKind.EXAM.code(),
                "needsProvider", "on"));
        return usual;
    }

    static Map<String, String> values(VisitType type) {
        Map<String, String> values = new HashMap<>(VisitTermsFields.values(type.terms()));
        values.put("name", type.name());
        values.put("shortName", type.shortName());
        values.put("family", type.family().code());
        values.put("minutes", Integer.toString(type.minutes()));
        values.put("preparation", Integer.toString(type.preparation()));
        values.put("cleanup", Integer.toString(type.cleanup()));
        RoomKind kind = type.roomKind();
        values.put("roomKind", kind == null ? "" : kind.code());
        values.put("needsProvider", type.needsProvider() ? "on" : "");
        values.put("equipment", Read.orBlank(type.equipment()));
        values.put("instructions", Read.orBlank(type.instructions()));
        return values;
    }

    static List<Field> fields(Clinic clinic, Typed typed) {
        List<Field> fields = new ArrayList<>(List.of(
                typed.field(Field.Kind.TEXT, "name", "Name"),
                typed.field(Field.Kind.TEXT, "shortName", "Short name")
                        .hint("For small places; left empty, the name's beginning.")
                        .optional(),
                typed.choice("family", "Sort", Read.codes(VisitFamily.class)),
                typed.field(Field.Kind.NUMBER, "minutes", "Minutes with the patient"),
                typed.field(Field.Kind.NUMBER, "preparation", "Minutes to make the room ready before"),
                typed.field(Field.Kind.NUMBER, "cleanup", "Minutes to clean the room after"),
                typed.choice("roomKind", "Room", rooms()),
                typed.choice("equipment", "Equipment", equipment(clinic, typed.value("equipment")))
                        .optional(),
                typed.field(Field.Kind.TICK, "needsProvider", "A provider sees the patient")
                        .hint("Otherwise a nurse or technician does.")
                        .optional(),
                typed.field(Field.Kind.LINES, "instructions", "What the patient does before")
                        .optional()));
        fields.addAll(VisitTermsFields.fields(typed));
        return fields;
    }

    static Outcome<VisitType.Details> read(Typed typed) {
        Read read = new Read(typed);
        VisitFamily family = read.code(VisitFamily.class, "family");
        int minutes = read.number("minutes", 1, 480);
        int preparation = read.number("preparation", 0, 120);
        int cleanup = read.number("cleanup", 0, 120);
        RoomKind room = typed.value("roomKind").isEmpty() ? null : read.code(RoomKind.class, "roomKind");
        UUID equipment = read.idOrNull("equipment");
        VisitTerms terms = VisitTermsFields.read(typed, read);
        String name = typed.value("name").strip();
        String shortName = typed.value("shortName").isBlank()
                ? name.substring(0, Math.min(24, name.length()))
                : typed.value("shortName");
        return read.done(() -> new VisitType.Details(
                name,
                shortName,
                family,
                minutes,
                preparation,
                cleanup,
                room,
                typed.ticked("needsProvider"),
                equipment,
                typed.value("instructions"),
                terms));
    }

    private static List<Choice> rooms() {
        List<Choice> rooms = new ArrayList<>(Read.codes(RoomKind.class));
        rooms.addFirst(new Choice("", "None, as on the telephone"));
        return rooms;
    }

    private static List<Choice> equipment(Clinic clinic, String chosen) {
        List<Choice> devices = new ArrayList<>(clinic.equipment().stream()
                .filter(device -> device.active() || device.id().toString().equals(chosen))
                .map((Equipment device) -> new Choice(device.id().toString(), device.name()))
                .toList());
        devices.addFirst(new Choice("", "None"));
        return devices;
    }
}
