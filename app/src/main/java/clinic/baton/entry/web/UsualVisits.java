package clinic.baton.entry.web;

import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import java.util.List;

/** The visit types that most family clinics have, with the minutes they mostly plan. A practice changes what differs. */
final class UsualVisits {
    static final List<VisitType.Details> ALL = List.of(
            type("Follow-up", "Follow-up", VisitFamily.FOLLOW_UP, 20, 5, RoomKind.EXAM, true),
            type("Acute visit", "Acute", VisitFamily.ACUTE, 15, 5, RoomKind.EXAM, true),
            type("New patient", "New", VisitFamily.FOLLOW_UP, 40, 5, RoomKind.EXAM, true),
            type("Routine physical", "Physical", VisitFamily.PHYSICAL, 40, 5, RoomKind.EXAM, true),
            type("Well-child visit", "Well child", VisitFamily.PHYSICAL, 30, 5, RoomKind.EXAM, true),
            type("Complex consultation", "Complex", VisitFamily.FOLLOW_UP, 45, 5, RoomKind.EXAM, true),
            type("Minor procedure", "Procedure", VisitFamily.PROCEDURE, 45, 15, RoomKind.PROCEDURE, true),
            type("Injection", "Injection", VisitFamily.LAB, 10, 5, RoomKind.EXAM, false),
            type("Blood draw", "Draw", VisitFamily.LAB, 10, 0, RoomKind.LAB, false),
            new VisitType.Details("Telephone visit", "Phone", VisitFamily.FOLLOW_UP, 15, 0, 0, null, true, null, null));

    private UsualVisits() {}

    private static VisitType.Details type(
            String name,
            String shortName,
            VisitFamily family,
            int minutes,
            int cleanup,
            RoomKind room,
            boolean provider) {
        return new VisitType.Details(name, shortName, family, minutes, 0, cleanup, room, provider, null, null);
    }

    static VisitType.Details lasting(VisitType.Details type, int minutes) {
        return new VisitType.Details(
                type.name(),
                type.shortName(),
                type.family(),
                minutes,
                type.preparation(),
                type.cleanup(),
                type.roomKind(),
                type.needsProvider(),
                type.equipment(),
                type.instructions());
    }
}
