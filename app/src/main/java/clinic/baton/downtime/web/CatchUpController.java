package clinic.baton.downtime.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.downtime.web.CatchUpPage.Row;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.EnterLater;
import clinic.baton.flow.Stage;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeClock;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * After a time without Baton: takes in times and people from paper, in the order in which things happened, whatever the
 * order in which they were typed. What can't be entered stays typed, with the reason beside it.
 */
@Controller
@RequestMapping("/p/{practice}/downtime/catch-up")
class CatchUpController {
    private static final int LINES = 12;

    private final Act act;
    private final Days days;
    private final CatchUpChoices choices;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    CatchUpController(
            Act act,
            Days days,
            CatchUpChoices choices,
            Clocks clocks,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.days = days;
        this.choices = choices;
        this.clocks = clocks;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html page(Caller caller, HttpServletRequest request) {
        see(caller);
        return page(caller, request, List.of(), 0);
    }

    private static void see(Caller caller) {
        if (!caller.may(Permission.CONDUCT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @PostMapping
    Html enter(Caller caller, HttpServletRequest request, @RequestParam UUID key) {
        see(caller);
        List<Row> typed = typed(request);
        List<Row> left = new ArrayList<>();
        int entered = 0;
        Set<String> stopped = new HashSet<>();
        for (Row row : typed.stream()
                .filter(one -> !one.blank())
                .sorted(Comparator.comparing(CatchUpController::order))
                .toList()) {
            String error = stopped.contains(row.visit())
                    ? "Not tried, as something before it of the same patient couldn't be entered."
                    : entered(caller, key, row);
            if (error.isEmpty()) {
                entered++;
            } else {
                stopped.add(row.visit());
                left.add(new Row(row.time(), row.visit(), row.stage(), row.room(), error));
            }
        }
        return page(caller, request, left, entered);
    }

    private static String order(Row row) {
        return row.time().length() == 4 ? "0" + row.time() : row.time();
    }

    /** Why a line couldn't be entered; blank when it was. Its key comes from what it says: typed again it changes nothing. */
    private String entered(Caller caller, UUID key, Row row) {
        LocalTime time = LocalMoment.time(row.time());
        if (time == null || !row.visit().matches("[0-9a-fA-F-]{36}")) {
            return time == null ? "This is no time of day. Type it as 9:20." : "Say whose it is.";
        }
        Stage stage = Stage.of(row.stage());
        UUID room = row.room().isBlank() ? null : UUID.fromString(row.room());
        PracticeClock clock = clocks.of(caller.practice());
        Instant at = clock.today().atTime(time).atZone(clock.zone()).toInstant();
        UUID own = UUID.nameUUIDFromBytes(
                (key + "/" + row.time() + row.visit() + row.stage() + row.room()).getBytes(StandardCharsets.UTF_8));
        return switch (act.run(caller, own, new EnterLater(UUID.fromString(row.visit()), stage, room, at))) {
            case Outcome.Done<Encounter> done -> "";
            case Outcome.Refused<Encounter>(var reasons) -> sentences.of(reasons.getFirst(), Locale.ENGLISH);
        };
    }

    private static List<Row> typed(HttpServletRequest request) {
        return IntStream.range(0, LINES)
                .mapToObj(line -> new Row(
                        value(request, "time-" + line),
                        value(request, "visit-" + line),
                        value(request, "stage-" + line),
                        value(request, "room-" + line),
                        ""))
                .toList();
    }

    private static String value(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    private Html page(Caller caller, HttpServletRequest request, List<Row> left, int entered) {
        Day day = days.today(caller.practice());
        readings.opened(
                caller,
                "catch-up",
                day.agenda().standing().stream()
                        .map(Appointment::patient)
                        .distinct()
                        .toList());
        List<Row> rows = new ArrayList<>(left);
        while (rows.size() < LINES) {
            rows.add(Row.EMPTY);
        }
        Object[] model = {"shell", shells.still("Catch up", caller, request), "page", choices.of(day, rows, entered)};
        return left.isEmpty()
                ? entered == 0
                        ? Html.of("downtime/catch-up", model)
                        : Html.of("downtime/catch-up", model).created()
                : Html.refused("downtime/catch-up", model);
    }
}
