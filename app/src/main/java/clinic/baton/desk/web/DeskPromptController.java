package clinic.baton.desk.web;

import clinic.baton.kernel.Permission;
import clinic.baton.prompts.Handle;
import clinic.baton.prompts.Handling;
import clinic.baton.prompts.NowList;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Ranked;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Why;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Button;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Shells;
import clinic.baton.web.live.Audience;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

/** What is done with a prompt itself: taken, let go, put off, done already, asked why. */
@Controller
@RequestMapping("/p/{practice}/prompts/{prompt}")
class DeskPromptController {
    private static final int LONGEST_MINUTES = 12 * 60;

    private final Act act;
    private final Prompts prompts;
    private final Clocks clocks;
    private final DeskSaid said;
    private final Shells shells;

    DeskPromptController(Act act, Prompts prompts, Clocks clocks, DeskSaid said, Shells shells) {
        this.act = act;
        this.prompts = prompts;
        this.clocks = clocks;
        this.said = said;
        this.shells = shells;
    }

    @PostMapping("/take")
    String take(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable String prompt,
            @RequestParam UUID key) {
        return run(caller, request, redirect, key, new Handle.Take(prompt), "It is yours.");
    }

    @PostMapping("/let-go")
    String letGo(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable String prompt,
            @RequestParam UUID key) {
        return run(caller, request, redirect, key, new Handle.LetGo(prompt), "Let go: anybody can take it.");
    }

    @PostMapping("/done")
    String done(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable String prompt,
            @RequestParam UUID key) {
        return run(caller, request, redirect, key, new Handle.DoneAlready(prompt), "Noted as done.");
    }

    @PostMapping("/later")
    String later(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable String prompt,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable Integer minutes) {
        Tier tier = item(caller, prompt).map(i -> i.ranked().tier()).orElse(Tier.TODAY);
        int wait = minutes == null ? usual(tier) : Math.clamp(minutes, 1, LONGEST_MINUTES);
        Instant until = clocks.of(caller.practice()).now().plus(Duration.ofMinutes(wait));
        String words = "Put off until " + times(caller).time(until) + ".";
        return run(caller, request, redirect, key, new Handle.PutOff(prompt, until, tier), words);
    }

    @GetMapping("/why")
    Html why(Caller caller, HttpServletRequest request, @PathVariable String prompt) {
        DeskController.see(caller);
        Ranked ranked = item(caller, prompt)
                .map(NowList.Item::ranked)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Html.of(
                "desk/desk-why",
                "shell",
                shells.still("Why", caller, request),
                "what",
                ranked.prompt().what(),
                "reasons",
                ranked.prompt().reasons(),
                "lines",
                Why.of(ranked, clocks.of(caller.practice()).now()),
                "later",
                caller.may(Permission.CONDUCT) ? waits(caller, ranked) : List.<Button>of());
    }

    private static List<Button> waits(Caller caller, Ranked ranked) {
        String address = "/p/" + caller.practice() + "/prompts/" + ranked.key() + "/later";
        Stream<Integer> minutes =
                ranked.tier().compareTo(Tier.CLINICAL) <= 0 ? Stream.of(2, 5) : Stream.of(5, 15, 30, 60, 120);
        return minutes.map(m -> Button.post("In " + m + " min", address).with("minutes", m))
                .toList();
    }

    /** Grave things come back soon, preparation after an hour. */
    private static int usual(Tier tier) {
        return switch (tier) {
            case LIFE, CLINICAL, WAITING -> 5;
            case TODAY -> 15;
            case PREPARATION -> 60;
        };
    }

    private Optional<NowList.Item> item(Caller caller, String prompt) {
        return prompts.now(caller.practice(), Station.DESK, Audience.of(caller)).item(prompt);
    }

    private DeskTimes times(Caller caller) {
        return new DeskTimes(clocks.of(caller.practice()).zone());
    }

    private String run(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            UUID key,
            Handle handle,
            String words) {
        if (!handle.prompt().matches("[A-Za-z0-9-]{1,200}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return said.answer(
                caller,
                request,
                redirect,
                key,
                Handling.subject(handle.prompt()),
                act.run(caller, key, handle),
                after -> Phrase.of(words));
    }
}
