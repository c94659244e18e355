package clinic.baton.desk.web;

import clinic.baton.desk.Calls;
import clinic.baton.desk.HandOver;
import clinic.baton.desk.HandOver.Piece;
import clinic.baton.desk.HandOvers;
import clinic.baton.desk.Handed;
import clinic.baton.desk.Parked;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.prompts.NowList;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Station;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Piece.Hushed;
import clinic.baton.web.Piece.Named;
import clinic.baton.web.Piece.Plain;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import clinic.baton.web.live.Audience;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hand-over: what I have, what others offer. */
@Controller
@RequestMapping("/p/{practice}/desk/hand-over")
class DeskHandOverController {
    private final Act act;
    private final Prompts prompts;
    private final Calls calls;
    private final HandOvers handOvers;
    private final Clocks clocks;
    private final DeskSaid said;
    private final Shells shells;

    DeskHandOverController(
            Act act, Prompts prompts, Calls calls, HandOvers handOvers, Clocks clocks, DeskSaid said, Shells shells) {
        this.act = act;
        this.prompts = prompts;
        this.calls = calls;
        this.handOvers = handOvers;
        this.clocks = clocks;
        this.said = said;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request) {
        DeskCallController.conduct(caller);
        long head = shells.head(caller);
        List<Handed> open = handOvers.open(caller.practice());
        Set<String> offered = open.stream().map(Handed::ref).collect(Collectors.toSet());
        return Html.of(
                "desk/desk-hand-over",
                "shell",
                shells.live("Hand over", caller, request, head, DeskDayLiveView.NAME),
                "mine",
                mine(caller).filter(m -> !offered.contains(m.ref())).toList(),
                "mineOffered",
                open.stream().filter(p -> from(caller, p)).toList(),
                "offered",
                open.stream().filter(p -> !from(caller, p)).toList(),
                "times",
                new DeskTimes(clocks.of(caller.practice()).zone()));
    }

    @PostMapping
    String offer(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<String> prompt,
            @RequestParam(defaultValue = "") List<String> parked,
            @RequestParam(defaultValue = "") String words) {
        Map<String, String> what =
                mine(caller).collect(Collectors.toMap(DeskMine::ref, m -> plain(m.what()), (a, b) -> a));
        HandOver.Offer offer = new HandOver.Offer(pieces(prompt, what), pieces(parked, what), words);
        switch (act.run(caller, key, offer)) {
            case Done<Nothing> done ->
                Toasts.tell(redirect, Phrase.of("Offered. It stays yours until somebody accepts it."));
            case Refused<Nothing>(var reasons) -> Toasts.refused(redirect, said.why(reasons));
        }
        return "redirect:/p/" + caller.practice() + "/desk/hand-over";
    }

    @PostMapping("/{piece}/accept")
    String accept(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID piece,
            @RequestParam UUID key) {
        return said.answer(
                caller,
                request,
                redirect,
                key,
                piece,
                act.run(caller, key, new HandOver.Accept(piece)),
                after -> Phrase.of("It is yours."));
    }

    @PostMapping("/{piece}/withdraw")
    String withdraw(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID piece,
            @RequestParam UUID key) {
        return said.answer(
                caller,
                request,
                redirect,
                key,
                piece,
                act.run(caller, key, new HandOver.Withdraw(piece)),
                after -> Phrase.of("Taken back."));
    }

    private Stream<DeskMine> mine(Caller caller) {
        NowList now = prompts.now(caller.practice(), Station.DESK, Audience.of(caller));
        Stream<DeskMine> taken = Stream.concat(now.all().stream(), now.inHand().stream())
                .filter(item ->
                        item.holder() != null && Objects.equals(item.holder().person(), caller.id()))
                .map(item -> new DeskMine(
                        item.ranked().key(), "prompt", item.ranked().prompt().what()));
        Stream<DeskMine> put = calls.open(caller.practice()).stream()
                .filter(one -> Objects.equals(one.by().person(), caller.id()))
                .map(one -> new DeskMine(one.id().toString(), "parked", what(one)));
        return Stream.concat(taken, put);
    }

    private static Phrase what(Parked parked) {
        if (parked.call() != null) {
            String who = parked.call().caller();
            return Phrase.of(parked.held() ? "A call on hold" : "A call").hush(who.isBlank() ? "" : ": " + who);
        }
        return Phrase.of(
                "Put aside: " + (parked.work() == null ? "" : parked.work().what()));
    }

    private static List<Piece> pieces(List<String> refs, Map<String, String> what) {
        return refs.stream()
                .filter(ref -> !ref.isBlank())
                .map(ref -> new Piece(ref, what.getOrDefault(ref, "")))
                .toList();
    }

    /** Words that are kept without the patient's name: initials stand for it. */
    private static String plain(Phrase phrase) {
        return phrase.pieces().stream()
                .map(piece -> switch (piece) {
                    case Plain(String text) -> text;
                    case Named(var name) -> name.initials();
                    case Hushed(String text) -> "";
                })
                .collect(Collectors.joining());
    }

    private static boolean from(Caller caller, Handed piece) {
        return Objects.equals(piece.from().person(), caller.id());
    }
}
