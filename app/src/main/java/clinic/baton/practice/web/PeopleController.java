package clinic.baton.practice.web;

import clinic.baton.access.Invitation;
import clinic.baton.access.Invitations;
import clinic.baton.access.InvitePerson;
import clinic.baton.access.Members;
import clinic.baton.access.Role;
import clinic.baton.access.Secrets;
import clinic.baton.access.WithdrawInvitation;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who belongs to the practice and who is invited. */
@Controller
class PeopleController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Invitations invitations;
    private final Members members;
    private final SetupDesk desk;

    PeopleController(Invitations invitations, Members members, SetupDesk desk) {
        this.invitations = invitations;
        this.members = members;
        this.desk = desk;
    }

    @GetMapping("/p/{practice}/setup/people")
    Html page(Caller caller, HttpServletRequest request) {
        Clinic clinic = desk.clinic(caller, Permission.MANAGE_PEOPLE);
        return shown(caller, request, clinic, Typed.of(Map.of("role." + Role.ADMINISTRATOR.name(), "on")));
    }

    @PostMapping("/p/{practice}/setup/people")
    Html invite(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values) {
        Clinic clinic = desk.clinic(caller, Permission.MANAGE_PEOPLE);
        Typed typed = Typed.of(values);
        String token = Secrets.token();
        InvitePerson command = new InvitePerson(
                clinic.name(), typed.value("email").strip(), Roles.ticked(typed), Invitations.hash(token));
        return switch (desk.run(caller, key, command)) {
            case Done<UUID> done ->
                invited(caller, request, typed.value("email").strip(), token);
            case Refused<UUID>(var reasons) -> shown(caller, request, clinic, desk.refused(typed, reasons));
        };
    }

    @PostMapping("/p/{practice}/setup/invitations/{id}/withdraw")
    String withdraw(Caller caller, @PathVariable UUID id, @RequestParam UUID key, RedirectAttributes redirect) {
        switch (desk.run(caller, key, new WithdrawInvitation(id))) {
            case Done<Nothing> done ->
                Toasts.tell(redirect, Phrase.of("The invitation was withdrawn; its link leads nowhere now."));
            case Refused<Nothing>(var reasons) -> Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
        }
        return "redirect:" + SetupDesk.root(caller) + "/people";
    }

    /** The link is shown once: only its hash is kept. */
    private Html invited(Caller caller, HttpServletRequest request, String email, String token) {
        String link = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/join/" + token)
                .toUriString();
        Html page = desk.page(
                "practice/invited",
                "Invitation",
                caller,
                request,
                false,
                "email",
                email,
                "link",
                link,
                "days",
                Invitations.LIFE.toDays());
        return page.created();
    }

    private Html shown(Caller caller, HttpServletRequest request, Clinic clinic, Typed typed) {
        return desk.page(
                "practice/people",
                "People",
                caller,
                request,
                typed.bad(),
                "people",
                people(caller, clinic),
                "invited",
                invitations.open(caller.practice()).stream()
                        .map(one -> invited(one, clinic.zone()))
                        .toList(),
                "email",
                typed.field(Field.Kind.EMAIL, "email", "E-mail"),
                "roles",
                Roles.ticks(typed),
                "whole",
                typed.whole());
    }

    private List<MemberLine> people(Caller caller, Clinic clinic) {
        return members.of(caller.practice()).stream()
                .map(member -> MemberLine.of(member, clinic, caller))
                .toList();
    }

    private static InvitedLine invited(Invitation invitation, ZoneId zone) {
        return new InvitedLine(
                invitation.id(),
                invitation.email(),
                Roles.words(invitation.roles()),
                DAY.format(invitation.expires().atZone(zone)));
    }
}
