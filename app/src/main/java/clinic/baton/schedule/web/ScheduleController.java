package clinic.baton.schedule.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.schedule.Move;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schedule: a day by provider, a provider's week, and moving what stands there. */
@Controller
class ScheduleController {
    private final DayPicture picture;
    private final DayList list;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Act act;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    ScheduleController(
            DayPicture picture,
            DayList list,
            Clinics clinics,
            Clocks clocks,
            Act act,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.picture = picture;
        this.list = list;
        this.clinics = clinics;
        this.clocks = clocks;
        this.act = act;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/schedule")
    Html day(Caller caller, HttpServletRequest request, @RequestParam(defaultValue = "") String date) {
        see(caller);
        LocalDate shown = date(caller, date);
        long head = shells.head(caller);
        DayPicture.Drawn drawn = picture.day(caller.practice(), shown, caller.may(Permission.BOOK));
        readings.opened(caller, "schedule", drawn.patients());
        return Html.of(
                "schedule/day",
                "shell",
                shells.live("Schedule", caller, request, head, "schedule:" + shown, "gauges:" + shown),
                "date",
                shown,
                "today",
                clocks.of(caller.practice()).today(),
                "title",
                Words.longDate(shown),
                "grid",
                drawn.grid());
    }

    @GetMapping("/p/{practice}/schedule/week")
    Html week(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(required = false) @Nullable UUID provider) {
        see(caller);
        Clinic clinic = clinics.of(caller.practice());
        if (clinic.providers().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        UUID whose = provider == null ? clinic.providers().getFirst().id() : provider;
        String name = clinic.practitioner(whose)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .shortName();
        LocalDate first = date(caller, date).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long head = shells.head(caller);
        DayPicture.DrawnWeek drawn = picture.week(caller.practice(), whose, first, caller.may(Permission.BOOK));
        readings.opened(caller, "week", drawn.patients());
        return Html.of(
                "schedule/week",
                "shell",
                shells.live("Week", caller, request, head, "week:" + whose + ":" + first),
                "first",
                first,
                "provider",
                whose,
                "providers",
                clinic.providers(),
                "title",
                name + ", week of " + Words.longDate(first),
                "grid",
                drawn.grid());
    }

    @GetMapping("/p/{practice}/schedule/list")
    Html list(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(required = false) @Nullable UUID provider) {
        see(caller);
        LocalDate shown = date(caller, date);
        List<DayList.Line> lines = list.of(caller.practice(), shown, provider);
        readings.opened(
                caller,
                "day-list",
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.name()))
                        .map(PatientName::id)
                        .distinct()
                        .toList());
        return Html.of(
                "schedule/list",
                "shell",
                shells.still("Day list", caller, request),
                "date",
                shown,
                "title",
                Words.longDate(shown),
                "lines",
                lines);
    }

    @PostMapping("/p/{practice}/schedule/move")
    String move(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam UUID appointment,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String column,
            @RequestParam Instant start,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        UUID provider = column.isBlank() ? null : UUID.fromString(column);
        var zone = clinics.of(caller.practice()).zone();
        switch (act.run(caller, key, new Move(appointment, version, provider, start, null, null))) {
            case Done<Booked>(Booked booked) ->
                Toasts.undoable(
                        redirect,
                        Phrase.of("Moved to " + Words.moment(booked.time().start(), zone) + "."),
                        "/p/" + caller.practice(),
                        key,
                        appointment);
            case Refused<Booked>(var reasons) ->
                Toasts.refused(
                        redirect,
                        Phrase.of("Not moved. ").hush(String.join(" ", sentences.of(reasons, Locale.ENGLISH))));
        }
        return "redirect:"
                + Toasts.back(
                        request,
                        "/p/" + caller.practice() + "/schedule?date="
                                + start.atZone(zone).toLocalDate());
    }

    private LocalDate date(Caller caller, String typed) {
        try {
            LocalDate date = LocalMoment.date(typed);
            return date == null ? clocks.of(caller.practice()).today() : date;
        } catch (DateTimeException garbled) {
            return clocks.of(caller.practice()).today();
        }
    }

    private static void see(Caller caller) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
