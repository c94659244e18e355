package clinic.baton.entry.web;

import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.AddPractitioners;
import clinic.baton.practice.Added;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The set-up's fourth step: who looks after patients. */
@Controller
class PeopleStepController {
    private static final int LINES = 8;

    private final Act act;
    private final Clinics clinics;
    private final Sentences sentences;

    PeopleStepController(Act act, Clinics clinics, Sentences sentences) {
        this.act = act;
        this.clinics = clinics;
        this.sentences = sentences;
    }

    @GetMapping("/p/{practice}/set-up/people")
    Html page(Caller caller, HttpServletRequest request) {
        Steps.need(caller);
        return shown(caller, request, Typed.of(Map.of("role.1", "nurse", "role.2", "physician")));
    }

    @PostMapping("/p/{practice}/set-up/people")
    Object add(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values) {
        Steps.need(caller);
        Typed typed = Typed.of(values);
        Clinic clinic = clinics.of(caller.practice());
        List<Practitioner.Details> people = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            String name = typed.value("name." + line);
            if (!name.isBlank()) {
                PractitionerRole role =
                        Steps.choice(PractitionerRole.class, typed.value("role." + line), PractitionerRole.OTHER);
                people.add(new Practitioner.Details(
                        name, Practitioner.shortNameOf(name, role), role, role.usuallyProvider(), null, null));
                lines.add(line);
            }
        }
        String next = "redirect:/p/" + caller.practice() + "/set-up/visits";
        boolean somebodySees =
                !clinic.providers().isEmpty() || people.stream().anyMatch(Practitioner.Details::provider);
        if (!somebodySees) {
            return shown(caller, request, typed.refused(List.of(PracticeRefusal.NO_PROVIDER.of("name.0")), sentences));
        }
        if (people.isEmpty()) {
            return next;
        }
        return switch (act.run(caller, key, new AddPractitioners(people))) {
            case Done<Added> done -> next;
            case Refused<Added>(var reasons) ->
                shown(caller, request, typed.refused(RowErrors.onLines(reasons, lines), sentences));
        };
    }

    private Html shown(Caller caller, HttpServletRequest request, Typed typed) {
        List<Choice> roles = Arrays.stream(PractitionerRole.values())
                .map(role -> new Choice(role.code(), role.words()))
                .toList();
        List<Row> rows = IntStream.range(0, LINES)
                .mapToObj(line -> new Row(
                        line,
                        List.of(
                                typed.field(Field.Kind.TEXT, "name." + line, "Name of person " + (line + 1))
                                        .optional(),
                                typed.choice("role." + line, "What person " + (line + 1) + " is", roles))))
                .toList();
        return Steps.page(
                "entry/set-up-people",
                typed,
                "door",
                Doors.door("People", request),
                "stepper",
                Wizard.PEOPLE.stepper("/p/" + caller.practice()),
                "typed",
                typed,
                "rows",
                rows,
                "people",
                clinics.of(caller.practice()).practitioners());
    }
}
