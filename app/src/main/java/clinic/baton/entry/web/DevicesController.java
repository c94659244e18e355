package clinic.baton.entry.web;

import clinic.baton.access.AddDevice;
import clinic.baton.access.DeviceKind;
import clinic.baton.access.Devices;
import clinic.baton.access.RenameDevice;
import clinic.baton.access.RevokeDevice;
import clinic.baton.access.Secrets;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The practice's kiosks and displays: made, named, taken away. */
@Controller
@RequestMapping("/p/{practice}/devices")
class DevicesController {
    private final Act act;
    private final Devices devices;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Sentences sentences;
    private final Shells shells;

    DevicesController(Act act, Devices devices, Clinics clinics, Clocks clocks, Sentences sentences, Shells shells) {
        this.act = act;
        this.devices = devices;
        this.clinics = clinics;
        this.clocks = clocks;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html page(Caller caller, HttpServletRequest request) {
        check(caller);
        return shown(caller, request, Typed.of(Map.of("kind", "kiosk")), "", "");
    }

    /** Answers with the code in the page itself: it is shown this once. */
    @PostMapping
    Html add(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values) {
        check(caller);
        Typed typed = Typed.of(values);
        String code = Secrets.pairingCode();
        var command = new AddDevice(
                kind(typed), typed.value("name"), site(caller, typed), Devices.hash(Secrets.asMeant(code)));
        return switch (act.run(caller, key, command)) {
            case Done<UUID> done ->
                shown(caller, request, Typed.of(Map.of("kind", "kiosk")), code, typed.value("name"))
                        .created();
            case Refused<UUID>(var reasons) -> shown(caller, request, typed.refused(reasons, sentences), "", "");
        };
    }

    @PostMapping("/{device}/rename")
    Object rename(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID device,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam String name) {
        check(caller);
        return answered(caller, request, act.run(caller, key, new RenameDevice(device, version, name)));
    }

    @PostMapping("/{device}/revoke")
    Object revoke(Caller caller, HttpServletRequest request, @PathVariable UUID device, @RequestParam UUID key) {
        check(caller);
        return answered(caller, request, act.run(caller, key, new RevokeDevice(device)));
    }

    private Object answered(Caller caller, HttpServletRequest request, Outcome<Nothing> outcome) {
        return switch (outcome) {
            case Done<Nothing> done -> "redirect:/p/" + caller.practice() + "/devices";
            case Refused<Nothing>(var reasons) ->
                shown(caller, request, Typed.of(Map.of("kind", "kiosk")).refused(reasons, sentences), "", "");
        };
    }

    private static void check(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static DeviceKind kind(Typed typed) {
        return typed.value("kind").equals("display") ? DeviceKind.DISPLAY : DeviceKind.KIOSK;
    }

    private @org.jspecify.annotations.Nullable UUID site(Caller caller, Typed typed) {
        Optional<UUID> chosen = clinics.of(caller.practice()).sites().stream()
                .map(clinic.baton.practice.Site::id)
                .filter(id -> id.toString().equals(typed.value("site")))
                .findFirst();
        return chosen.orElse(null);
    }

    private Html shown(Caller caller, HttpServletRequest request, Typed typed, String code, String name) {
        Object[] model = {
            "shell", shells.still("Kiosks and displays", caller, request),
            "devices", devices.of(caller.practice()),
            "kinds",
                    Arrays.stream(DeviceKind.values())
                            .map(k -> new Choice(
                                    k.words(),
                                    k == DeviceKind.KIOSK
                                            ? "Kiosk: patients check in at it"
                                            : "Display: shows call codes in a waiting room"))
                            .toList(),
            "sites", sites(caller),
            "clock", clocks.of(caller.practice()).zone(),
            "typed", typed,
            "code", code,
            "name", name
        };
        return typed.bad() ? Html.refused("entry/devices", model) : Html.of("entry/devices", model);
    }

    private List<Choice> sites(Caller caller) {
        return clinics.of(caller.practice()).sites().stream()
                .map(site -> new Choice(site.id().toString(), site.name()))
                .toList();
    }
}
