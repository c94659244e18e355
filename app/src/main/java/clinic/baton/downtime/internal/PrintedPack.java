package clinic.baton.downtime.internal;

import clinic.baton.downtime.DowntimePack;
import clinic.baton.downtime.DowntimePaper;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.ClosedRecords;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.print.Paper;
import clinic.baton.print.Sheet;
import clinic.baton.print.Sheet.Column;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PrintedPack implements DowntimePack {
    private static final int BLANK_ROWS = 22;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final Days days;
    private final Agenda agenda;
    private final Patients patients;
    private final PatientCharts charts;
    private final ClosedRecords closed;
    private final Clocks clocks;

    PrintedPack(
            Days days, Agenda agenda, Patients patients, PatientCharts charts, ClosedRecords closed, Clocks clocks) {
        this.days = days;
        this.agenda = agenda;
        this.patients = patients;
        this.charts = charts;
        this.closed = closed;
        this.clocks = clocks;
    }

    @Override
    public Made make(PracticeId practice, DowntimePaper paper) {
        Day day = days.today(practice);
        Instant now = clocks.of(practice).now();
        return switch (paper) {
            case SCHEDULE -> schedule(practice, day, now);
            case BOARD -> board(day, now);
            case CONTACTS -> contacts(practice, day, now);
            case LOG -> log(day, now);
        };
    }

    private static Sheet sheet(DowntimePaper paper, Clinic clinic, Instant now) {
        var when = DateTimeFormatter.ofPattern("EEE d MMM uuuu H:mm", Locale.ENGLISH);
        return Sheet.across(
                Paper.of(clinic.details().region()),
                clinic.name(),
                paper.title(),
                paper.title() + ", as of " + when.format(now.atZone(clinic.zone()))
                        + " · names patients: shred when Baton is back");
    }

    private Made schedule(PracticeId practice, Day day, Instant now) {
        Sheet sheet = sheet(DowntimePaper.SCHEDULE, day.clinic(), now);
        List<Appointment> visits = twoDays(practice, day);
        Map<UUID, PatientName> names = patients.named(practice, people(visits));
        ZoneId zone = day.clinic().zone();
        for (LocalDate date : List.of(day.date(), day.date().plusDays(1))) {
            List<List<String>> rows = visits.stream()
                    .filter(visit ->
                            visit.time().start().atZone(zone).toLocalDate().equals(date))
                    .map(visit -> List.of(
                            CLOCK.format(visit.time().start().atZone(zone)),
                            who(day.clinic(), visit.practitioner()),
                            name(names.get(visit.patient())),
                            born(names.get(visit.patient())),
                            kind(day.clinic(), visit.visitType()),
                            room(day, visit.room()),
                            " "))
                    .toList();
            sheet.heading(DAY.format(date));
            if (rows.isEmpty()) {
                sheet.text("Nobody is booked.");
            } else {
                sheet.table(
                        columns("Time", 1, "With", 2, "Patient", 3, "Born", 1.6f, "For", 3, "Room", 1.5f, "Came", 2),
                        rows);
            }
        }
        return new Made(sheet.bytes(), names.keySet());
    }

    private static Made board(Day day, Instant now) {
        Sheet sheet = sheet(DowntimePaper.BOARD, day.clinic(), now);
        ZoneId zone = day.clinic().zone();
        List<List<String>> rows = day.here().stream()
                .map(visit -> List.of(
                        day.name(visit.patient()).full(),
                        visit.stage().words(),
                        CLOCK.format(visit.stay().since().atZone(zone)),
                        room(day, visit.room()),
                        who(day.clinic(), visit.purpose().practitioner()),
                        CLOCK.format(visit.arrivedAt().atZone(zone)),
                        " "))
                .toList();
        if (rows.isEmpty()) {
            sheet.text("Nobody was in the building.");
        } else {
            sheet.table(
                    columns("Patient", 3, "Stage", 2, "Since", 1, "Room", 1.5f, "With", 2, "Came", 1, "Then", 4), rows);
        }
        return new Made(
                sheet.bytes(), day.here().stream().map(Encounter::patient).toList());
    }

    private Made contacts(PracticeId practice, Day day, Instant now) {
        Sheet sheet = sheet(DowntimePaper.CONTACTS, day.clinic(), now);
        sheet.heading("Colleagues");
        sheet.table(
                columns("Name", 3, "Telephone", 3),
                day.clinic().practitioners().stream()
                        .filter(Practitioner::active)
                        .map(who -> List.of(who.name(), text(who.phone())))
                        .toList());
        Set<UUID> people = people(twoDays(practice, day));
        Set<UUID> restricted = closed.restricted(practice, people);
        List<Patient> found = people.stream()
                .map(one -> charts.of(practice, one))
                .flatMap(Optional::stream)
                .sorted(java.util.Comparator.comparing(
                                (Patient p) -> p.details().family())
                        .thenComparing(p -> p.details().given()))
                .toList();
        sheet.heading("Patients of today and tomorrow");
        if (!found.isEmpty()) {
            sheet.table(
                    columns("Patient", 3, "Born", 1.6f, "Reach them", 5, "Language", 1),
                    found.stream()
                            .map(one -> restricted.contains(one.id()) ? kept(one) : reached(one))
                            .toList());
        }
        return new Made(sheet.bytes(), people);
    }

    /** Paper can't ask anybody why they need it. */
    private static List<String> kept(Patient patient) {
        return List.of(
                patient.details().family() + ", " + patient.details().given(), "", "restricted: in Baton alone", "");
    }

    private static List<String> reached(Patient patient) {
        String ways = patient.contacts().stream()
                .map(contact -> contact.value() + " (" + contact.label() + (contact.shared() ? ", shared" : "")
                        + (contact.kind() == Contact.Kind.PHONE && !contact.voicemail() ? ", no voicemail" : "") + ")")
                .collect(Collectors.joining("\n"));
        LocalDate born = patient.details().birthDate();
        return List.of(
                patient.details().family() + ", " + patient.details().given(),
                born == null ? "" : born.toString(),
                ways,
                patient.details().language());
    }

    private static Made log(Day day, Instant now) {
        Sheet sheet = sheet(DowntimePaper.LOG, day.clinic(), now);
        sheet.text("Write each thing as it happens, with its time. When Baton is back, enter them in this order.");
        sheet.table(
                columns(
                        "Time",
                        1,
                        "Patient and birth date",
                        4,
                        "What: came, roomed, seen, left",
                        4,
                        "Room",
                        1,
                        "By",
                        1),
                Collections.nCopies(BLANK_ROWS, List.of("\n ", " ", " ", " ", " ")));
        return new Made(sheet.bytes(), List.of());
    }

    private List<Appointment> twoDays(PracticeId practice, Day day) {
        ZoneId zone = day.clinic().zone();
        return agenda.starting(
                practice,
                day.date().atStartOfDay(zone).toInstant(),
                day.date().plusDays(2).atStartOfDay(zone).toInstant());
    }

    private static Set<UUID> people(List<Appointment> visits) {
        return visits.stream().map(Appointment::patient).collect(Collectors.toSet());
    }

    private static List<Column> columns(Object... headsAndWidths) {
        List<Column> columns = new java.util.ArrayList<>();
        for (int i = 0; i < headsAndWidths.length; i += 2) {
            columns.add(new Column((String) headsAndWidths[i], ((Number) headsAndWidths[i + 1]).floatValue()));
        }
        return columns;
    }

    private static String who(Clinic clinic, @Nullable UUID practitioner) {
        return Optional.ofNullable(practitioner)
                .flatMap(clinic::practitioner)
                .map(Practitioner::shortName)
                .orElse("");
    }

    private static String kind(Clinic clinic, UUID type) {
        return clinic.visitType(type).map(VisitType::name).orElse("");
    }

    private static String room(Day day, @Nullable UUID room) {
        return room == null ? "" : day.roomName(room);
    }

    private static String name(@Nullable PatientName name) {
        return name == null ? "" : name.family() + ", " + name.given();
    }

    private static String born(@Nullable PatientName name) {
        return name == null || name.birthDate() == null ? "" : name.birthDate().toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
