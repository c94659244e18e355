package clinic.baton.alerts.web;

import clinic.baton.alerts.QuestionList;
import clinic.baton.alerts.RaiseFlag;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlags;
import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.protocols.Helplines;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The questions, and a flag that was raised. One key raises it; everything else is asked afterwards. */
@Controller
class FlagsController {
    private final Act act;
    private final RedFlags flags;
    private final FlagPages pages;
    private final Clinics clinics;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    FlagsController(
            Act act,
            RedFlags flags,
            FlagPages pages,
            Clinics clinics,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.flags = flags;
        this.pages = pages;
        this.clinics = clinics;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/red-flags")
    Html questions(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "desk") String from,
            @RequestParam(required = false) @Nullable UUID encounter) {
        may(caller);
        return questions(caller, request, from, encounter, "");
    }

    @PostMapping("/p/{practice}/red-flags")
    Object raise(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "desk") String from,
            @RequestParam(required = false) @Nullable UUID encounter) {
        may(caller);
        RedFlag.Source source = from.equals("phone") ? RedFlag.Source.PHONE : RedFlag.Source.DESK;
        return switch (act.run(caller, key, new RaiseFlag(code, source, encounter, "", ""))) {
            case Outcome.Done<UUID>(UUID flag) -> "redirect:/p/" + caller.practice() + "/red-flags/" + flag;
            case Outcome.Refused<UUID>(var reasons) ->
                questions(caller, request, from, encounter, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    @GetMapping("/p/{practice}/red-flags/{flag}")
    Html flag(Caller caller, HttpServletRequest request, @PathVariable UUID flag) {
        may(caller);
        long head = shells.head(caller);
        RedFlag found = flags.flag(caller.practice(), flag)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        UUID patient = found.who().patient();
        readings.opened(caller, "red-flag", patient == null ? List.of() : List.of(patient));
        return Html.of(
                "alerts/flag",
                "shell",
                shells.live("Red flag", caller, request, head, FlagLiveView.NAME + ":" + flag),
                "page",
                pages.of(caller.practice(), found),
                "cares",
                caller.may(Permission.CARE));
    }

    private Html questions(
            Caller caller, HttpServletRequest request, String from, @Nullable UUID encounter, String said) {
        QuestionList list = flags.questions(caller.practice());
        Object[] model = {
            "shell",
            shells.still("Red flags", caller, request),
            "list",
            list,
            "open",
            flags.open(caller.practice()),
            "lines",
            Helplines.of(clinics.of(caller.practice()).details().region()),
            "from",
            from.equals("phone") ? "phone" : "desk",
            "encounter",
            encounter == null ? "" : encounter.toString(),
            "said",
            said
        };
        return said.isEmpty() ? Html.of("alerts/questions", model) : Html.refused("alerts/questions", model);
    }

    static void may(Caller caller) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
