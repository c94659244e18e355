package clinic.baton.portal.web;

import clinic.baton.access.Link;
import clinic.baton.access.LinkProofs;
import clinic.baton.access.LinkPurpose;
import clinic.baton.access.LinkTokens;
import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What all pages behind a link share: who may see anything, the birth date before it, the words for a link that is no good.
 * What a page is about comes from the link alone, never from the request.
 */
@Component
class LinkPages {
    private final LinkTokens links;
    private final LinkProofs proofs;
    private final Clinics clinics;
    private final Patients patients;
    private final ReadLog readings;

    LinkPages(LinkTokens links, LinkProofs proofs, Clinics clinics, Patients patients, ReadLog readings) {
        this.links = links;
        this.proofs = proofs;
        this.clinics = clinics;
        this.patients = patients;
        this.readings = readings;
    }

    /** The page for who has given the birth date; the question for it, or why the link is no good, for others. */
    Object page(LinkPurpose purpose, String token, HttpServletRequest request, Function<Link, Object> shown) {
        return switch (links.open(purpose, token)) {
            case Outcome.Refused<Link>(var reasons) -> spent(request, reasons.getFirst());
            case Outcome.Done<Link>(Link link) ->
                switch (links.open(purpose, token, LinkProofs.of(request))) {
                    case Outcome.Refused<Link> unproved -> birth(link, token, request, Map.of(), "");
                    case Outcome.Done<Link> proved -> {
                        readings.opened(caller(link), "patient's link", List.of(patient(link)));
                        yield shown.apply(link);
                    }
                };
        };
    }

    /** Takes the birth date in; wrong ones are counted and lock the link. */
    Object prove(
            LinkPurpose purpose,
            String token,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (links.open(purpose, token)) {
            case Outcome.Refused<Link>(var reasons) -> spent(request, reasons.getFirst());
            case Outcome.Done<Link>(Link link) -> {
                Optional<LocalDate> date = date(typed);
                if (date.isEmpty()) {
                    yield birth(link, token, request, typed, "birth.no-date");
                }
                yield switch (proofs.prove(purpose, token, date.get(), request, response)) {
                    case Outcome.Done<Link> proved -> "redirect:" + purpose.path(token);
                    case Outcome.Refused<Link>(var reasons) ->
                        notProved(link, token, request, typed, reasons.getFirst());
                };
            }
        };
    }

    private Object notProved(
            Link link, String token, HttpServletRequest request, Map<String, String> typed, Refusal reason) {
        return switch (reason.code()) {
            case "access.birth-date-wrong" -> birth(link, token, request, typed, "birth.wrong");
            case "access.wait" -> birth(link, token, request, Map.of(), "birth.wait");
            default -> spent(request, reason);
        };
    }

    private Html birth(Link link, String token, HttpServletRequest request, Map<String, String> typed, String problem) {
        PortalPage page = around(link, token, request, true);
        Object[] model = {"page", page, "typed", Map.copyOf(typed), "problem", problem};
        return problem.isEmpty() ? Html.of("portal/birth", model) : Html.refused("portal/birth", model);
    }

    private Html spent(HttpServletRequest request, Refusal reason) {
        PortalWords words =
                PortalWords.of(asked(request).orElse(request.getLocale().toLanguageTag()), "US");
        String key = "gone." + reason.code().substring(reason.code().indexOf('.') + 1);
        Html page = Html.of(
                "portal/said",
                "page",
                new PortalPage(words, "", "", null, emergency("US")),
                "title",
                words.say("gone.title"),
                "lines",
                List.of(words.say(words.has(key) ? key : "gone.link-unknown")));
        return new Html(page.template(), page.model(), HttpStatus.GONE);
    }

    /** What stands around a page. Before the birth date is given a neutral name stands for one that tells the specialty. */
    PortalPage around(Link link, String token, HttpServletRequest request, boolean neutral) {
        Clinic clinic = clinics.of(link.practice());
        PracticeDetails details = clinic.details();
        String name = neutral && details.alias() != null ? details.alias() : details.name();
        String language = asked(request)
                .orElseGet(() -> patients.named(link.practice(), patient(link))
                        .map(PatientName::language)
                        .orElse("en"));
        return new PortalPage(
                PortalWords.of(language, details.region()),
                link.purpose().path(token),
                name,
                details.phone(),
                emergency(details.region()));
    }

    static UUID patient(Link link) {
        return java.util.Objects.requireNonNull(link.patient(), "a patient's link");
    }

    /** The link's holder as a caller. */
    static Caller caller(Link link) {
        return LinkTokens.caller(link);
    }

    /** The link's holder acting on the one visit or offer that the link is for. */
    static Caller acting(Link link) {
        return new Caller(link.practice(), Caller.Kind.LINK, link.id(), "Patient's link", Set.of(Permission.BOOK));
    }

    /** The link's holder doing in the building what the desk would do for them, on the one visit that the link is for. */
    static Caller attending(Link link) {
        return new Caller(link.practice(), Caller.Kind.LINK, link.id(), "Patient's link", Set.of(Permission.CONDUCT));
    }

    private static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).filter(lang -> PortalWords.spoken(lang));
    }

    private static String emergency(String region) {
        return Set.of("US", "CA", "MX").contains(region.toUpperCase(Locale.ROOT)) ? "911" : "112";
    }

    private static Optional<LocalDate> date(Map<String, String> typed) {
        try {
            return Optional.of(
                    LocalDate.of(number(typed.get("year")), number(typed.get("month")), number(typed.get("day"))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return Integer.parseInt(String.valueOf(text).strip());
    }
}
