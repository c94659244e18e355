package clinic.baton.portal.web;

import clinic.baton.access.Link;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.forecast.PersonOutlook;
import clinic.baton.forecast.WaitRange;
import clinic.baton.forecast.Waits;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads how a patient's visit stands today. */
@Component
class Todays {
    /** Sooner than that before the visit nobody is here yet. */
    private static final Duration EARLY = Duration.ofHours(2);

    private static final Duration LATE = Duration.ofHours(4);
    private static final Duration LONG_WAIT = Duration.ofMinutes(30);

    private final Agenda agenda;
    private final Days days;
    private final Waits waits;
    private final Clinics clinics;
    private final Clocks clocks;

    Todays(Agenda agenda, Days days, Waits waits, Clinics clinics, Clocks clocks) {
        this.agenda = agenda;
        this.days = days;
        this.waits = waits;
        this.clinics = clinics;
        this.clocks = clocks;
    }

    /** Whether the link's visit is near enough for its patient to be here. */
    boolean mayArrive(Link link) {
        return near(visit(link), clocks.of(link.practice()).now());
    }

    private static boolean near(Appointment visit, Instant now) {
        return visit.status().ahead()
                && !now.isBefore(visit.time().start().minus(EARLY))
                && now.isBefore(visit.time().end().plus(LATE));
    }

    /** The link's visit as it happens, while its patient is in the building. */
    Optional<Encounter> here(Link link) {
        return came(link).filter(Encounter::here);
    }

    private Optional<Encounter> came(Link link) {
        return days.today(link.practice()).visits().stream()
                .filter(v -> link.subject().equals(v.purpose().appointment())
                        && v.patient().equals(link.patient()))
                .findFirst();
    }

    /** When they will be seen, if that is known. */
    Optional<WaitRange> seen(Link link, Encounter visit) {
        return waits.of(link.practice()).of(visit.id()).map(PersonOutlook::seen);
    }

    TodayView of(Link link, PortalWords words) {
        Appointment visit = visit(link);
        Clinic clinic = clinics.of(link.practice());
        Site site = clinic.site(visit.site()).orElseThrow();
        Instant now = clocks.of(link.practice()).now();
        VisitView about = VisitView.of(visit, clinic, words, false);
        Optional<Encounter> came = came(link);
        String now24 = words.time(now, site.zone());
        if (came.isEmpty()) {
            Optional<WaitRange> range = waits.of(link.practice()).of(visit.id()).map(PersonOutlook::seen);
            return new TodayView(
                    near(visit, now) ? "coming" : visit.status().ahead() ? "early" : "over",
                    about,
                    "",
                    range.map(r -> range(r, words, site.zone())).orElse(""),
                    now24,
                    false);
        }
        Encounter encounter = came.get();
        Optional<WaitRange> range = seen(link, encounter);
        Instant planned = visit.time().start().isAfter(encounter.arrivedAt())
                ? visit.time().start()
                : encounter.arrivedAt();
        return new TodayView(
                state(encounter),
                about,
                encounter.callCode(),
                range.map(r -> range(r, words, site.zone())).orElse(""),
                now24,
                range.filter(r -> r.likely().isAfter(planned.plus(LONG_WAIT))).isPresent());
    }

    private static String state(Encounter visit) {
        return switch (visit.stage()) {
            case ARRIVED, CHECKED_IN, WAITING -> "waiting";
            case ROOMED, READY, WITH_NURSE, TESTING, OBSERVATION -> "inside";
            case WITH_PROVIDER -> "with";
            case CHECK_OUT -> "leaving";
            case DEPARTED, LEFT_WITHOUT_BEING_SEEN -> "over";
        };
    }

    /** In steps of five minutes, outward: no more exact than anybody can be. */
    private static String range(WaitRange range, PortalWords words, ZoneId zone) {
        long five = Duration.ofMinutes(5).toSeconds();
        Instant from = Instant.ofEpochSecond(Math.floorDiv(range.from().getEpochSecond(), five) * five);
        Instant until = Instant.ofEpochSecond(Math.ceilDiv(range.until().getEpochSecond(), five) * five);
        return words.say("today.range", words.time(from, zone), words.time(until, zone));
    }

    private Appointment visit(Link link) {
        return agenda.appointment(link.practice(), link.subject())
                .filter(a -> a.patient().equals(link.patient()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
