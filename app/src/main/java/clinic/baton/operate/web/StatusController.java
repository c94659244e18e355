package clinic.baton.operate.web;

import clinic.baton.kernel.Permission;
import clinic.baton.operate.StatusPart;
import clinic.baton.operate.StatusPart.Level;
import clinic.baton.operate.StatusPart.Status;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The status page: one card a part, the ones that need somebody first. */
@Controller
public class StatusController {
    private static final Logger log = LoggerFactory.getLogger(StatusController.class);

    private final List<StatusPart> parts;
    private final Shells shells;

    StatusController(List<StatusPart> parts, Shells shells) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(StatusPart::order))
                .toList();
        this.shells = shells;
    }

    /** A part with how it does. */
    public record Shown(String title, Status status) {
        /** The tone of its tag. */
        public String tone() {
            return switch (status.level()) {
                case GOOD -> "good";
                case WATCH -> "watch";
                case BAD -> "alarm";
            };
        }

        /** Its level as said. */
        public String word() {
            return switch (status.level()) {
                case GOOD -> "well";
                case WATCH -> "look at it today";
                case BAD -> "needs somebody now";
            };
        }
    }

    @GetMapping("/p/{practice}/status")
    Html show(Caller caller, HttpServletRequest request) {
        if (!caller.may(Permission.OPERATE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<Shown> shown = parts.stream()
                .map(part -> new Shown(part.title(), read(part, caller)))
                .sorted(Comparator.comparing((Shown s) -> s.status().level()).reversed())
                .toList();
        return Html.of("operate/status", "shell", shells.still("Status", caller, request), "parts", shown);
    }

    /** A part that fails is itself something to be told. */
    private static Status read(StatusPart part, Caller caller) {
        try {
            return part.read(caller.practice());
        } catch (RuntimeException e) {
            log.warn("The status of {} couldn't be read", part.title(), e);
            return new Status(Level.BAD, "This can't be read just now. The log says why.", List.of());
        }
    }
}
