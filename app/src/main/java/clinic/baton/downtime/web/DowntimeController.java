package clinic.baton.downtime.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.downtime.DowntimePack;
import clinic.baton.downtime.DowntimePaper;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The sheets for a day without Baton, to print or keep. */
@Controller
@RequestMapping("/p/{practice}/downtime")
class DowntimeController {
    private final DowntimePack pack;
    private final ReadLog readings;
    private final Shells shells;

    DowntimeController(DowntimePack pack, ReadLog readings, Shells shells) {
        this.pack = pack;
        this.readings = readings;
        this.shells = shells;
    }

    @GetMapping
    Html page(Caller caller, HttpServletRequest request) {
        see(caller);
        return Html.of(
                "downtime/pack",
                "shell",
                shells.still("Without Baton", caller, request),
                "papers",
                List.of(DowntimePaper.values()));
    }

    @GetMapping("/{paper}.pdf")
    ResponseEntity<byte[]> paper(Caller caller, @PathVariable String paper) {
        see(caller);
        DowntimePaper wanted = Arrays.stream(DowntimePaper.values())
                .filter(one -> one.code().equals(paper))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DowntimePack.Made made = pack.make(caller.practice(), wanted);
        readings.opened(caller, "downtime pack", made.patients());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Cache-Control", "no-store")
                .body(made.pdf());
    }

    private static void see(Caller caller) {
        if (!caller.may(Permission.SEE_PATIENT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
