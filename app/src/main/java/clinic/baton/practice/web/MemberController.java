package clinic.baton.practice.web;

import clinic.baton.access.ChangeMembership;
import clinic.baton.access.EndMembership;
import clinic.baton.access.Member;
import clinic.baton.access.Members;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one person may do here, and that they leave. */
@Controller
class MemberController {
    private final Members members;
    private final SetupDesk desk;

    MemberController(Members members, SetupDesk desk) {
        this.members = members;
        this.desk = desk;
    }

    @GetMapping("/p/{practice}/setup/people/{id}")
    Html page(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        Clinic clinic = desk.clinic(caller, Permission.MANAGE_PEOPLE);
        Map<String, String> now = values(member(caller, id));
        Map<String, String> all = new HashMap<>(now);
        now.forEach((name, value) -> all.put("was." + name, value));
        return form(caller, request, clinic, id, Typed.of(all));
    }

    @PostMapping("/p/{practice}/setup/people/{id}")
    Object change(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        Clinic clinic = desk.clinic(caller, Permission.MANAGE_PEOPLE);
        Typed typed = Typed.of(values);
        var command = new ChangeMembership(id, version, Roles.ticked(typed), new Read(typed).idOrNull("practitioner"));
        return switch (desk.run(caller, key, command)) {
            case Done<Nothing> done -> {
                Toasts.tell(redirect, Phrase.of("What " + member(caller, id).name() + " may do was changed."));
                yield people(caller);
            }
            case Refused<Nothing>(var reasons) -> {
                Typed refused = desk.refused(typed, reasons);
                yield form(
                        caller,
                        request,
                        clinic,
                        id,
                        Meanwhile.happened(reasons)
                                ? Meanwhile.merged(refused, values(member(caller, id)), fields(clinic, typed))
                                : refused);
            }
        };
    }

    @PostMapping("/p/{practice}/setup/people/{id}/end")
    String end(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes redirect) {
        switch (desk.run(caller, key, new EndMembership(id, version))) {
            case Done<Nothing> done ->
                Toasts.tell(
                        redirect,
                        Phrase.of(member(caller, id).name()
                                + " has no access any more. Invite them again to bring them back."));
            case Refused<Nothing>(var reasons) -> Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
        }
        return people(caller);
    }

    private static String people(Caller caller) {
        return "redirect:" + SetupDesk.root(caller) + "/people";
    }

    private Member member(Caller caller, UUID person) {
        return members.of(caller.practice()).stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow(SetupDesk::absent);
    }

    private static Map<String, String> values(Member member) {
        Map<String, String> values = Roles.values(member.roles());
        values.put("practitioner", Read.orBlank(member.practitioner()));
        return values;
    }

    private static List<Field> fields(Clinic clinic, Typed typed) {
        List<Choice> practitioners = new ArrayList<>(clinic.practitioners().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList());
        practitioners.addFirst(new Choice("", "None of them"));
        List<Field> fields = new ArrayList<>(Roles.ticks(typed));
        fields.add(typed.choice("practitioner", "Which practitioner they are", practitioners)
                .hint("Gives a doctor their own day.")
                .optional());
        return fields;
    }

    private Html form(Caller caller, HttpServletRequest request, Clinic clinic, UUID id, Typed typed) {
        Member member = member(caller, id);
        List<Field> fields = fields(clinic, typed);
        Map<String, String> was = new LinkedHashMap<>();
        fields.forEach(field -> was.put("was." + field.name(), typed.value("was." + field.name())));
        return desk.page(
                "practice/member",
                member.name(),
                caller,
                request,
                typed.bad(),
                "member",
                MemberLine.of(member, clinic, caller),
                "address",
                SetupDesk.root(caller) + "/people/" + id,
                "version",
                member.version(),
                "fields",
                fields,
                "was",
                was,
                "whole",
                typed.whole());
    }
}
