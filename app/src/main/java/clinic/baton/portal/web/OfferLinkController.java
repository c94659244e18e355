package clinic.baton.portal.web;

import clinic.baton.access.Link;
import clinic.baton.access.LinkPurpose;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Act;
import clinic.baton.record.Clocks;
import clinic.baton.waitlist.AcceptOffer;
import clinic.baton.waitlist.DeclineOffer;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.Waitlist;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A patient's page of one offered time: take it or leave it. Looking changes nothing. */
@Controller
@RequestMapping("/l/offer/{token}")
class OfferLinkController {
    private final LinkPages pages;
    private final Act act;
    private final Waitlist waitlist;
    private final Clinics clinics;
    private final Clocks clocks;

    OfferLinkController(LinkPages pages, Act act, Waitlist waitlist, Clinics clinics, Clocks clocks) {
        this.pages = pages;
        this.act = act;
        this.waitlist = waitlist;
        this.clinics = clinics;
        this.clocks = clocks;
    }

    @GetMapping
    Object show(HttpServletRequest request, @PathVariable String token) {
        return pages.page(LinkPurpose.OFFER, token, request, link -> offer(request, token, link));
    }

    @PostMapping("/birth-date")
    Object prove(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam Map<String, String> typed) {
        return pages.prove(LinkPurpose.OFFER, token, typed, request, response);
    }

    @PostMapping("/accept")
    Object accept(HttpServletRequest request, @PathVariable String token, @RequestParam UUID key) {
        return pages.page(LinkPurpose.OFFER, token, request, link -> {
            Offer offer = found(link);
            PortalWords words = pages.around(link, token, request, false).words();
            return switch (act.run(
                    LinkPages.acting(link),
                    key,
                    new AcceptOffer(offer.id(), offer.place().replaces()))) {
                case Outcome.Done<?> done ->
                    said(
                            request,
                            token,
                            link,
                            HttpStatus.OK,
                            words.say("booked.title"),
                            words.say("booked.line", day(link, offer, words), time(link, offer, words)));
                case Outcome.Refused<?>(var reasons) ->
                    over(request, token, link, reasons.getFirst().code());
            };
        });
    }

    @PostMapping("/decline")
    Object decline(HttpServletRequest request, @PathVariable String token, @RequestParam UUID key) {
        return pages.page(LinkPurpose.OFFER, token, request, link -> {
            PortalWords words = pages.around(link, token, request, false).words();
            return switch (act.run(LinkPages.acting(link), key, new DeclineOffer(link.subject()))) {
                case Outcome.Done<?> done ->
                    said(request, token, link, HttpStatus.OK, words.say("declined.title"), words.say("declined.line"));
                case Outcome.Refused<?>(var reasons) ->
                    over(request, token, link, reasons.getFirst().code());
            };
        });
    }

    private Html offer(HttpServletRequest request, String token, Link link) {
        Offer offer = found(link);
        if (offer.status() != OfferStatus.OUT
                || offer.expiresAt().isBefore(clocks.of(link.practice()).now())) {
            return over(
                    request,
                    token,
                    link,
                    offer.status() == OfferStatus.ACCEPTED ? "waitlist.offer-taken" : "waitlist.offer-over");
        }
        Clinic clinic = clinics.of(link.practice());
        PortalPage page = pages.around(link, token, request, false);
        Site site = clinic.site(offer.place().site()).orElseThrow();
        return Html.of(
                "portal/offer",
                "page",
                page,
                "day",
                day(link, offer, page.words()),
                "time",
                time(link, offer, page.words()),
                "what",
                clinic.visitType(offer.place().visitType()).map(VisitType::name).orElse(""),
                "with",
                clinic.practitioner(offer.place().practitioner())
                        .map(Practitioner::name)
                        .orElse(""),
                "where",
                site.name(),
                "replaces",
                offer.place().replaces() != null,
                "until",
                page.words().time(offer.expiresAt(), site.zone()));
    }

    private Html over(HttpServletRequest request, String token, Link link, String code) {
        PortalWords words = pages.around(link, token, request, false).words();
        String key = code.equals("waitlist.offer-taken") ? "taken" : "offer-over";
        return said(
                request,
                token,
                link,
                code.equals("waitlist.offer-taken") ? HttpStatus.OK : HttpStatus.GONE,
                words.say(key + ".title"),
                words.say(key + ".line"));
    }

    private Html said(
            HttpServletRequest request, String token, Link link, HttpStatus status, String title, String line) {
        Html page = Html.of(
                "portal/said",
                "page",
                pages.around(link, token, request, false),
                "title",
                title,
                "lines",
                List.of(line));
        return new Html(page.template(), page.model(), status);
    }

    private String day(Link link, Offer offer, PortalWords words) {
        return words.day(offer.place().time().start(), zone(link, offer));
    }

    private String time(Link link, Offer offer, PortalWords words) {
        return words.time(offer.place().time().start(), zone(link, offer));
    }

    private java.time.ZoneId zone(Link link, Offer offer) {
        return clinics.of(link.practice())
                .site(offer.place().site())
                .orElseThrow()
                .zone();
    }

    private Offer found(Link link) {
        return waitlist.offer(link.practice(), link.subject())
                .filter(o -> o.patient().equals(link.patient()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
