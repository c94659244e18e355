package clinic.baton.alerts.web;

import clinic.baton.alerts.FlagCommand;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.Vitals;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done about a flag. Taking it and saying how it goes on is for nurses and providers alone. */
@Controller
@RequestMapping("/p/{practice}/red-flags/{flag}")
class FlagDeedsController {
    private final Act act;
    private final Sentences sentences;

    FlagDeedsController(Act act, Sentences sentences) {
        this.act = act;
        this.sentences = sentences;
    }

    @PostMapping("/place")
    String place(
            Caller caller,
            @PathVariable UUID flag,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String callback,
            RedirectAttributes redirect) {
        FlagsController.may(caller);
        return done(caller, key, new FlagCommand.ConfirmPlace(flag, place, callback), redirect);
    }

    @PostMapping("/services")
    String services(Caller caller, @PathVariable UUID flag, @RequestParam UUID key, RedirectAttributes redirect) {
        FlagsController.may(caller);
        return done(caller, key, new FlagCommand.CallServices(flag), redirect);
    }

    @PostMapping("/stay")
    String stay(Caller caller, @PathVariable UUID flag, @RequestParam UUID key, RedirectAttributes redirect) {
        FlagsController.may(caller);
        return done(caller, key, new FlagCommand.StayWith(flag), redirect);
    }

    @PostMapping("/hand-over")
    String handOver(
            Caller caller,
            @PathVariable UUID flag,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "CLINICIAN") String to,
            RedirectAttributes redirect) {
        FlagsController.may(caller);
        RedFlag.To whom = Arrays.stream(RedFlag.To.values())
                .filter(t -> t.name().equals(to))
                .findFirst()
                .orElse(RedFlag.To.CLINICIAN);
        return done(caller, key, new FlagCommand.HandPersonOver(flag, whom), redirect);
    }

    @PostMapping("/take")
    String take(Caller caller, @PathVariable UUID flag, @RequestParam UUID key, RedirectAttributes redirect) {
        cares(caller);
        return done(caller, key, new FlagCommand.TakeFlag(flag), redirect);
    }

    @PostMapping("/decide")
    String decide(
            Caller caller,
            @PathVariable UUID flag,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        cares(caller);
        RedFlag.Disposition disposition = Arrays.stream(RedFlag.Disposition.values())
                .filter(d -> d.name().equals(typed.get("disposition")))
                .findFirst()
                .orElse(RedFlag.Disposition.NOW);
        Integer acuity = number(typed, "acuity");
        Integer recheck = number(typed, "recheck");
        var command = new FlagCommand.Decide(
                flag,
                disposition,
                acuity == null ? "" : typed.getOrDefault("scale", ""),
                acuity == null ? 0 : acuity,
                vitals(typed),
                typed.getOrDefault("note", ""),
                recheck == null ? 0 : recheck);
        return done(caller, key, command, redirect);
    }

    @PostMapping("/end")
    String end(
            Caller caller,
            @PathVariable UUID flag,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        cares(caller);
        return done(caller, key, new FlagCommand.EndFlag(flag, note), redirect);
    }

    private String done(Caller caller, UUID key, FlagCommand command, RedirectAttributes redirect) {
        Outcome<Nothing> outcome = act.run(caller, key, command);
        if (outcome instanceof Outcome.Refused<Nothing>(var reasons)) {
            Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:/p/" + caller.practice() + "/red-flags/" + command.flag();
    }

    private static Vitals vitals(Map<String, String> typed) {
        String temperature = typed.getOrDefault("temperature", "").strip().replace(',', '.');
        return new Vitals(
                number(typed, "pulse"),
                number(typed, "systolic"),
                number(typed, "diastolic"),
                number(typed, "breaths"),
                temperature.matches("\\d{1,2}(\\.\\d{1,2})?")
                        ? new BigDecimal(temperature).setScale(1, RoundingMode.HALF_UP)
                        : null,
                number(typed, "oxygen"),
                number(typed, "pain"));
    }

    private static @Nullable Integer number(Map<String, String> typed, String name) {
        String text = typed.getOrDefault(name, "").strip();
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    private static void cares(Caller caller) {
        if (!caller.may(Permission.CARE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
