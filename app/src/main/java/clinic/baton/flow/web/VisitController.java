package clinic.baton.flow.web;

import clinic.baton.access.Names;
import clinic.baton.audit.ReadLog;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.Passage;
import clinic.baton.flow.VisitPart;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A visit of today in the side panel. */
@Controller
class VisitController {
    private final Days days;
    private final InTheBuilding building;
    private final Names names;
    private final List<VisitPart> parts;
    private final ReadLog readings;
    private final Shells shells;

    VisitController(
            Days days, InTheBuilding building, Names names, List<VisitPart> parts, ReadLog readings, Shells shells) {
        this.days = days;
        this.building = building;
        this.names = names;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(VisitPart::order)).toList();
        this.readings = readings;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/visits/{id}")
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Day day = days.today(caller.practice());
        Encounter visit = day.visit(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        readings.opened(caller, "visit", List.of(visit.patient()));
        return Html.of(
                "flow/visit",
                "shell",
                shells.still("Visit", caller, request),
                "sheet",
                sheet(caller, day, visit),
                "parts",
                parts.stream()
                        .flatMap(part -> part.html(caller, day, visit).stream())
                        .toList(),
                "clinic",
                day.clinic(),
                "mayConduct",
                caller.may(Permission.CONDUCT));
    }

    private VisitSheet sheet(Caller caller, Day day, Encounter visit) {
        List<Passage> passages = building.passages(caller.practice(), visit.id());
        var people = names.of(Stream.concat(
                        passages.stream().map(Passage::by),
                        Stream.of(visit).map(v -> v.stay().by()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return VisitSheet.of(day, visit, passages, people, "/p/" + caller.practice());
    }
}
