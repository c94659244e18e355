package clinic.baton.messages.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessageThreads;
import clinic.baton.messages.Priority;
import clinic.baton.messages.WriteThread;
import clinic.baton.patients.Patients;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/** The inbox, one thread, and a new one. */
@Controller
@RequestMapping("/p/{practice}/inbox")
class InboxController {
    private static final Set<String> SHOWS = Set.of("mine", "waiting", "all", "done");

    private final Act act;
    private final MessageThreads threads;
    private final InboxPages pages;
    private final Patients patients;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    InboxController(
            Act act,
            MessageThreads threads,
            InboxPages pages,
            Patients patients,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.threads = threads;
        this.pages = pages;
        this.patients = patients;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html list(Caller caller, HttpServletRequest request, @RequestParam(defaultValue = "mine") String show) {
        may(caller);
        long head = shells.head(caller);
        InboxPage page = pages.of(caller, SHOWS.contains(show) ? show : "mine");
        readings.opened(
                caller,
                "inbox",
                page.rows().stream()
                        .map(r -> r.thread().patient())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return Html.of(
                "messages/inbox",
                "shell",
                shells.live("Inbox", caller, request, head, InboxLiveView.NAME),
                "page",
                page);
    }

    @GetMapping("/new")
    Html fresh(Caller caller, HttpServletRequest request, @RequestParam Map<String, String> typed) {
        may(caller);
        return form(caller, request, typed, "");
    }

    @PostMapping("/new")
    Object write(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        may(caller);
        MessageThread.Kind kind = Arrays.stream(MessageThread.Kind.values())
                .filter(k -> k.name().equals(typed.get("kind")))
                .findFirst()
                .orElse(MessageThread.Kind.INTERNAL);
        Priority priority = Arrays.stream(Priority.values())
                .filter(p -> p.name().equals(typed.get("priority")))
                .findFirst()
                .orElse(kind == MessageThread.Kind.REFILL ? Priority.REFILL : Priority.ROUTINE);
        var command = new WriteThread(
                kind,
                priority,
                typed.getOrDefault("subject", ""),
                typed.getOrDefault("words", ""),
                id(typed.get("patient")),
                typed.getOrDefault("to", ""),
                kind == MessageThread.Kind.PHONE ? phone(typed) : null);
        return switch (act.run(caller, key, command)) {
            case Outcome.Done<UUID>(UUID thread) -> "redirect:" + address(caller, thread);
            case Outcome.Refused<UUID>(var reasons) ->
                form(caller, request, typed, sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    @GetMapping("/{thread}")
    Html one(Caller caller, HttpServletRequest request, @PathVariable UUID thread) {
        may(caller);
        long head = shells.head(caller);
        MessageThread.Whole whole = threads.whole(caller.practice(), thread)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        UUID patient = whole.thread().patient();
        List<UUID> about = patient == null ? List.of() : List.of(patient);
        readings.opened(caller, "thread", about);
        return Html.of(
                "messages/thread",
                "shell",
                shells.live(whole.thread().subject(), caller, request, head, InboxLiveView.NAME + ":" + thread),
                "whole",
                whole,
                "about",
                InboxPages.about(whole.thread(), patients.named(caller.practice(), about)),
                "owners",
                pages.owners(caller),
                "phrases",
                threads.phrases(caller.practice()));
    }

    private Html form(Caller caller, HttpServletRequest request, Map<String, String> typed, String said) {
        UUID patient = id(typed.get("patient"));
        Object[] model = {
            "shell",
            shells.still("New message", caller, request),
            "typed",
            typed,
            "about",
            patient == null
                    ? ""
                    : patients.named(caller.practice(), patient)
                            .map(p -> p.full())
                            .orElse(""),
            "owners",
            pages.owners(caller),
            "said",
            said
        };
        return said.isEmpty() ? Html.of("messages/new", model) : Html.refused("messages/new", model);
    }

    private static MessageThread.Phone phone(Map<String, String> typed) {
        return new MessageThread.Phone(
                typed.getOrDefault("caller", ""),
                typed.getOrDefault("number", ""),
                typed.getOrDefault("checked", "").equals("on"),
                typed.getOrDefault("window", ""));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
    }

    static String address(Caller caller, UUID thread) {
        return "/p/" + caller.practice() + "/inbox/" + thread;
    }

    static void may(Caller caller) {
        if (!caller.may(Permission.MESSAGE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
