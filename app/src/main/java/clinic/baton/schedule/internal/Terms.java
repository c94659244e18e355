package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;

import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Booker;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.PatientStanding;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.VisitTerms;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Writing;
import clinic.baton.schedule.ScheduleRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a booking obeys the terms of its kind of visit. */
@Component
class Terms {
    private static final int ESTABLISHED_YEARS = 3;

    private final Patients patients;

    Terms(Patients patients) {
        this.patients = patients;
    }

    /** What a new booking offends against, if anything. */
    Optional<Refusal> against(Writing writing, Clinic clinic, Wish wish) {
        return bookedBy(writing, wish.type())
                .or(() -> whenever(Looking.of(writing), clinic, wish))
                .or(() -> standing(writing, wish));
    }

    /** What a new booking offends against whoever books and comes. */
    Optional<Refusal> whenever(Looking looking, Clinic clinic, Wish wish) {
        return placing(looking, clinic, wish).or(() -> wish.overbook() ? Optional.empty() : notice(looking, wish));
    }

    /** What any place of a visit offends against: who gives it, and how far ahead. */
    Optional<Refusal> placing(Writing writing, Clinic clinic, Wish wish) {
        return placing(Looking.of(writing), clinic, wish);
    }

    private static Optional<Refusal> placing(Looking looking, Clinic clinic, Wish wish) {
        return staff(clinic, wish.type(), wish.practitioner())
                .or(() -> horizon(looking, wish))
                .or(() -> noRoom(clinic, wish));
    }

    private static Optional<Refusal> bookedBy(Writing writing, VisitType type) {
        List<Booker> allowed = type.terms().bookedBy();
        if (allowed.isEmpty() || Bookers.may(writing.caller(), allowed)) {
            return Optional.empty();
        }
        String who = allowed.stream()
                .map(b -> b == Booker.PATIENT ? "patients themselves" : b.words() + "s")
                .collect(Collectors.joining(", "));
        return Optional.of(ScheduleRefusal.BOOKED_BY_OTHERS.of("visitType", Map.of("visit", type.name(), "who", who)));
    }

    private static Optional<Refusal> staff(Clinic clinic, VisitType type, @Nullable UUID practitioner) {
        if (practitioner == null) {
            return Optional.empty();
        }
        return clinic.practitioner(practitioner)
                .filter(p -> !type.terms().staffedBy(p.details().role()))
                .map(Practitioner::shortName)
                .map(name -> ScheduleRefusal.NOT_THEIR_VISIT.of(
                        "practitioner",
                        Map.of(
                                "visit",
                                type.name(),
                                "provider",
                                name,
                                "staff",
                                type.terms().staff().stream()
                                        .map(PractitionerRole::words)
                                        .collect(Collectors.joining(" or ")))));
    }

    private static Optional<Refusal> notice(Looking looking, Wish wish) {
        int minutes = wish.type().terms().noticeMinutes();
        Instant earliest = looking.now().plus(Duration.ofMinutes(minutes));
        if (minutes == 0 || !wish.time().start().isBefore(earliest)) {
            return Optional.empty();
        }
        Telling telling = new Telling(wish.site().zone());
        return Optional.of(ScheduleRefusal.TOO_SOON.of(
                "time",
                Map.of(
                        "visit",
                        wish.type().name(),
                        "notice",
                        length(minutes),
                        "earliest",
                        telling.time(earliest) + " on " + telling.day(telling.date(earliest)))));
    }

    private static Optional<Refusal> horizon(Looking looking, Wish wish) {
        Integer days = wish.type().terms().horizonDays();
        Telling telling = new Telling(wish.site().zone());
        LocalDate latest = telling.date(looking.now()).plusDays(days == null ? 0 : days);
        if (days == null || !telling.date(wish.time().start()).isAfter(latest)) {
            return Optional.empty();
        }
        return Optional.of(ScheduleRefusal.NOT_OPEN_YET.of(
                "date",
                Map.of(
                        "visit",
                        wish.type().name(),
                        "days",
                        Integer.toString(days),
                        "latest",
                        telling.dayAndYear(latest))));
    }

    private Optional<Refusal> standing(Writing writing, Wish wish) {
        PatientStanding wanted = wish.type().terms().patients();
        if (wanted == PatientStanding.ANY) {
            return Optional.empty();
        }
        Telling telling = new Telling(wish.site().zone());
        Optional<LocalDate> seen =
                lastSeen(writing.sql(), writing, wish.patient()).map(telling::date);
        String type = wish.type().name();
        if (wanted == PatientStanding.ESTABLISHED) {
            return seen.isPresent()
                    ? Optional.empty()
                    : Optional.of(ScheduleRefusal.FOR_ESTABLISHED_PATIENTS.of("visitType", Map.of("visit", type)));
        }
        return seen.map(date -> forNew(type, name(writing, wish.patient()), telling.dayAndYear(date)));
    }

    private static Refusal forNew(String visit, String patient, String seen) {
        return ScheduleRefusal.FOR_NEW_PATIENTS.of(
                "visitType", Map.of("visit", visit, "patient", patient, "date", seen));
    }

    private String name(Writing writing, UUID patient) {
        return Optional.ofNullable(patients.named(writing.sql(), writing.practice(), Set.of(patient))
                        .get(patient))
                .map(PatientName::full)
                .orElse("the patient");
    }

    private static Optional<Instant> lastSeen(DSLContext sql, Writing writing, UUID patient) {
        Instant since = writing.now()
                .atZone(writing.clock().zone())
                .minusYears(ESTABLISHED_YEARS)
                .toInstant();
        return Optional.ofNullable(sql.select(DSL.max(APPOINTMENT.STARTS))
                .from(APPOINTMENT)
                .where(
                        APPOINTMENT.PRACTICE.eq(writing.practiceKey()),
                        APPOINTMENT.PATIENT.eq(patient),
                        APPOINTMENT.STARTS.ge(since),
                        APPOINTMENT.STATUS.in("arrived", "fulfilled"))
                .fetchSingle()
                .value1());
    }

    private static Optional<Refusal> noRoom(Clinic clinic, Wish wish) {
        VisitTerms terms = wish.type().terms();
        var kind = wish.type().roomKind();
        if (kind == null
                || terms.roomFeatures().isEmpty()
                || wish.room() != null
                || !Rooms.fitting(clinic, wish.type(), wish.site().id()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ScheduleRefusal.NO_ROOM_WITH.of(
                "visitType",
                Map.of(
                        "kind", kind.words(),
                        "site", wish.site().name(),
                        "visit", wish.type().name(),
                        "features", String.join(", ", terms.roomFeatures()))));
    }

    private static String length(int minutes) {
        if (minutes % (24 * 60) == 0) {
            return count(minutes / (24 * 60), "day");
        }
        return minutes % 60 == 0 ? count(minutes / 60, "hour") : count(minutes, "minute");
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
