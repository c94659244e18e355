package clinic.baton.portal.web;

import clinic.baton.access.Link;
import clinic.baton.access.LinkPurpose;
import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Notice;
import clinic.baton.kernel.Outcome;
import clinic.baton.promises.TellWait;
import clinic.baton.promises.WaitPromise;
import clinic.baton.record.Act;
import clinic.baton.record.Clocks;
import clinic.baton.record.Command;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The day of the visit on the patient's phone: say that they are here, see the wait as it is, say how they feel, wait
 * elsewhere. What is about the body is never only sent: the page says at once whom to tell in person.
 */
@Controller
@RequestMapping("/l/visit/{token}/today")
class TodayLinkController {
    private static final Duration NEXT_WORD = Duration.ofMinutes(20);

    private final LinkPages pages;
    private final Act act;
    private final Todays todays;
    private final Clocks clocks;

    TodayLinkController(LinkPages pages, Act act, Todays todays, Clocks clocks) {
        this.pages = pages;
        this.act = act;
        this.todays = todays;
        this.clocks = clocks;
    }

    @GetMapping
    Object show(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "on") String live) {
        return pages.page(LinkPurpose.VISIT, token, request, link -> today(request, token, link, said, live, ""));
    }

    @PostMapping("/arrive")
    Object arrive(HttpServletRequest request, @PathVariable String token, @RequestParam UUID key) {
        return pages.page(LinkPurpose.VISIT, token, request, link -> {
            if (!todays.mayArrive(link)) {
                return today(request, token, link, "", "off", "today.not-now");
            }
            return done(request, token, link, key, new Arrive(link.subject(), null), "here");
        });
    }

    @PostMapping("/feel")
    Object feel(
            HttpServletRequest request, @PathVariable String token, @RequestParam UUID key, @RequestParam String how) {
        return pages.page(LinkPurpose.VISIT, token, request, link -> {
            Optional<Encounter> here = todays.here(link);
            Optional<Flag> flag = flag(how);
            if (here.isEmpty()) {
                return back(token, flag.filter(Flag::bodily).isPresent() ? "help" : "");
            }
            if (flag.isEmpty()) {
                return back(token, "fine");
            }
            act.run(
                    LinkPages.attending(link),
                    key,
                    new Notice.RaiseFlag(here.get().id(), flag.get()));
            return back(token, flag.get().bodily() ? "told" : flag.get() == Flag.FETCH ? "fetch" : "kind");
        });
    }

    @PostMapping("/choose")
    Object choose(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam UUID key,
            @RequestParam String choice) {
        return pages.page(LinkPurpose.VISIT, token, request, link -> {
            Optional<Encounter> here = todays.here(link);
            var range = here.flatMap(visit -> todays.seen(link, visit));
            if (here.isEmpty() || range.isEmpty() || !choice.matches("stays|comes-back|rebooks")) {
                return back(token, "");
            }
            Instant next = clocks.of(link.practice()).now().plus(NEXT_WORD);
            return done(
                    request,
                    token,
                    link,
                    key,
                    new TellWait(
                            here.get().id(),
                            range.get(),
                            next,
                            null,
                            WaitPromise.Way.SCREEN,
                            WaitPromise.Choice.of(choice)),
                    choice);
        });
    }

    private Object done(
            HttpServletRequest request, String token, Link link, UUID key, Command<?> command, String said) {
        return switch (act.run(LinkPages.attending(link), key, command)) {
            case Outcome.Done<?> done -> back(token, said);
            case Outcome.Refused<?>(var reasons)
            when reasons.getFirst().code().equals("flow.already-here") -> back(token, "here");
            case Outcome.Refused<?> refused -> today(request, token, link, "", "off", "today.not-now");
        };
    }

    private Html today(HttpServletRequest request, String token, Link link, String said, String live, String problem) {
        PortalPage page = pages.around(link, token, request, false);
        Object[] model = {
            "page",
            page,
            "today",
            todays.of(link, page.words()),
            "said",
            page.words().has("said." + said) ? said : "",
            "live",
            live.equals("on") && said.isEmpty() && problem.isEmpty(),
            "problem",
            problem
        };
        return problem.isEmpty() ? Html.of("portal/today", model) : Html.refused("portal/today", model);
    }

    private static Optional<Flag> flag(String how) {
        return switch (how) {
            case "anxious" -> Optional.of(Flag.ANXIOUS);
            case "pain" -> Optional.of(Flag.IN_PAIN);
            case "worse" -> Optional.of(Flag.FEELS_WORSE);
            case "fetch" -> Optional.of(Flag.FETCH);
            default -> Optional.empty();
        };
    }

    private static String back(String token, String said) {
        return "redirect:" + LinkPurpose.VISIT.path(token) + "/today" + (said.isEmpty() ? "" : "?said=" + said);
    }
}
