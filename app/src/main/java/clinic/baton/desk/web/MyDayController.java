package clinic.baton.desk.web;

import clinic.baton.access.Member;
import clinic.baton.access.Members;
import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.replan.Happening;
import clinic.baton.replan.SayHappened;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My day: a provider's own; others who see the day may look over a provider's shoulder. */
@Controller
class MyDayController {
    private final MyDayPicture picture;
    private final Act act;
    private final Clinics clinics;
    private final Members members;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    MyDayController(
            MyDayPicture picture,
            Act act,
            Clinics clinics,
            Members members,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.picture = picture;
        this.act = act;
        this.clinics = clinics;
        this.members = members;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/my-day")
    Html show(Caller caller, HttpServletRequest request, @RequestParam(required = false) @Nullable UUID who) {
        DeskController.see(caller);
        Clinic clinic = clinics.of(caller.practice());
        Optional<UUID> whose = whose(caller, clinic, who);
        if (whose.isEmpty()) {
            return Html.of("desk/my-day-nobody", "shell", shells.still("My day", caller, request));
        }
        long head = shells.head(caller);
        MyDay day = picture.of(caller.practice(), whose.get());
        readings.opened(caller, "my day", day.patients());
        return Html.of(
                "desk/my-day",
                "shell",
                shells.live("My day", caller, request, head, "my-day:" + whose.get(), "waits"),
                "day",
                day,
                "providers",
                clinic.providers());
    }

    @PostMapping("/p/{practice}/my-day/{practitioner}/late")
    String late(
            Caller caller,
            @PathVariable UUID practitioner,
            @RequestParam UUID key,
            @RequestParam int minutes,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        SayHappened said = minutes == 0
                ? new SayHappened(Happening.PROVIDER_BACK, practitioner, null, 0, null)
                : new SayHappened(Happening.PROVIDER_LATE, practitioner, null, minutes, null);
        String root = "/p/" + caller.practice();
        switch (act.run(caller, key, said)) {
            case Outcome.Done<UUID>(var incident) ->
                Toasts.tell(
                        redirect,
                        Phrase.of(
                                minutes == 0
                                        ? "The desk knows that you are on time."
                                        : "The desk knows: " + minutes + " min late."));
            case Outcome.Refused<UUID>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), request.getLocale())));
        }
        return "redirect:" + Toasts.back(request, root + "/my-day?who=" + practitioner);
    }

    /** Whom they asked for, else who they are, else the first provider for those who conduct the day. */
    private Optional<UUID> whose(Caller caller, Clinic clinic, @Nullable UUID who) {
        if (who != null) {
            return Optional.of(clinic.providers().stream()
                    .map(Practitioner::id)
                    .filter(who::equals)
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        }
        Optional<UUID> self = members.of(caller.practice()).stream()
                .filter(member -> member.person().equals(caller.id()))
                .map(Member::practitioner)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        return self.isPresent() || !caller.may(Permission.CONDUCT)
                ? self
                : clinic.providers().stream().map(Practitioner::id).findFirst();
    }
}
