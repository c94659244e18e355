package clinic.baton.replan.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Clocks;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.internal.solve.Moving;
import clinic.baton.replan.internal.solve.Place;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.FreeTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where each visit of a rebooking could go: with the same provider, and with anybody. */
@Component
class RebookingPlaces {
    private static final int DAYS = 42;
    private static final int SAME_PROVIDER = 40;
    private static final int ANYBODY = 60;
    private static final Duration NOTICE = Duration.ofHours(2);
    private static final int MONTH_DAYS = 30;
    private static final int WAITED_MOST = 2;

    private final FreeTimes free;
    private final Agenda agenda;
    private final Clinics clinics;
    private final Clocks clocks;

    RebookingPlaces(FreeTimes free, Agenda agenda, Clinics clinics, Clocks clocks) {
        this.free = free;
        this.agenda = agenda;
        this.clinics = clinics;
        this.clocks = clocks;
    }

    /** The visits with their places; a pinned one stays where it is. */
    List<Moving> of(PracticeId practice, Rebooking rebooking) {
        Clinic clinic = clinics.of(practice);
        Map<UUID, Appointment> visits = agenda.appointments(
                practice,
                rebooking.rows().stream().map(Rebooking.Row::appointment).toList());
        int many = Math.max(ANYBODY, 2 * rebooking.rows().size());
        return rebooking.rows().stream()
                .flatMap(row ->
                        Stream.ofNullable(visits.get(row.appointment())).map(visit -> moving(clinic, visit, row, many)))
                .toList();
    }

    private Moving moving(Clinic clinic, Appointment a, Rebooking.Row row, int many) {
        Place now = pinned(clinic, a, row);
        List<Place> places = row.pinned() ? Stream.ofNullable(now).toList() : places(clinic, a, many);
        return new Moving(a.id(), a.patient(), a.equipment(), weight(clinic, a), places, now, row.pinned());
    }

    private @Nullable Place pinned(Clinic clinic, Appointment a, Rebooking.Row row) {
        Instant starts = row.starts();
        return !row.pinned() || starts == null
                ? null
                : place(clinic, a, row.practitioner(), row.room(), row.lane(), starts);
    }

    private List<Place> places(Clinic clinic, Appointment a, int many) {
        Instant now = clocks.of(clinic.id()).now();
        LocalDate from = clocks.of(clinic.id()).today();
        Instant notBefore = now.plus(NOTICE);
        Stream<FreeTime> same = a.practitioner() == null
                ? Stream.empty()
                : free.instead(clinic.id(), a, from, DAYS, notBefore, a.practitioner(), SAME_PROVIDER).stream();
        Stream<FreeTime> anybody = free.instead(clinic.id(), a, from, DAYS, notBefore, null, many).stream();
        return Stream.concat(same, anybody)
                .filter(f -> f.site().equals(a.site()))
                .map(f -> place(
                        clinic,
                        a,
                        f.practitioner(),
                        f.room(),
                        f.lane(),
                        f.time().start()))
                .distinct()
                .toList();
    }

    private static Place place(
            Clinic clinic, Appointment a, @Nullable UUID practitioner, @Nullable UUID room, int lane, Instant starts) {
        ZoneId zone = clinic.site(a.site()).map(s -> s.zone()).orElse(clinic.zone());
        var was = a.time().start().atZone(zone);
        var then = starts.atZone(zone);
        long days = Math.abs(was.toLocalDate().toEpochDay() - then.toLocalDate().toEpochDay());
        int off =
                Math.abs(was.toLocalTime().toSecondOfDay() - then.toLocalTime().toSecondOfDay()) / 60;
        return new Place(
                practitioner,
                room,
                lane,
                starts.getEpochSecond(),
                starts.plus(a.time().length()).getEpochSecond(),
                (int) days,
                !Objects.equals(practitioner, a.practitioner()),
                off);
    }

    /** Acute visits before others, and among those who booked long ago. */
    private static int weight(Clinic clinic, Appointment a) {
        VisitFamily family =
                clinic.visitType(a.visitType()).map(VisitType::family).orElse(VisitFamily.OTHER);
        int urgency = switch (family) {
            case ACUTE -> 4;
            case FOLLOW_UP, PROCEDURE, LAB -> 2;
            case PHYSICAL, OTHER -> 1;
        };
        long waited = Duration.between(a.bookedAt(), a.time().start()).toDays() / MONTH_DAYS;
        return urgency + Math.clamp(waited, 0, WAITED_MOST);
    }
}
