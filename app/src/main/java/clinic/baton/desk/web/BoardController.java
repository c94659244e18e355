package clinic.baton.desk.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The Board: everybody in the building, by stage or by room. */
@Controller
@RequestMapping("/p/{practice}/board")
class BoardController {
    private final BoardPicture picture;
    private final Days days;
    private final ReadLog readings;
    private final Shells shells;

    BoardController(BoardPicture picture, Days days, ReadLog readings, Shells shells) {
        this.picture = picture;
        this.days = days;
        this.readings = readings;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request, @RequestParam(defaultValue = "stage") String by) {
        see(caller);
        BoardBy wanted = BoardBy.of(by);
        long head = shells.head(caller);
        Board board = picture.of(caller.practice(), wanted);
        List<Encounter> here = board.here();
        readings.opened(caller, "board", here.stream().map(Encounter::patient).toList());
        return Html.of(
                "desk/board",
                "shell",
                shells.live("Board", caller, request, head, "board:" + wanted.code(), "waits"),
                "board",
                BoardPage.of(board, caller.may(Permission.CONDUCT)));
    }

    @GetMapping("/gone")
    Html gone(Caller caller, HttpServletRequest request) {
        see(caller);
        Day day = days.today(caller.practice());
        readings.opened(
                caller,
                "left today",
                day.visits().stream()
                        .filter(v -> !v.here())
                        .map(Encounter::patient)
                        .toList());
        return Html.of(
                "desk/board-gone",
                "shell",
                shells.still("Left today", caller, request),
                "gone",
                BoardGone.of(day),
                "mayConduct",
                caller.may(Permission.CONDUCT));
    }

    private static void see(Caller caller) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
