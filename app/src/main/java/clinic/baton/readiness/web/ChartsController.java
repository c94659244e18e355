package clinic.baton.readiness.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.readiness.ChaseItem;
import clinic.baton.readiness.CheckInsurance;
import clinic.baton.readiness.Readiness;
import clinic.baton.readiness.ReadyItem;
import clinic.baton.readiness.SettleItem;
import clinic.baton.readiness.VisitReadiness;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The worklist of a day's charts: what is missing, for whom, by when, and what settles it. */
@Controller
@RequestMapping("/p/{practice}/charts")
class ChartsController {
    private final Act act;
    private final Readiness readiness;
    private final ChartRows rows;
    private final Clinics clinics;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    ChartsController(
            Act act,
            Readiness readiness,
            ChartRows rows,
            Clinics clinics,
            Clocks clocks,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.readiness = readiness;
        this.rows = rows;
        this.clinics = clinics;
        this.clocks = clocks;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    static void see(Caller caller, Permission permission) {
        if (!caller.may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @GetMapping
    Html page(Caller caller, HttpServletRequest request, @RequestParam(required = false) @Nullable LocalDate date) {
        see(caller, Permission.SEE_PATIENT);
        long head = shells.head(caller);
        Instant now = clocks.of(caller.practice()).now();
        ZoneId zone = clinics.of(caller.practice()).zone();
        LocalDate day = date == null ? now.atZone(zone).toLocalDate() : date;
        List<VisitReadiness> all = readiness.starting(
                caller.practice(),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        readings.opened(
                caller,
                "charts",
                all.stream().map(v -> v.visit().patient()).distinct().toList());
        return Html.of(
                "readiness/charts",
                "shell",
                shells.live("Charts", caller, request, head, ChartsLiveView.NAME),
                "page",
                rows.of(caller, all, day, now));
    }

    @PostMapping("/items/{appointment}")
    String settle(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID appointment,
            @RequestParam UUID key,
            @RequestParam String item,
            @RequestParam ReadyItem.State how,
            @RequestParam(defaultValue = "") String note) {
        String said = switch (how) {
            case READY -> "Noted as ready";
            case WAIVED -> "Goes without it";
            case OPEN -> "Open again";
        };
        return done(caller, request, redirect, key, appointment, new SettleItem(appointment, item, how, note), said);
    }

    @PostMapping("/chases/{appointment}")
    String chase(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID appointment,
            @RequestParam UUID key,
            @RequestParam String item,
            @RequestParam ChaseItem.Way way,
            @RequestParam(defaultValue = "") String note) {
        return done(caller, request, redirect, key, null, new ChaseItem(appointment, item, way, note), "Noted");
    }

    @PostMapping("/insurance/{patient}")
    String insurance(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID patient,
            @RequestParam UUID key,
            @RequestParam CheckInsurance.Standing standing,
            @RequestParam(defaultValue = "") String note) {
        return done(
                caller,
                request,
                redirect,
                key,
                null,
                new CheckInsurance(patient, standing, note),
                "Insurance noted: " + standing.words());
    }

    private String done(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            UUID key,
            @Nullable UUID undoable,
            Command<Nothing> command,
            String said) {
        String root = "/p/" + caller.practice();
        switch (act.run(caller, key, command)) {
            case Outcome.Done<Nothing> done
            when undoable != null -> Toasts.undoable(redirect, Phrase.of(said), root, key, undoable);
            case Outcome.Done<Nothing> done -> Toasts.tell(redirect, Phrase.of(said));
            case Outcome.Refused<Nothing>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:" + Toasts.back(request, root + "/charts");
    }
}
