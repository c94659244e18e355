package clinic.baton.messages.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.messages.Duty;
import clinic.baton.messages.KeepPhrase;
import clinic.baton.messages.MessageThreads;
import clinic.baton.messages.SetDuty;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who covers, who is on call, and phrases. */
@Controller
@RequestMapping("/p/{practice}/inbox-settings")
class InboxSettingsController {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);

    private final Act act;
    private final MessageThreads threads;
    private final InboxPages pages;
    private final Clocks clocks;
    private final Sentences sentences;
    private final Shells shells;

    InboxSettingsController(
            Act act, MessageThreads threads, InboxPages pages, Clocks clocks, Sentences sentences, Shells shells) {
        this.act = act;
        this.threads = threads;
        this.pages = pages;
        this.clocks = clocks;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request) {
        InboxController.may(caller);
        List<Choice> people = pages.people(caller);
        Map<String, String> names = people.stream().collect(Collectors.toMap(Choice::value, Choice::label));
        ZoneId zone = clocks.of(caller.practice()).zone();
        return Html.of(
                "messages/settings",
                "shell",
                shells.still("Cover and phrases", caller, request),
                "people",
                people,
                "duties",
                threads.duties(caller.practice()).stream()
                        .map(d -> words(d, names, zone))
                        .toList(),
                "phrases",
                threads.phrases(caller.practice()));
    }

    @PostMapping("/duty")
    String duty(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        InboxController.may(caller);
        UUID by = id(typed.get("by"));
        var command = new SetDuty(
                id(typed.get("person")),
                by == null ? new UUID(0, 0) : by,
                moment(caller, typed.get("starts")),
                moment(caller, typed.get("ends")));
        return done(caller, key, command, redirect);
    }

    @PostMapping("/phrase")
    String phrase(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        InboxController.may(caller);
        return done(caller, key, new KeepPhrase(code.strip().replaceFirst("^\\.", ""), words), redirect);
    }

    private String done(Caller caller, UUID key, Command<?> command, RedirectAttributes redirect) {
        if (act.run(caller, key, command) instanceof Outcome.Refused<?>(var reasons)) {
            Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:/p/" + caller.practice() + "/inbox-settings";
    }

    private static String words(Duty duty, Map<String, String> names, ZoneId zone) {
        String by = names.getOrDefault(duty.by().toString(), "somebody");
        String what = duty.person() == null
                ? by + " is on call"
                : by + " covers for " + names.getOrDefault(duty.person().toString(), "somebody");
        return what + ", " + AT.format(duty.starts().atZone(zone)) + " to "
                + AT.format(duty.ends().atZone(zone));
    }

    private Instant moment(Caller caller, @Nullable String typed) {
        try {
            return LocalDateTime.parse(typed == null ? "" : typed)
                    .atZone(clocks.of(caller.practice()).zone())
                    .toInstant();
        } catch (DateTimeParseException none) {
            return Instant.EPOCH;
        }
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
    }
}
