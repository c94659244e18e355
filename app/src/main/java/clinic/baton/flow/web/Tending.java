package clinic.baton.flow.web;

import clinic.baton.flow.Tend;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What forms call the things done to a room. */
final class Tending {
    private Tending() {}

    static Tend of(String what, UUID room, String note) {
        return switch (what) {
            case "cleaned" -> new Tend.Cleaned(room);
            case "needs-cleaning" -> new Tend.NeedsCleaning(room);
            case "close" -> new Tend.CloseRoom(room, note.isBlank() ? null : note.strip());
            case "hold" -> new Tend.HoldRoom(room, note.isBlank() ? null : note.strip());
            case "open" -> new Tend.OpenRoom(room);
            case "seen-empty" -> new Tend.SeenEmpty(room);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Nothing is done to rooms by " + what);
        };
    }

    static String done(Tend tend) {
        return switch (tend) {
            case Tend.Cleaned cleaned -> "clean and ready";
            case Tend.NeedsCleaning dirty -> "needs clean-up";
            case Tend.CloseRoom closed -> "closed";
            case Tend.HoldRoom held -> "held";
            case Tend.OpenRoom open -> "open again";
            case Tend.SeenEmpty empty -> "seen empty";
        };
    }
}
