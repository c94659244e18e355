package clinic.baton.desk.web;

import clinic.baton.desk.PracticeDay;
import clinic.baton.desk.PracticeDays;
import clinic.baton.desk.TurnDay;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.Tend;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Room;
import clinic.baton.practice.Site;
import clinic.baton.prompts.DayCheck;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening and closing the day: what to look at, how it stands, and the turning itself. */
@Controller
@RequestMapping("/p/{practice}/desk/day")
class DeskDayController {
    private final Act act;
    private final PracticeDays practiceDays;
    private final Clinics clinics;
    private final Clocks clocks;
    private final DeskSaid said;
    private final Shells shells;

    DeskDayController(
            Act act, PracticeDays practiceDays, Clinics clinics, Clocks clocks, DeskSaid said, Shells shells) {
        this.act = act;
        this.practiceDays = practiceDays;
        this.clinics = clinics;
        this.clocks = clocks;
        this.said = said;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request, @RequestParam(required = false) @Nullable UUID site) {
        DeskController.see(caller);
        long head = shells.head(caller);
        List<Site> sites = clinics.of(caller.practice()).openSites();
        return page(caller, request, head, sites, at(sites, site));
    }

    private static Site at(List<Site> sites, @Nullable UUID site) {
        return sites.stream()
                .filter(s -> site == null || s.id().equals(site))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Html page(Caller caller, HttpServletRequest request, long head, List<Site> sites, Site at) {
        LocalDate today = clocks.of(caller.practice()).today();
        PracticeDay day = practiceDays.of(caller.practice(), at.id(), today);
        boolean opening = day.opened() == null;
        String title = opening ? "Open the day" : "Close the day";
        Object[] model = {
            "shell", shells.live(title, caller, request, head, DeskDayLiveView.NAME),
            "site", at,
            "sites", sites,
            "day", day,
            "checks", checks(caller, at, opening),
            "times", times(caller),
            "before",
                    practiceDays
                            .of(caller.practice(), at.id(), today.minusDays(1))
                            .note(),
            "mayConduct", caller.may(Permission.CONDUCT)
        };
        return Html.of("desk/desk-turn", model);
    }

    private DeskTimes times(Caller caller) {
        return new DeskTimes(clocks.of(caller.practice()).zone());
    }

    private List<DayCheck> checks(Caller caller, Site at, boolean opening) {
        return opening
                ? practiceDays.opening(caller.practice(), at.id())
                : practiceDays.closing(caller.practice(), at.id());
    }

    @PostMapping
    String turn(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam UUID site,
            @RequestParam LocalDate date,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String note) {
        TurnDay turn = switch (to) {
            case "open" -> new TurnDay.OpenDay(site, date);
            case "close" -> new TurnDay.CloseDay(site, date, note);
            case "reopen" -> new TurnDay.ReopenDay(site, date);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        String words = switch (turn) {
            case TurnDay.OpenDay open -> "The day is open.";
            case TurnDay.CloseDay close -> "The day is closed. Good evening.";
            case TurnDay.ReopenDay again -> "The day is open again.";
        };
        return said.answer(
                caller,
                request,
                redirect,
                key,
                PracticeDay.subject(site, date),
                act.run(caller, key, turn),
                after -> Phrase.of(words));
    }

    /** Somebody walked through all rooms: one note a room. Those in use are told, not passed over in silence. */
    @PostMapping("/rooms")
    String rooms(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam UUID site) {
        List<Room> rooms = clinics.of(caller.practice()).openRooms().stream()
                .filter(room -> room.site().equals(site))
                .toList();
        Optional<Phrase> refused = Optional.empty();
        int seen = 0;
        for (Room room : rooms) {
            UUID own = UUID.nameUUIDFromBytes((key + " " + room.id()).getBytes(StandardCharsets.UTF_8));
            switch (act.run(caller, own, new Tend.SeenEmpty(room.id()))) {
                case Done<RoomDay> done -> seen++;
                case Refused<RoomDay>(var reasons) -> refused = Optional.of(said.why(reasons));
            }
        }
        String words = seen == 1 ? "1 room was seen empty." : seen + " rooms were seen empty.";
        refused.ifPresentOrElse(
                why -> Toasts.refused(redirect, Phrase.of(words + " ").and(text(why))),
                () -> Toasts.tell(redirect, Phrase.of(words)));
        return "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/desk/day");
    }

    private static String text(Phrase phrase) {
        return phrase.pieces().stream()
                .map(piece -> piece instanceof clinic.baton.web.Piece.Plain plain ? plain.text() : "")
                .reduce("", String::concat);
    }
}
