package clinic.baton.desk.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.nursing.AnswerCall;
import clinic.baton.nursing.Ladder;
import clinic.baton.nursing.NurseCall;
import clinic.baton.nursing.Post;
import clinic.baton.nursing.Posts;
import clinic.baton.nursing.TakePost;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A nurse's tablet: who has come, who is next into which room, who is where. */
@Controller
@RequestMapping("/p/{practice}/nurse")
class NurseController {
    private final NursePicture picture;
    private final Posts posts;
    private final Clinics clinics;
    private final Act act;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    NurseController(
            NursePicture picture,
            Posts posts,
            Clinics clinics,
            Act act,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.picture = picture;
        this.posts = posts;
        this.clinics = clinics;
        this.act = act;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request) {
        DeskController.see(caller);
        UUID person = Objects.requireNonNull(caller.id(), "staff pages are a person's");
        long head = shells.head(caller);
        NurseDay day = picture.of(caller.practice(), person);
        readings.opened(caller, "nurse's tablet", day.patients());
        return Html.of(
                "desk/nurse",
                "shell",
                shells.live("Nurse", caller, request, head, "nurse:" + person, "waits"),
                "day",
                day,
                "post",
                new Ladder(posts.of(caller.practice())).post(person),
                "providers",
                clinics.of(caller.practice()).providers());
    }

    @PostMapping("/calls/{id}/answer")
    String answer(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam UUID key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        switch (act.run(caller, key, new AnswerCall(id))) {
            case Outcome.Done<NurseCall> done -> Toasts.tell(redirect, Phrase.of("They know that you go."));
            case Outcome.Refused<NurseCall>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), request.getLocale())));
        }
        return "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/nurse");
    }

    @PostMapping("/post")
    String post(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam(required = false, defaultValue = "") List<UUID> providers,
            @RequestParam(defaultValue = "false") boolean away,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!caller.may(Permission.CARE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String root = "/p/" + caller.practice();
        switch (act.run(caller, key, new TakePost(providers, away))) {
            case Outcome.Done<Post>(Post after) ->
                Toasts.undoable(
                        redirect,
                        Phrase.of(after.away() ? "Arrivals are told to the others." : "Arrivals are told to you."),
                        root,
                        key,
                        after.person());
            case Outcome.Refused<Post>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), request.getLocale())));
        }
        return "redirect:" + root + "/nurse";
    }
}
