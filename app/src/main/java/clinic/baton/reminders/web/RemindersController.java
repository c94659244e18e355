package clinic.baton.reminders.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.reminders.ReminderStep;
import clinic.baton.reminders.Reminders;
import clinic.baton.reminders.SetReminders;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When patients are reminded: a rule for all kinds of visit, and those that have one of their own. */
@Controller
@RequestMapping("/p/{practice}/setup/reminders")
public class RemindersController {
    private final Act act;
    private final Reminders reminders;
    private final Clinics clinics;
    private final Sentences sentences;
    private final Shells shells;

    RemindersController(Act act, Reminders reminders, Clinics clinics, Sentences sentences, Shells shells) {
        this.act = act;
        this.reminders = reminders;
        this.clinics = clinics;
        this.sentences = sentences;
        this.shells = shells;
    }

    /**
     * A rule on the page.
     *
     * @param visitType which kind; blank for every one without a rule of its own
     * @param name its name
     * @param steps the rule as it was written or typed; blank for none of its own
     * @param follows the rule that holds otherwise
     * @param error what is wrong with what was typed; null for nothing
     */
    public record Row(
            String visitType,
            String name,
            String steps,
            String follows,
            @Nullable String error) {}

    @GetMapping
    Html show(Caller caller, HttpServletRequest request) {
        return shown(caller, request, "-", "", null);
    }

    @PostMapping
    Object set(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String visitType,
            @RequestParam(defaultValue = "") String steps,
            RedirectAttributes redirect) {
        check(caller);
        UUID type = visitType.isBlank() ? null : UUID.fromString(visitType);
        Outcome<Nothing> outcome = steps.isBlank()
                ? act.run(caller, key, new SetReminders(type, null))
                : switch (StepWords.read(steps)) {
                    case Outcome.Done<List<String>>(var codes) -> act.run(caller, key, new SetReminders(type, codes));
                    case Outcome.Refused<List<String>>(var reasons) -> Outcome.refused(reasons);
                };
        return switch (outcome) {
            case Outcome.Done<Nothing> done -> {
                Toasts.tell(redirect, Phrase.of("Saved, for visits booked or moved from now on."));
                yield "redirect:/p/" + caller.practice() + "/setup/reminders";
            }
            case Outcome.Refused<Nothing>(var reasons) ->
                shown(caller, request, visitType, steps, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    private Html shown(
            Caller caller, HttpServletRequest request, String typedFor, String typed, @Nullable String error) {
        check(caller);
        Clinic clinic = clinics.of(caller.practice());
        Map<UUID, List<ReminderStep>> rules = reminders.rules(caller.practice());
        String usual = StepWords.of(rules.getOrDefault(Reminders.EVERY, ReminderStep.USUAL));
        List<Row> rows = Stream.concat(
                        Stream.of(new Row("", "Every kind of visit", usual, StepWords.of(ReminderStep.USUAL), null)),
                        clinic.bookable().stream().map((VisitType t) -> row(t, rules.get(t.id()), usual)))
                .map(row -> row.visitType().equals(typedFor)
                        ? new Row(row.visitType(), row.name(), typed, row.follows(), error)
                        : row)
                .toList();
        Object[] model = {"shell", shells.still("Reminders", caller, request), "rows", rows};
        return error == null ? Html.of("reminders/reminders", model) : Html.refused("reminders/reminders", model);
    }

    private static Row row(VisitType type, @Nullable List<ReminderStep> own, String usual) {
        return new Row(type.id().toString(), type.name(), own == null ? "" : StepWords.of(own), usual, null);
    }

    private static void check(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
