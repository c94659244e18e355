package clinic.baton.flow.web;

import clinic.baton.flow.Encounter;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Room;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import java.util.UUID;

/** Where a step brought somebody, in words: "is in Room 3". */
final class Arrived {
    private Arrived() {}

    static Phrase words(PatientName name, Encounter visit, Clinic clinic) {
        return Phrase.of(name).and(" " + words(visit, clinic) + ".");
    }

    private static String words(Encounter visit, Clinic clinic) {
        UUID room = visit.room();
        String in =
                room == null ? "" : " in " + clinic.room(room).map(Room::name).orElse("a room");
        return switch (visit.stage()) {
            case ARRIVED -> "is here";
            case CHECKED_IN -> "is checked in";
            case WAITING -> "waits again";
            case ROOMED -> "is" + in;
            case READY -> "is ready" + in;
            case WITH_NURSE -> "is with the nurse" + in;
            case WITH_PROVIDER -> "is with the provider" + in;
            case OBSERVATION -> "is being observed" + in;
            case TESTING -> "is in the lab" + in;
            case CHECK_OUT -> "is checking out";
            case DEPARTED -> "has left";
            case LEFT_WITHOUT_BEING_SEEN -> "left without being seen";
        };
    }
}
