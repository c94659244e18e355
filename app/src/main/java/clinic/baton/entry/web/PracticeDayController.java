package clinic.baton.entry.web;

import clinic.baton.access.SignIn;
import clinic.baton.access.SignedIn;
import clinic.baton.entry.PracticeDays;
import clinic.baton.entry.PracticeDays.Opened;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** "Conduct a practice day": no account needed, on the machine itself. */
@Controller
class PracticeDayController {
    private final PracticeDays days;
    private final SignIn signIn;

    PracticeDayController(PracticeDays days, SignIn signIn) {
        this.days = days;
        this.signIn = signIn;
    }

    @PostMapping("/practice-day")
    Object open(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "false") boolean afresh) {
        if (!Doorstep.isLocal(request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Optional<LocalDate> wanted = date(date);
        if (wanted.isEmpty() && !date.isBlank()) {
            return Html.refused(
                    "entry/elsewhere",
                    "door",
                    Doors.door("Practice day", request),
                    "why",
                    "That is no date. Write it as year, month and day, such as 2026-11-23.");
        }
        Opened opened = Optional.of(request)
                .filter(asked -> !afresh)
                .flatMap(OwnDay::of)
                .flatMap(conductor -> days.running(conductor, wanted))
                .orElseGet(() -> days.open(wanted));
        OwnDay.keep(request, response, opened.conductor().id());
        signIn.as(SignedIn.atTheMachine(opened.conductor()), request, response);
        return "redirect:/p/" + opened.practice() + "/desk";
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException garbled) {
            return Optional.empty();
        }
    }
}
