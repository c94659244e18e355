package clinic.baton.schedule.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.FindOpenings;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.FreeTimes;
import clinic.baton.schedule.Openings;
import clinic.baton.web.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Free times and ranked openings as JSON, for scripts and other screens. */
@RestController
class FreeTimesController {
    private final FreeTimes free;
    private final FindOpenings finding;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Sentences sentences;

    FreeTimesController(FreeTimes free, FindOpenings finding, Clinics clinics, Clocks clocks, Sentences sentences) {
        this.free = free;
        this.finding = finding;
        this.clinics = clinics;
        this.clocks = clocks;
        this.sentences = sentences;
    }

    /** A start: local time of day, provider and room. */
    record Start(
            String starts,
            @Nullable UUID provider,
            @Nullable UUID room) {
        static Start of(FreeTime time) {
            return new Start(time.time().start().toString(), time.practitioner(), time.room());
        }
    }

    /** A ranked opening. */
    record Ranked(Start opening, double cost, int others, double othersMinutes, double onTime, List<String> reasons) {}

    @GetMapping("/p/{practice}/free-times.json")
    List<Start> unranked(
            Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam(required = false) @Nullable UUID provider,
            @RequestParam UUID visitType) {
        see(caller);
        return free.of(caller.practice(), date, provider, visitType, null).stream()
                .map(Start::of)
                .toList();
    }

    @GetMapping("/p/{practice}/openings.json")
    ResponseEntity<?> ranked(Caller caller, @RequestParam Map<String, String> given) {
        see(caller);
        Clinic clinic = clinics.of(caller.practice());
        LocalDate today = clocks.of(caller.practice()).today();
        OpeningForm form = OpeningForm.of(given, clinic, today);
        UUID type = form.id("visitType");
        if (type == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return switch (finding.find(caller.practice(), form.wish(type, today))) {
            case Outcome.Done<Openings>(Openings found) ->
                ResponseEntity.ok(found.best().stream()
                        .map(o -> new Ranked(
                                Start.of(o.time()),
                                o.cost(),
                                o.effect().others(),
                                o.effect().othersMinutes(),
                                o.effect().onTime(),
                                o.reasons().stream()
                                        .map(r -> OpeningsPage.tag(r).text())
                                        .toList()))
                        .toList());
            case Outcome.Refused<Openings>(var reasons) ->
                ResponseEntity.unprocessableContent().body(Map.of("refused", sentences.of(reasons, Locale.ENGLISH)));
        };
    }

    private static void see(Caller caller) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
