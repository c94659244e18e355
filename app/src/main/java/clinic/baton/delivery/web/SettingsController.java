package clinic.baton.delivery.web;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Deliveries;
import clinic.baton.delivery.DeliverySettings;
import clinic.baton.delivery.SendTest;
import clinic.baton.delivery.SetDelivery;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How messages leave the practice: the mail server, the gateway, and a message to try them with. */
@Controller
@RequestMapping("/p/{practice}/setup/messages")
class SettingsController {
    private final Act act;
    private final Deliveries deliveries;
    private final Sentences sentences;
    private final Shells shells;

    SettingsController(Act act, Deliveries deliveries, Sentences sentences, Shells shells) {
        this.act = act;
        this.deliveries = deliveries;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html page(Caller caller, HttpServletRequest request) {
        check(caller);
        return shown(
                caller,
                request,
                SettingsForm.of(deliveries.settings(caller.practice())),
                deliveries.version(caller.practice()));
    }

    @PostMapping
    Object set(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        check(caller);
        Typed typed = Typed.of(values);
        Outcome<?> outcome = switch (SettingsForm.read(typed, version)) {
            case Outcome.Done<SetDelivery>(SetDelivery command) -> act.run(caller, key, command);
            case Outcome.Refused<SetDelivery> refused -> refused;
        };
        return switch (outcome) {
            case Outcome.Done<?> done -> {
                Toasts.tell(redirect, Phrase.of("Saved. Send yourself a test message to see that it works."));
                yield "redirect:/p/" + caller.practice() + "/setup/messages";
            }
            case Outcome.Refused<?>(List<Refusal> reasons) ->
                shown(caller, request, typed.refused(reasons, sentences), version);
        };
    }

    @PostMapping("/test")
    String test(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam String channel,
            @RequestParam String address,
            RedirectAttributes redirect) {
        check(caller);
        Channel how = channel.equals("text") ? Channel.TEXT : Channel.EMAIL;
        return switch (act.run(caller, key, new SendTest(how, address))) {
            case Outcome.Done<UUID> done -> {
                Toasts.tell(
                        redirect, Phrase.of("A test " + how.words() + " is in the outbox. See what becomes of it."));
                yield "redirect:/p/" + caller.practice() + "/outbox";
            }
            case Outcome.Refused<UUID>(var reasons) -> {
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
                yield "redirect:/p/" + caller.practice() + "/setup/messages";
            }
        };
    }

    private Html shown(Caller caller, HttpServletRequest request, Typed typed, int version) {
        DeliverySettings now = deliveries.settings(caller.practice());
        Object[] model = {
            "shell", shells.still("Sending messages", caller, request),
            "version", version,
            "state", MessagesDoor.state(now),
            "whole", typed.whole(),
            "sending", SettingsForm.sending(typed),
            "mail", SettingsForm.mail(typed, deliveries.hasSecret(caller.practice(), Channel.EMAIL)),
            "text", SettingsForm.text(typed, deliveries.hasSecret(caller.practice(), Channel.TEXT))
        };
        return typed.bad() ? Html.refused("delivery/settings", model) : Html.of("delivery/settings", model);
    }

    private static void check(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
