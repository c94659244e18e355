package clinic.baton.entry.web;

import clinic.baton.access.Memberships;
import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.access.SignedIn;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.AddSites;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.practice.Practices;
import clinic.baton.practice.Site;
import clinic.baton.practice.Zones;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The set-up's second step: the practice itself and its first site. */
@Controller
class NewPracticeController {
    private static final int LONGEST_ADDRESS = 400;

    private final Act act;
    private final Memberships memberships;
    private final Practices practices;
    private final Sentences sentences;

    NewPracticeController(Act act, Memberships memberships, Practices practices, Sentences sentences) {
        this.act = act;
        this.memberships = memberships;
        this.practices = practices;
        this.sentences = sentences;
    }

    @GetMapping("/set-up/practice")
    Object page(HttpServletRequest request) {
        SignedIn who = Doors.signedIn(request).orElseThrow();
        if (!Founders.mayFound(who, memberships.of(who.person()))) {
            return "redirect:/practices";
        }
        String zone = ZoneId.systemDefault().getId();
        return shown(
                request,
                Typed.of(Map.of(
                        "zone", Zones.of(zone).isPresent() ? zone : "America/New_York",
                        "region",
                                Locale.getDefault().getCountry().isEmpty()
                                        ? "US"
                                        : Locale.getDefault().getCountry())));
    }

    @PostMapping("/set-up/practice")
    Object found(HttpServletRequest request, @RequestParam UUID key, @RequestParam Map<String, String> values) {
        SignedIn who = Doors.signedIn(request).orElseThrow();
        Optional<PracticeId> begun = begun(request.getSession(), key);
        if (begun.isEmpty() && !Founders.mayFound(who, memberships.of(who.person()))) {
            return "redirect:/practices";
        }
        Typed typed = Typed.of(values);
        Optional<ZoneId> zone = Zones.of(typed.value("zone"));
        if (zone.isEmpty() || typed.value("address").length() > LONGEST_ADDRESS) {
            return shown(request, typed.refused(List.of(unreadable(typed, zone)), sentences));
        }
        PracticeId practice = begun.orElseGet(() -> begin(request.getSession(), key));
        Caller caller = founder(practice, who.person());
        var details =
                new PracticeDetails(typed.value("name"), null, zone.get(), typed.value("phone"), typed.value("region"));
        return switch (act.run(caller, key, new FoundPractice(PracticeKind.REAL, details))) {
            case Done<Nothing> done -> {
                var site = new Site.Details(details.name(), details.zone(), typed.value("address"), details.phone());
                act.run(caller, after(key), new AddSites(site)).orThrow();
                yield "redirect:/p/" + practice + "/set-up/rooms";
            }
            case Refused<Nothing>(var reasons) -> shown(request, typed.refused(reasons, sentences));
        };
    }

    private static Refusal unreadable(Typed typed, Optional<ZoneId> zone) {
        return zone.isEmpty()
                ? PracticeRefusal.ZONE_UNKNOWN.of("zone", Map.of("value", typed.value("zone")))
                : PracticeRefusal.TOO_LONG.of(
                        "address",
                        Map.of(
                                "length",
                                        Integer.toString(typed.value("address").length()),
                                "longest", Integer.toString(LONGEST_ADDRESS)));
    }

    /** A form sent twice founds one practice: its number is kept under the form's key. */
    private static Optional<PracticeId> begun(HttpSession session, UUID key) {
        return session.getAttribute("founding." + key) instanceof Integer number
                ? Optional.of(new PracticeId(number))
                : Optional.empty();
    }

    private PracticeId begin(HttpSession session, UUID key) {
        PracticeId practice = practices.nextNumber();
        session.setAttribute("founding." + key, practice.value());
        return practice;
    }

    private static Caller founder(PracticeId practice, Person person) {
        return new Caller(practice, Caller.Kind.PERSON, person.id(), person.name(), Role.OWNER.permissions());
    }

    private static UUID after(UUID key) {
        return UUID.nameUUIDFromBytes((key + " site").getBytes(StandardCharsets.UTF_8));
    }

    private static Html shown(HttpServletRequest request, Typed typed) {
        Object[] model = {
            "door", Doors.door("Your practice", request),
            "stepper", Wizard.PRACTICE.stepper(""),
            "typed", typed,
            "zones",
                    Zones.all().stream()
                            .map(z -> new Choice(z, z.replace('_', ' ')))
                            .toList(),
            "regions", regions()
        };
        return typed.bad() ? Html.refused("entry/set-up-practice", model) : Html.of("entry/set-up-practice", model);
    }

    private static List<Choice> regions() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
