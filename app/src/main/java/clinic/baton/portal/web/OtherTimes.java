package clinic.baton.portal.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.FreeTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The times a patient may choose instead: free ones, with whom they see now, from two hours on; a few a day, spread over it. */
@Component
public class OtherTimes {
    private static final Duration NOTICE = Duration.ofHours(2);
    private static final int DAYS_AHEAD = 42;
    private static final int DAYS = 5;
    private static final int A_DAY = 6;
    private static final int MANY = 600;
    private static final int PAST = 50;

    private final FreeTimes free;
    private final Agenda agenda;
    private final Clinics clinics;
    private final Clocks clocks;

    OtherTimes(FreeTimes free, Agenda agenda, Clinics clinics, Clocks clocks) {
        this.free = free;
        this.agenda = agenda;
        this.clinics = clinics;
        this.clocks = clocks;
    }

    /** A day with times. */
    public record Day(String name, List<Choice> choices) {}

    /** A time to choose. */
    public record Choice(Instant starts, String with, String withName, String time) {}

    /** Whether this visit's link still lets its holder choose a time: ahead, or called off with nothing booked instead. */
    boolean mayChoose(PracticeId practice, Appointment visit) {
        Instant now = clocks.of(practice).now();
        return switch (visit.status()) {
            case BOOKED -> visit.time().start().isAfter(now);
            case CANCELLED, NOSHOW ->
                agenda.ofPatient(practice, visit.patient(), PAST).stream()
                        .noneMatch(a -> a.visitType().equals(visit.visitType())
                                && a.status() == AppointmentStatus.BOOKED
                                && a.time().start().isAfter(now));
            case PROPOSED, PENDING, ARRIVED, FULFILLED, ENTERED_IN_ERROR -> false;
        };
    }

    List<Day> days(PracticeId practice, Appointment visit, PortalWords words) {
        Clinic clinic = clinics.of(practice);
        Instant from = clocks.of(practice).now().plus(NOTICE);
        LocalDate today = clocks.of(practice).today();
        Map<LocalDate, List<FreeTime>> byDay = new LinkedHashMap<>();
        for (FreeTime time : free.next(
                practice,
                today,
                DAYS_AHEAD,
                visit.practitioner(),
                visit.visitType(),
                visit.time().length(),
                MANY)) {
            if (time.time().start().isAfter(from)
                    && !time.time().start().equals(visit.time().start())) {
                byDay.computeIfAbsent(
                                time.time().start().atZone(zone(clinic, time)).toLocalDate(), d -> new ArrayList<>())
                        .add(time);
            }
        }
        return byDay.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(DAYS)
                .map(day -> new Day(words.day(day.getKey()), choices(clinic, spread(day.getValue()), words)))
                .toList();
    }

    /** The free time that was chosen, if it is one. */
    Optional<FreeTime> find(PracticeId practice, Appointment visit, Instant starts, Optional<UUID> with) {
        Instant from = clocks.of(practice).now().plus(NOTICE);
        ZoneId zone = clinics.of(practice).zone();
        return starts.isBefore(from)
                ? Optional.empty()
                : free
                        .of(
                                practice,
                                starts.atZone(zone).toLocalDate(),
                                visit.practitioner(),
                                visit.visitType(),
                                visit.time().length())
                        .stream()
                        .filter(t -> t.time().start().equals(starts)
                                && (with.isEmpty() || Objects.equals(t.practitioner(), with.get())))
                        .findFirst();
    }

    /** Evenly over the day, so that morning and afternoon are there. */
    private static List<FreeTime> spread(List<FreeTime> all) {
        List<FreeTime> one = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(t -> t.time().start())).forEach(t -> {
            if (one.isEmpty() || !one.getLast().time().start().equals(t.time().start())) {
                one.add(t);
            }
        });
        if (one.size() <= A_DAY) {
            return one;
        }
        List<FreeTime> few = new ArrayList<>();
        for (int i = 0; i < A_DAY; i++) {
            few.add(one.get(i * (one.size() - 1) / (A_DAY - 1)));
        }
        return few;
    }

    private static List<Choice> choices(Clinic clinic, List<FreeTime> times, PortalWords words) {
        return times.stream()
                .map(t -> new Choice(
                        t.time().start(),
                        t.practitioner() == null ? "" : t.practitioner().toString(),
                        t.practitioner() == null
                                ? ""
                                : clinic.practitioner(t.practitioner())
                                        .map(Practitioner::name)
                                        .orElse(""),
                        words.time(t.time().start(), zone(clinic, t))))
                .toList();
    }

    private static ZoneId zone(Clinic clinic, FreeTime time) {
        return clinic.site(time.site()).map(s -> s.zone()).orElse(clinic.zone());
    }
}
