package clinic.baton.readiness.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitType;
import clinic.baton.readiness.Readiness;
import clinic.baton.readiness.Requirement;
import clinic.baton.readiness.SetRequirements;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What must be ready before visits of each kind, one line each: {@code Referral, 3 days}. */
@Controller
@RequestMapping("/p/{practice}/charts/lists")
public class ListsController {
    private final Act act;
    private final Readiness readiness;
    private final Clinics clinics;
    private final Sentences sentences;
    private final Shells shells;

    ListsController(Act act, Readiness readiness, Clinics clinics, Sentences sentences, Shells shells) {
        this.act = act;
        this.readiness = readiness;
        this.clinics = clinics;
        this.sentences = sentences;
        this.shells = shells;
    }

    /** The list of one kind of visit, as text. */
    public record Listed(UUID id, String name, int version, String text, String error) {}

    @GetMapping
    Html page(Caller caller, HttpServletRequest request) {
        ChartsController.see(caller, Permission.SET_UP);
        return Html.of("readiness/lists", model(caller, request, null));
    }

    @PostMapping("/{visitType}")
    Object save(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID visitType,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        List<Requirement> wanted = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var read = RequirementLine.read(line);
            if (read.isEmpty()) {
                String error = "“" + line.strip() + "” has no time. Write for instance: Referral, 3 days";
                return Html.refused(
                        "readiness/lists", model(caller, request, new Listed(visitType, "", version, text, error)));
            }
            wanted.add(read.get());
        }
        return switch (act.run(caller, key, new SetRequirements(visitType, version, wanted))) {
            case Outcome.Done<Nothing> done -> "redirect:/p/" + caller.practice() + "/charts/lists";
            case Outcome.Refused<Nothing>(var reasons) -> {
                String error = sentences.of(reasons.getFirst(), Locale.ENGLISH);
                yield Html.refused(
                        "readiness/lists", model(caller, request, new Listed(visitType, "", version, text, error)));
            }
        };
    }

    private Object[] model(Caller caller, HttpServletRequest request, @Nullable Listed typed) {
        List<Listed> lists = clinics.of(caller.practice()).bookable().stream()
                .map(kind -> listed(caller, kind, typed))
                .toList();
        return new Object[] {"shell", shells.still("What must be ready", caller, request), "lists", lists};
    }

    private Listed listed(Caller caller, VisitType kind, @Nullable Listed typed) {
        if (typed != null && typed.id().equals(kind.id())) {
            return new Listed(kind.id(), kind.name(), typed.version(), typed.text(), typed.error());
        }
        Readiness.Asked asked = readiness.asked(caller.practice(), kind.id());
        return new Listed(
                kind.id(),
                kind.name(),
                asked.version(),
                String.join(
                        "\n",
                        asked.requirements().stream()
                                .map(RequirementLine::write)
                                .toList()),
                "");
    }
}
