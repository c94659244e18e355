package clinic.baton.entry.web;

import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.AddVisitTypes;
import clinic.baton.practice.Added;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The set-up's fifth step: kinds of visit, the usual ones chosen already. */
@Controller
class VisitsStepController {
    private final Act act;
    private final Clinics clinics;
    private final Sentences sentences;

    VisitsStepController(Act act, Clinics clinics, Sentences sentences) {
        this.act = act;
        this.clinics = clinics;
        this.sentences = sentences;
    }

    @GetMapping("/p/{practice}/set-up/visits")
    Html page(Caller caller, HttpServletRequest request) {
        Steps.need(caller);
        boolean none = clinics.of(caller.practice()).bookable().isEmpty();
        Map<String, String> values = new HashMap<>();
        for (int line = 0; line < UsualVisits.ALL.size(); line++) {
            values.put(
                    "minutes." + line,
                    Integer.toString(UsualVisits.ALL.get(line).minutes()));
            values.put("take." + line, none ? "on" : "");
        }
        return shown(caller, request, Typed.of(values));
    }

    @PostMapping("/p/{practice}/set-up/visits")
    Object add(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values) {
        Steps.need(caller);
        Typed typed = Typed.of(values);
        Clinic clinic = clinics.of(caller.practice());
        List<VisitType.Details> chosen = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < UsualVisits.ALL.size(); line++) {
            if (typed.ticked("take." + line)) {
                chosen.add(UsualVisits.lasting(UsualVisits.ALL.get(line), minutes(typed.value("minutes." + line))));
                lines.add(line);
            }
        }
        String next = "redirect:/p/" + caller.practice() + "/set-up/hours";
        if (chosen.isEmpty() && !clinic.bookable().isEmpty()) {
            return next;
        }
        return switch (act.run(caller, key, new AddVisitTypes(chosen))) {
            case Done<Added> done -> next;
            case Refused<Added>(var reasons) ->
                shown(caller, request, typed.refused(RowErrors.onLines(reasons, lines), sentences));
        };
    }

    private static int minutes(String text) {
        return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : -1;
    }

    private Html shown(Caller caller, HttpServletRequest request, Typed typed) {
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < UsualVisits.ALL.size(); line++) {
            String name = UsualVisits.ALL.get(line).name();
            String taken = typed.error("name." + line);
            String minutes = typed.error("minutes." + line);
            rows.add(new Row(
                    line,
                    List.of(
                            typed.field(Field.Kind.TICK, "take." + line, name).optional(),
                            typed.field(Field.Kind.NUMBER, "minutes." + line, "Minutes of " + name)
                                    .error(taken == null ? minutes : taken))));
        }
        return Steps.page(
                "entry/set-up-visits",
                typed,
                "door",
                Doors.door("Visit types", request),
                "stepper",
                Wizard.VISITS.stepper("/p/" + caller.practice()),
                "typed",
                typed,
                "rows",
                rows,
                "types",
                clinics.of(caller.practice()).bookable());
    }
}
