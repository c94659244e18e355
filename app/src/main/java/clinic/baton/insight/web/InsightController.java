package clinic.baton.insight.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Insight for booking: figures, and the visits each is made of. Who opens those is noted as a reading. */
@Controller
public class InsightController {
    private static final List<Integer> WEEKS = List.of(1, 4, 12);
    private static final int USUAL = 4;
    private static final int MOST_LISTED = 300;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, H:mm", Locale.ENGLISH);

    private final Bookings bookings;
    private final Clinics clinics;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Shells shells;

    InsightController(Bookings bookings, Clinics clinics, Clocks clocks, ReadLog readings, Shells shells) {
        this.bookings = bookings;
        this.clinics = clinics;
        this.clocks = clocks;
        this.readings = readings;
        this.shells = shells;
    }

    /**
     * A visit of a figure.
     *
     * @param name whose; null where the patient is gone
     * @param when its time
     * @param what what for
     * @param who with whom
     * @param became what became of it
     */
    public record Row(
            clinic.baton.web.@Nullable PatientName name, String when, String what, String who, String became) {
        static Row of(BookedVisit visit) {
            PatientName name = visit.name();
            return new Row(
                    name == null ? null : name.onScreen(),
                    MOMENT.format(visit.at()),
                    visit.reason(),
                    visit.provider(),
                    became(visit));
        }

        private static String became(BookedVisit visit) {
            if (visit.cancelled()) {
                return "called off: " + visit.endedReason();
            }
            if (visit.missed()) {
                return "did not come";
            }
            return visit.waited().isPresent()
                    ? "waited " + visit.waited().getAsLong() + " min"
                    : visit.came() ? "came" : "ahead";
        }
    }

    @GetMapping("/p/{practice}/insight")
    Html page(Caller caller, HttpServletRequest request, @RequestParam(defaultValue = "4") String weeks) {
        may(caller);
        int chosen = weeks(weeks);
        Bookings.Read read = read(caller, chosen);
        return Html.of(
                "insight/insight",
                "shell",
                shells.still("Insight", caller, request),
                "weeks",
                chosen,
                "choices",
                WEEKS,
                "figures",
                BookingFigures.of(clinics.of(caller.practice()), read));
    }

    @GetMapping("/p/{practice}/insight/visits")
    Html visits(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "4") String weeks,
            @RequestParam(defaultValue = "") String of) {
        may(caller);
        if (!caller.may(Permission.SEE_PATIENT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        int chosen = weeks(weeks);
        List<BookedVisit> made = read(caller, chosen).visits().stream()
                .filter(v -> v.counts().contains(of))
                .toList();
        List<BookedVisit> shown = made.stream().limit(MOST_LISTED).toList();
        List<UUID> patients = shown.stream()
                .map(v -> v.name() == null ? null : v.name().id())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        readings.opened(caller, "insight", patients);
        return Html.of(
                "insight/visits",
                "shell",
                shells.still("Insight", caller, request),
                "weeks",
                chosen,
                "title",
                of.substring(of.indexOf(':') + 1),
                "count",
                made.size(),
                "rows",
                shown.stream().map(Row::of).toList());
    }

    private Bookings.Read read(Caller caller, int weeks) {
        LocalDate today = clocks.of(caller.practice()).today();
        return bookings.of(caller.practice(), today.minusDays(7L * weeks - 1), today);
    }

    private static int weeks(String typed) {
        return WEEKS.stream()
                .filter(w -> w.toString().equals(typed))
                .findFirst()
                .orElse(USUAL);
    }

    private static void may(Caller caller) {
        if (!caller.may(Permission.INSIGHT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
