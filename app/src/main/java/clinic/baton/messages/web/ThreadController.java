package clinic.baton.messages.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.messages.ThreadCommand;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a thread. */
@Controller
@RequestMapping("/p/{practice}/inbox/{thread}")
class ThreadController {
    private static final String WAYS = "{way:read|take|answer|note|forward|snooze|finish|acknowledge}";

    private final Act act;
    private final Clocks clocks;
    private final Sentences sentences;

    ThreadController(Act act, Clocks clocks, Sentences sentences) {
        this.act = act;
        this.clocks = clocks;
        this.sentences = sentences;
    }

    @PostMapping("/" + WAYS)
    String act(
            Caller caller,
            @PathVariable UUID thread,
            @PathVariable String way,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        InboxController.may(caller);
        ThreadCommand command = command(caller, thread, way, typed);
        boolean leaves = command instanceof ThreadCommand.FinishThread
                || (command instanceof ThreadCommand.AnswerThread answer && answer.finished());
        if (act.run(caller, key, command) instanceof Outcome.Refused<Nothing>(var reasons)) {
            Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
            return "redirect:" + InboxController.address(caller, thread);
        }
        return "redirect:" + (leaves ? "/p/" + caller.practice() + "/inbox" : InboxController.address(caller, thread));
    }

    private ThreadCommand command(Caller caller, UUID thread, String way, Map<String, String> typed) {
        String words = typed.getOrDefault("words", "");
        return switch (way) {
            case "read" -> new ThreadCommand.ReadThread(thread);
            case "take" -> new ThreadCommand.TakeThread(thread);
            case "answer" ->
                new ThreadCommand.AnswerThread(
                        thread, words, typed.getOrDefault("finished", "").equals("on"));
            case "note" -> new ThreadCommand.NoteThread(thread, words);
            case "forward" -> new ThreadCommand.ForwardThread(thread, typed.getOrDefault("to", ""), words);
            case "snooze" -> new ThreadCommand.SnoozeThread(thread, until(caller, typed), words);
            case "finish" -> new ThreadCommand.FinishThread(thread, words);
            case "acknowledge" -> new ThreadCommand.AcknowledgeThread(thread);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Instant until(Caller caller, Map<String, String> typed) {
        String hours = typed.getOrDefault("hours", "");
        return clocks.of(caller.practice())
                .now()
                .plus(hours.matches("\\d{1,4}") ? Duration.ofHours(Long.parseLong(hours)) : Duration.ZERO);
    }
}
