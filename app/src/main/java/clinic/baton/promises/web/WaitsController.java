package clinic.baton.promises.web;

import clinic.baton.access.Names;
import clinic.baton.audit.ReadLog;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.forecast.Accuracies;
import clinic.baton.kernel.Permission;
import clinic.baton.promises.Judged;
import clinic.baton.promises.Promises;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What was said about waits today, whether it was kept, and how good the forecasts behind it are. */
@Controller
class WaitsController {
    private final Promises promises;
    private final Accuracies accuracies;
    private final Days days;
    private final Clocks clocks;
    private final Names names;
    private final ReadLog readings;
    private final Shells shells;

    WaitsController(
            Promises promises,
            Accuracies accuracies,
            Days days,
            Clocks clocks,
            Names names,
            ReadLog readings,
            Shells shells) {
        this.promises = promises;
        this.accuracies = accuracies;
        this.days = days;
        this.clocks = clocks;
        this.names = names;
        this.readings = readings;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/waits")
    Html show(Caller caller, HttpServletRequest request) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        long head = shells.head(caller);
        Day day = days.today(caller.practice());
        List<Judged> judged = Judged.of(
                promises.on(caller.practice(), day.date()),
                day.visits(),
                clocks.of(caller.practice()).now());
        readings.opened(
                caller,
                "waits",
                judged.stream().map(j -> j.promise().patient()).distinct().toList());
        return Html.of(
                "promises/waits",
                "shell",
                shells.live("Waits", caller, request, head, "promises"),
                "said",
                SaidToday.of(day, judged, people(judged)),
                "chart",
                AccuracyChart.of(accuracies.lately(caller.practice())));
    }

    private Map<UUID, String> people(List<Judged> judged) {
        return names.of(judged.stream()
                .map(j -> j.promise().told().by())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
