package clinic.baton.display.web;

import clinic.baton.access.DeviceCaller;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.Clocks;
import clinic.baton.record.RecordReader;
import clinic.baton.web.Html;
import clinic.baton.web.Shell;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of a waiting room's display: a paired device's alone. */
@Controller
class DisplayController {
    private final ShowingPicture picture;
    private final Clinics clinics;
    private final Clocks clocks;
    private final RecordReader record;

    DisplayController(ShowingPicture picture, Clinics clinics, Clocks clocks, RecordReader record) {
        this.picture = picture;
        this.clinics = clinics;
        this.clocks = clocks;
        this.record = record;
    }

    @GetMapping("/d/display")
    Html show(DeviceCaller device, HttpServletRequest request) {
        long head = record.head(device.practice());
        Clinic clinic = clinics.of(device.practice());
        UUID site = device.site();
        return Html.of(
                "display/display",
                "guard",
                Shells.guard(request),
                "place",
                new Shell.Place(
                        device.practice().value(),
                        site == null
                                ? clinic.name()
                                : clinic.site(site).map(Site::name).orElse(clinic.name()),
                        clocks.of(device.practice()).local(),
                        clocks.rate(device.practice())),
                "view",
                site == null ? "display" : "display:" + site,
                "head",
                head,
                "showing",
                picture.of(device.practice(), site));
    }
}
