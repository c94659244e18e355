package clinic.baton.templates.web;

import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Caller;
import clinic.baton.schedule.HoldKind;
import clinic.baton.templates.Demand;
import clinic.baton.templates.LaidOut;
import clinic.baton.templates.Method;
import clinic.baton.templates.SaveTemplate;
import clinic.baton.templates.Studio;
import clinic.baton.templates.Template;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.Template.HeldTime;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A session's drawing board: the seven methods and the engine's design side by side, and one key to take one. */
@Controller
class StudioController {
    private final TemplateDesk desk;
    private final Studio studio;

    StudioController(TemplateDesk desk, Studio studio) {
        this.desk = desk;
        this.studio = studio;
    }

    @GetMapping("/p/{practice}/templates/{id}/sessions/{number}")
    Html board(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam Map<String, String> given) {
        Template template = desk.template(caller, id);
        Block block = TemplateDesk.block(template, number);
        StudioAsk ask = StudioAsk.of(given);
        Demand demand = demand(caller, template, block, ask);
        Map<String, String> asked = ask.fields(demand);
        return desk.page(
                "templates/session",
                Says.session(block, template.details().weeks()),
                caller,
                request,
                false,
                "page",
                SessionPage.of(desk.clinic(caller), template, number, TemplateDesk.root(caller)),
                "mix",
                mix(desk.clinic(caller), Typed.of(asked)),
                "asked",
                asked,
                "standing",
                StudioCard.standing(block, studio.asItStands(caller.practice(), block, demand)),
                "cards",
                cards(caller, block, demand, ask));
    }

    private Demand demand(Caller caller, Template template, Block block, StudioAsk ask) {
        return studio.demand(
                caller.practice(),
                block,
                template.details().practitioner(),
                ask.usual(),
                ask.longer(),
                ask.share() / 100.0);
    }

    private List<StudioCard> cards(Caller caller, Block block, Demand demand, StudioAsk ask) {
        List<StudioCard> cards = new ArrayList<>();
        cards.add(StudioCard.designed(
                block, studio.design(caller.practice(), block, demand, ask.waiting(), ask.idle(), ask.overtime())));
        for (Method method : Method.values()) {
            cards.add(StudioCard.method(block, studio.by(caller.practice(), block, demand, method), method));
        }
        return cards;
    }

    private static List<Field> mix(Clinic clinic, Typed typed) {
        List<Choice> kinds = clinic.bookable().stream()
                .map(v -> new Choice(v.id().toString(), v.name() + ", " + v.minutes() + " min"))
                .toList();
        return List.of(
                typed.choice("usual", "Mostly", kinds),
                typed.choice("longer", "And some", kinds),
                typed.field(Field.Kind.NUMBER, "share", "taking so many percent of the time"),
                typed.field(Field.Kind.TEXT, "wait", "A minute of waiting weighs"),
                typed.field(Field.Kind.TEXT, "idle", "A minute of idling weighs"),
                typed.field(Field.Kind.TEXT, "overtime", "A minute past the end weighs"));
    }

    @PostMapping("/p/{practice}/templates/{id}/sessions/{number}/lay-out")
    String layOut(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam String by,
            @RequestParam(defaultValue = "") String everywhere,
            @RequestParam Map<String, String> given,
            RedirectAttributes redirect) {
        Template template = desk.template(caller, id);
        Block chosen = TemplateDesk.block(template, number);
        StudioAsk ask = StudioAsk.of(given);
        List<Block> blocks = template.details().blocks().stream()
                .map(block -> block.equals(chosen) || everywhere.equals("on")
                        ? laidOut(caller, template, block, ask, by)
                        : block)
                .toList();
        SaveTemplate save = new SaveTemplate(id, version, template.details().with(blocks));
        switch (desk.run(caller, key, save)) {
            case Done<UUID> done ->
                Toasts.tell(redirect, Phrase.of("Laid out. Nothing changes on the schedule until you publish it."));
            case Refused<UUID>(var reasons) -> Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
        }
        return "redirect:" + TemplateDesk.root(caller) + "/" + id + "/sessions/" + number;
    }

    /** The session by a method or design. What it keeps for the day takes the place of what was kept for the day. */
    private Block laidOut(Caller caller, Template template, Block block, StudioAsk ask, String by) {
        if (by.equals("any")) {
            return block.laidOut(
                    null,
                    block.lanes(),
                    new clinic.baton.schedule.SessionLayout(
                            List.of(), block.layout().rules()));
        }
        Demand demand = demand(caller, template, block, ask);
        LaidOut laid = Arrays.stream(Method.values())
                .filter(m -> m.code().equals(by))
                .findFirst()
                .map(m -> studio.by(caller.practice(), block, demand, m))
                .orElseGet(() ->
                        studio.design(caller.practice(), block, demand, ask.waiting(), ask.idle(), ask.overtime()));
        List<HeldTime> others = block.holds().stream()
                .filter(h -> h.kind() != HoldKind.SAME_DAY)
                .toList();
        List<HeldTime> fresh = laid.holds().stream()
                .filter(h -> others.stream()
                        .noneMatch(o -> h.from().isBefore(o.until()) && o.from().isBefore(h.until())))
                .toList();
        return block.laidOut(
                        laid.method(),
                        Math.max(laid.lanes(), lanes(others)),
                        new clinic.baton.schedule.SessionLayout(
                                laid.layout().starts(), block.layout().rules()))
                .holding(Stream.concat(others.stream(), fresh.stream()).toList());
    }

    private static int lanes(List<HeldTime> holds) {
        return holds.stream()
                .mapToInt(h -> h.lane() == null ? 1 : h.lane() + 1)
                .max()
                .orElse(1);
    }
}
