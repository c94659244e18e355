package clinic.baton.schedule.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeRange;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.schedule.Session;
import clinic.baton.web.Axis;
import clinic.baton.web.DayBlock;
import clinic.baton.web.DayColumn;
import clinic.baton.web.DayGrid;
import clinic.baton.web.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws a date of the schedule as columns, one a provider, or a provider's week as columns, one a date. */
@Component
class DayPicture {
    /** What is drawn when nothing is planned: the usual hours of a clinic. */
    private static final int FIRST_HOUR = 8;

    private static final int LAST_HOUR = 17;
    private static final int WEEK = 7;

    private final Agenda agenda;
    private final Clinics clinics;
    private final Patients patients;
    private final Clocks clocks;
    private final SessionGauges gauges;

    DayPicture(Agenda agenda, Clinics clinics, Patients patients, Clocks clocks, SessionGauges gauges) {
        this.gauges = gauges;
        this.agenda = agenda;
        this.clinics = clinics;
        this.patients = patients;
        this.clocks = clocks;
    }

    /**
     * A date as it is drawn.
     *
     * @param day what was drawn
     * @param grid the drawing
     */
    record Drawn(DayAgenda day, DayGrid grid) {
        /** The patients it names, for the note of who looked. */
        List<UUID> patients() {
            return DayPicture.patients(List.of(day));
        }
    }

    /** A date by provider. */
    Drawn day(PracticeId practice, LocalDate date, boolean mayMove) {
        Clinic clinic = clinics.of(practice);
        DayAgenda day = agenda.of(practice, date);
        Axis axis = axis(clinic, practice, List.of(day), date);
        Blocks blocks = new Blocks(clinic, names(practice, List.of(day)), axis, root(practice));
        List<DayColumn> columns = new ArrayList<>(clinic.providers().stream()
                .filter(p -> works(day, p.id()))
                .map(p -> column(blocks, day, p, axis, practice))
                .toList());
        List<Appointment> others =
                day.standing().stream().filter(a -> a.practitioner() == null).toList();
        if (!others.isEmpty()) {
            columns.add(new DayColumn(
                    "", "Lab and nurses", "", List.of(), axis.starts(), blocks.all(others, List.of(), List.of()), ""));
        }
        return new Drawn(
                day,
                new DayGrid(
                        "schedule-grid",
                        "Schedule by provider",
                        axis,
                        columns,
                        mayMove ? root(practice) + "/schedule/move" : ""));
    }

    /**
     * A week as it is drawn.
     *
     * @param days what was drawn
     * @param grid the drawing
     */
    record DrawnWeek(List<DayAgenda> days, DayGrid grid) {
        /** The patients it names, for the note of who looked. */
        List<UUID> patients() {
            return DayPicture.patients(days);
        }
    }

    /** A provider's week from a date on, by date. */
    DrawnWeek week(PracticeId practice, UUID provider, LocalDate first, boolean mayMove) {
        Clinic clinic = clinics.of(practice);
        List<DayAgenda> days = agenda.of(practice, provider, first, WEEK);
        Axis axis = axis(clinic, practice, days, first);
        Map<UUID, PatientName> names = names(practice, days);
        List<DayColumn> columns = new ArrayList<>();
        for (DayAgenda day : days) {
            Axis own = axis(clinic, practice, days, day.date());
            Blocks blocks = new Blocks(clinic, names, own, root(practice));
            columns.add(new DayColumn(
                    provider.toString(),
                    Words.date(day.date()),
                    note(day, provider),
                    gauges.of(practice, day, provider),
                    own.starts(),
                    blocks.of(day, provider),
                    book(practice)));
        }
        return new DrawnWeek(
                days,
                new DayGrid(
                        "schedule-grid", "The week", axis, columns, mayMove ? root(practice) + "/schedule/move" : ""));
    }

    private DayColumn column(Blocks blocks, DayAgenda day, Practitioner provider, Axis axis, PracticeId practice) {
        return new DayColumn(
                provider.id().toString(),
                provider.shortName(),
                note(day, provider.id()),
                gauges.of(practice, day, provider.id()),
                axis.starts(),
                blocks.of(day, provider.id()),
                book(practice));
    }

    private static String note(DayAgenda day, UUID provider) {
        int late = day.sessions().stream()
                .filter(s -> s.practitioner().equals(provider) && !s.cancelled())
                .mapToInt(Session::lateMinutes)
                .max()
                .orElse(0);
        long visits = day.standing().stream()
                .filter(a -> provider.equals(a.practitioner()))
                .count();
        return late > 0 ? late + " late" : visits + (visits == 1 ? " visit" : " visits");
    }

    private static boolean works(DayAgenda day, UUID provider) {
        return day.sessions().stream().anyMatch(s -> s.practitioner().equals(provider))
                || day.appointments().stream().anyMatch(a -> provider.equals(a.practitioner()));
    }

    private Map<UUID, PatientName> names(PracticeId practice, List<DayAgenda> days) {
        return patients.named(practice, patients(days));
    }

    static List<UUID> patients(List<DayAgenda> days) {
        return days.stream()
                .flatMap(d -> d.appointments().stream())
                .map(Appointment::patient)
                .distinct()
                .toList();
    }

    /** From the first full hour of anything planned to the last, as the wall clock goes on that date. */
    private Axis axis(Clinic clinic, PracticeId practice, List<DayAgenda> days, LocalDate date) {
        int from = FIRST_HOUR;
        int until = LAST_HOUR;
        for (DayAgenda day : days) {
            for (TimeRange time : times(day).toList()) {
                var starts = time.start().atZone(clinic.zone());
                var ends = time.end().atZone(clinic.zone());
                from = Math.min(from, starts.getHour());
                boolean nextDay = ends.toLocalDate().isAfter(starts.toLocalDate());
                until = Math.max(until, nextDay ? 24 : ends.getHour() + (ends.getMinute() > 0 ? 1 : 0));
            }
        }
        Instant starts = date.atTime(from, 0).atZone(clinic.zone()).toInstant();
        Instant ends = until == 24
                ? date.plusDays(1).atStartOfDay(clinic.zone()).toInstant()
                : date.atTime(until, 0).atZone(clinic.zone()).toInstant();
        int steps = (int) Math.min(288, Duration.between(starts, ends).dividedBy(Span.STEP));
        Instant now = clocks.of(practice).now().truncatedTo(ChronoUnit.MINUTES);
        return new Axis(starts, steps, clinic.zone(), now);
    }

    private static Stream<TimeRange> times(DayAgenda day) {
        return Stream.of(
                        day.sessions().stream().filter(s -> !s.cancelled()).map(Session::time),
                        day.standing().stream().map(Appointment::time),
                        day.holds().stream().map(clinic.baton.schedule.Hold::time))
                .flatMap(all -> all)
                .filter(Objects::nonNull);
    }

    private static String root(PracticeId practice) {
        return "/p/" + practice;
    }

    private static String book(PracticeId practice) {
        return root(practice) + "/appointments/new";
    }

    /** Whether a block is over, on, or ahead. */
    static DayBlock.Kind kind(Appointment appointment) {
        return switch (appointment.status()) {
            case PROPOSED, PENDING, BOOKED -> DayBlock.Kind.APPOINTMENT;
            case ARRIVED -> DayBlock.Kind.BEGUN;
            case FULFILLED, CANCELLED, NOSHOW, ENTERED_IN_ERROR -> DayBlock.Kind.DONE;
        };
    }
}
