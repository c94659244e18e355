package clinic.baton.insight.web;

import clinic.baton.flow.Encounter;
import clinic.baton.patients.Need;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of the range with what became of it.
 *
 * @param appointment what was booked
 * @param name whose
 * @param here what became of it on the day; null where nobody came
 */
record BookedVisit(
        Clinic clinic,
        Appointment appointment,
        @Nullable PatientName name,
        @Nullable Encounter here) {
    boolean missed() {
        return appointment.status() == AppointmentStatus.NOSHOW;
    }

    boolean cancelled() {
        return appointment.status() == AppointmentStatus.CANCELLED;
    }

    boolean came() {
        return appointment.status() == AppointmentStatus.ARRIVED || appointment.status() == AppointmentStatus.FULFILLED;
    }

    ZonedDateTime at() {
        return appointment.time().start().atZone(clinic.zone());
    }

    String reason() {
        return clinic.visitType(appointment.visitType()).map(VisitType::name).orElse("no longer offered");
    }

    String provider() {
        var who = appointment.practitioner();
        return who == null
                ? "Lab and nurses"
                : clinic.practitioner(who).map(Practitioner::shortName).orElse("no longer here");
    }

    String session() {
        return provider() + ", " + at().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + (at().getHour() < 12 ? " morning" : " afternoon");
    }

    String endedReason() {
        String why = appointment.endedReason();
        return why == null || why.isBlank() ? "no reason given" : why;
    }

    String language() {
        return name == null ? "unknown" : Locale.forLanguageTag(name.language()).getDisplayLanguage(Locale.ENGLISH);
    }

    /** What they need, or that they need nothing special. */
    List<String> needs() {
        return name == null || name.needs().isEmpty()
                ? List.of("no special need")
                : name.needs().stream().map(Need::words).toList();
    }

    /** Whole minutes from arrival, or the booked time if that is later, until they were first seen. */
    OptionalLong waited() {
        Encounter visit = here;
        Instant seen = visit == null ? null : visit.seenAt();
        if (visit == null || seen == null) {
            return OptionalLong.empty();
        }
        Instant booked = appointment.time().start();
        Instant from = visit.arrivedAt().isAfter(booked) ? visit.arrivedAt() : booked;
        return OptionalLong.of(Math.max(0, Duration.between(from, seen).toMinutes()));
    }

    /** The figures it counts in, as {@code kind:name}. */
    List<String> counts() {
        Stream<String> always = Stream.of("reason:" + reason(), "provider:" + provider());
        Stream<String> ended = cancelled()
                ? Stream.of("cancelled:" + endedReason())
                : came() || missed() ? Stream.of("session:" + session()) : Stream.empty();
        Stream<String> waits = waited().isPresent()
                ? Stream.concat(
                        Stream.of("language:" + language()), needs().stream().map(n -> "need:" + n))
                : Stream.empty();
        return Stream.of(always, ended, waits).flatMap(all -> all).toList();
    }
}
