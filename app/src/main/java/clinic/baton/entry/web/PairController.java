package clinic.baton.entry.web;

import clinic.baton.access.DeviceCaller;
import clinic.baton.access.Devices;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pairing a kiosk or display: somebody stands at it and types the code that a staff page shows. No session. */
@Controller
class PairController {
    private final Devices devices;
    private final Sentences sentences;

    PairController(Devices devices, Sentences sentences) {
        this.devices = devices;
        this.sentences = sentences;
    }

    @GetMapping("/d/pair")
    Html page(HttpServletRequest request) {
        return shown(request, Typed.of(Map.of()), "", "");
    }

    @PostMapping("/d/pair")
    Html pair(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable UUID key,
            @RequestParam(defaultValue = "") String code) {
        UUID once = key == null ? UUID.randomUUID() : key;
        return switch (devices.pair(code, once, request, response)) {
            case Done<DeviceCaller>(DeviceCaller device) ->
                shown(request, Typed.of(Map.of()), device.name(), device.kind().path())
                        .created();
            case Refused<DeviceCaller>(var reasons) ->
                shown(request, Typed.of(Map.of("code", code)).refused(reasons, sentences), "", "");
        };
    }

    private static Html shown(HttpServletRequest request, Typed typed, String paired, String address) {
        Object[] model = {
            "door", Doors.door("Pair this device", request), "typed", typed, "paired", paired, "address", address
        };
        return typed.bad() ? Html.refused("entry/pair", model) : Html.of("entry/pair", model);
    }
}
