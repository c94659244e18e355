package clinic.baton.forms.web;

import clinic.baton.access.LinkPurpose;
import clinic.baton.access.LinkTokens;
import clinic.baton.access.PublicAddress;
import clinic.baton.access.ScreenLock;
import clinic.baton.forms.AskForm;
import clinic.baton.forms.Forms;
import clinic.baton.forms.FormsRefusal;
import clinic.baton.forms.HandForm;
import clinic.baton.forms.SendForm;
import clinic.baton.forms.WithdrawForm;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientCharts;
import clinic.baton.readiness.ChaseItem;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks a patient to fill a form: by a link, or on a screen of the practice that is locked before it changes hands. */
@Controller
@RequestMapping("/p/{practice}/forms")
class FormAskController {
    private static final Duration HANDED = Duration.ofHours(2);

    private final Act act;
    private final Forms forms;
    private final PatientCharts charts;
    private final ScreenLock lock;
    private final PublicAddress address;
    private final Sentences sentences;

    FormAskController(
            Act act, Forms forms, PatientCharts charts, ScreenLock lock, PublicAddress address, Sentences sentences) {
        this.act = act;
        this.forms = forms;
        this.charts = charts;
        this.lock = lock;
        this.address = address;
        this.sentences = sentences;
    }

    @PostMapping("/ask")
    String ask(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam UUID patient,
            @RequestParam(required = false) @Nullable UUID appointment,
            @RequestParam String form,
            @RequestParam(defaultValue = "") String how) {
        return switch (act.run(caller, key, new AskForm(patient, appointment, form))) {
            case Outcome.Refused<UUID>(var reasons) -> refused(caller, request, redirect, reasons.getFirst());
            case Outcome.Done<UUID>(UUID filling)
            when how.equals("send") -> {
                Outcome<Nothing> sent = act.run(caller, second(key, "send"), new SendForm(filling));
                chased(caller, key, sent, appointment, form);
                yield sent(caller, request, redirect, sent);
            }
            case Outcome.Done<UUID>(UUID filling)
            when how.equals("tablet") -> hand(caller, request, response, redirect, filling, second(key, "hand"));
            case Outcome.Done<UUID> done -> told(caller, request, redirect, "Asked for the form");
        };
    }

    /** A visit that doesn't ask for this form has nothing to chase; that is no fault of the sending. */
    private void chased(Caller caller, UUID key, Outcome<Nothing> sent, @Nullable UUID appointment, String form) {
        if (appointment != null && sent instanceof Outcome.Done<Nothing>) {
            act.run(caller, second(key, "chase"), new ChaseItem(appointment, form, ChaseItem.Way.FORM_LINK, ""));
        }
    }

    private String sent(
            Caller caller, HttpServletRequest request, RedirectAttributes redirect, Outcome<Nothing> outcome) {
        return switch (outcome) {
            case Outcome.Done<Nothing> done -> told(caller, request, redirect, "The form's link is in the outbox");
            case Outcome.Refused<Nothing>(var reasons) -> refused(caller, request, redirect, reasons.getFirst());
        };
    }

    private static UUID second(UUID key, String what) {
        return UUID.nameUUIDFromBytes((key + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/filled/{id}/send")
    String send(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key) {
        return sent(caller, request, redirect, act.run(caller, key, new SendForm(id)));
    }

    @PostMapping("/filled/{id}/tablet")
    String hand(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key) {
        LocalDate born = forms.filling(caller.practice(), id)
                .flatMap(filling -> charts.of(caller.practice(), filling.patient()))
                .map(patient -> patient.details().birthDate())
                .orElse(null);
        if (born == null) {
            return refused(caller, request, redirect, FormsRefusal.NO_BIRTH_DATE.refuse());
        }
        LinkTokens.Minted minted = LinkTokens.mint(born);
        return switch (act.run(caller, key, new HandForm(id, minted.kept()))) {
            case Outcome.Refused<Nothing>(var reasons) -> refused(caller, request, redirect, reasons.getFirst());
            case Outcome.Done<Nothing> done -> {
                lock.lock(request, "/p/" + caller.practice() + "/forms/filled/" + id);
                String path = LinkPurpose.FORM.path(minted.token());
                response.addHeader(HttpHeaders.SET_COOKIE, here(path, request));
                yield "redirect:" + path;
            }
        };
    }

    /** At this link alone the browser says that it is a screen of the practice. */
    private String here(String path, HttpServletRequest request) {
        return ResponseCookie.from("baton-here", "tablet")
                .path(path)
                .httpOnly(true)
                .secure(address.secure(request))
                .sameSite("Strict")
                .maxAge(HANDED)
                .build()
                .toString();
    }

    @PostMapping("/filled/{id}/withdraw")
    String withdraw(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String note) {
        return switch (act.run(caller, key, new WithdrawForm(id, note))) {
            case Outcome.Done<Nothing> done -> told(caller, request, redirect, "Not wanted any more");
            case Outcome.Refused<Nothing>(var reasons) -> refused(caller, request, redirect, reasons.getFirst());
        };
    }

    private static String told(Caller caller, HttpServletRequest request, RedirectAttributes redirect, String words) {
        Toasts.tell(redirect, Phrase.of(words));
        return "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/forms");
    }

    private String refused(Caller caller, HttpServletRequest request, RedirectAttributes redirect, Refusal reason) {
        Toasts.refused(redirect, Phrase.of(sentences.of(reason, Locale.ENGLISH)));
        return "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/forms");
    }
}
