package clinic.baton.portal.web;

import clinic.baton.access.Link;
import clinic.baton.access.LinkPurpose;
import clinic.baton.forms.Filling;
import clinic.baton.forms.Forms;
import clinic.baton.forms.SaveAnswers;
import clinic.baton.forms.SignForm;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Act;
import clinic.baton.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A form on the patient's phone, or on a screen that the practice hands over: saved as typed, signed at the end. */
@Controller
@RequestMapping("/l/form/{token}")
class FormLinkController {
    /** The cookie of a screen of the practice's, at this link alone. */
    private static final String HERE = "baton-here";

    private final LinkPages pages;
    private final Act act;
    private final Forms forms;

    FormLinkController(LinkPages pages, Act act, Forms forms) {
        this.pages = pages;
        this.act = act;
        this.forms = forms;
    }

    @GetMapping
    Object show(HttpServletRequest request, @PathVariable String token) {
        return pages.page(LinkPurpose.FORM, token, request, link -> form(request, token, link, Map.of(), ""));
    }

    @PostMapping("/birth-date")
    Object prove(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam Map<String, String> typed) {
        return pages.prove(LinkPurpose.FORM, token, typed, request, response);
    }

    /** What was typed just now. Answers without a page: 204, or 409 when nothing can be typed any more. */
    @PostMapping("/save")
    Object save(HttpServletRequest request, @PathVariable String token, @RequestParam UUID key) {
        Object answer = pages.page(LinkPurpose.FORM, token, request, link -> {
            var saved = act.run(LinkPages.attending(link), key, new SaveAnswers(link.subject(), FormTyped.of(request)));
            return ResponseEntity.status(saved instanceof Outcome.Done<?> ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                    .build();
        });
        return answer instanceof ResponseEntity<?> said
                ? said
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @PostMapping("/sign")
    Object sign(HttpServletRequest request, @PathVariable String token, @RequestParam UUID key) {
        return pages.page(LinkPurpose.FORM, token, request, link -> {
            Filling filling = found(link);
            Map<String, String> typed = FormTyped.whole(request, filling.form());
            String language = pages.around(link, token, request, false).words().language();
            SignForm command = new SignForm(link.subject(), typed, way(request), language);
            return switch (act.run(LinkPages.attending(link), key, command)) {
                case Outcome.Done<?> done -> "redirect:" + LinkPurpose.FORM.path(token) + "?lang=" + language;
                case Outcome.Refused<?>(var reasons) -> refused(request, token, link, reasons, typed);
            };
        });
    }

    private Object refused(
            HttpServletRequest request, String token, Link link, List<Refusal> reasons, Map<String, String> typed) {
        act.run(LinkPages.attending(link), UUID.randomUUID(), new SaveAnswers(link.subject(), typed));
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Refusal reason : reasons) {
            if (reason.field() != null) {
                wrong.put(reason.field(), reason.code().endsWith("answer-missing") ? "form.missing" : "form.wrong");
            }
        }
        return form(request, token, link, wrong, wrong.isEmpty() ? "form.over" : "form.problem");
    }

    private Object form(
            HttpServletRequest request, String token, Link link, Map<String, String> wrong, String problem) {
        Filling filling = found(link);
        PortalPage page = pages.around(link, token, request, false);
        if (filling.state() != Filling.State.OPEN) {
            return over(request, page, filling);
        }
        Object[] model = {
            "page",
            page,
            "filling",
            filling,
            "wrong",
            wrong,
            "problem",
            problem,
            "nonce",
            String.valueOf(request.getAttribute("nonce"))
        };
        return problem.isEmpty() ? Html.of("portal/form", model) : Html.refused("portal/form", model);
    }

    private static Html over(HttpServletRequest request, PortalPage page, Filling filling) {
        PortalWords words = page.words();
        boolean signed = filling.state() == Filling.State.SIGNED;
        String thanks = way(request) == Filling.Way.TABLET ? "form.give-back" : "form.thanks";
        return Html.of(
                "portal/said",
                "page",
                page,
                "title",
                words.say(signed ? "form.signed" : "form.over-title"),
                "lines",
                List.of(words.say(signed ? thanks : "form.over")));
    }

    private static Filling.Way way(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .anyMatch(cookie -> cookie.getName().equals(HERE))
                ? Filling.Way.TABLET
                : Filling.Way.LINK;
    }

    private Filling found(Link link) {
        return forms.filling(link.practice(), link.subject())
                .filter(one -> one.patient().equals(link.patient()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
