package clinic.baton.desk.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.desk.Parked;
import clinic.baton.desk.Parked.Call;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.ClosedRecords;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.Typed;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the notes of calls. What is on a record is read only once the call is about it, and the reading noted. */
@Component
class DeskCallSheets {
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Duration BEFORE = Duration.ofHours(12);
    private static final int VISITS = 4;
    private static final int LOOKED_AT = 40;

    private final Patients patients;
    private final ClosedRecords closed;
    private final Agenda agenda;
    private final Clinics clinics;
    private final Clocks clocks;
    private final ReadLog readings;

    DeskCallSheets(
            Patients patients, ClosedRecords closed, Agenda agenda, Clinics clinics, Clocks clocks, ReadLog readings) {
        this.patients = patients;
        this.closed = closed;
        this.agenda = agenda;
        this.clinics = clinics;
        this.clocks = clocks;
        this.readings = readings;
    }

    /** A call that is only beginning. */
    DeskCallSheet begun(Caller caller, UUID id) {
        return new DeskCallSheet(
                id,
                clocks.of(caller.practice()).now(),
                null,
                false,
                0,
                false,
                false,
                null,
                false,
                "",
                List.of(),
                List.of(),
                DeskCallSheet.typed(Call.NEW));
    }

    /** A call as it stands, with what was typed where that says more. */
    DeskCallSheet of(Caller caller, Parked parked, @Nullable Typed typed) {
        Call call = parked.call() == null ? Call.NEW : parked.call();
        UUID patient = caller.may(Permission.SEE_PATIENT) ? call.patient() : null;
        Optional<PatientName> name = patient == null ? Optional.empty() : patients.named(caller.practice(), patient);
        name.ifPresent(n -> readings.opened(caller, "call", List.of(n.id())));
        boolean shut = patient != null && closed.closedTo(caller, patient);
        Optional<PatientName> open = shut ? Optional.empty() : name;
        return new DeskCallSheet(
                parked.id(),
                parked.since(),
                parked.by().name(),
                parked.held(),
                parked.version(),
                parked.ended(),
                call.flagged() != null,
                name.map(PatientName::onScreen).orElse(null),
                shut,
                open.map(PatientName::birthDate).map(BORN::format).orElse(""),
                open.map(n -> visits(caller, n.id())).orElse(List.of()),
                name.map(n -> actions(caller, n.id())).orElse(List.of()),
                typed == null ? DeskCallSheet.typed(call) : typed);
    }

    private List<DeskCallSheet.Visit> visits(Caller caller, UUID patient) {
        Clinic clinic = clinics.of(caller.practice());
        Instant from = clocks.of(caller.practice()).now().minus(BEFORE);
        return agenda.ofPatient(caller.practice(), patient, LOOKED_AT).stream()
                .filter(a -> a.status().stands() && a.time().start().isAfter(from))
                .sorted(Comparator.comparing(a -> a.time().start()))
                .limit(VISITS)
                .map(a -> visit(caller, a, clinic))
                .toList();
    }

    private static DeskCallSheet.Visit visit(Caller caller, Appointment visit, Clinic clinic) {
        DeskTimes times = new DeskTimes(clinic.zone());
        String when = times.date(visit.time().start().atZone(clinic.zone()).toLocalDate()) + " "
                + times.time(visit.time().start());
        String with = Optional.ofNullable(visit.practitioner())
                .flatMap(clinic::practitioner)
                .map(Practitioner::shortName)
                .map(who -> " · " + who)
                .orElse("");
        String what = clinic.visitType(visit.visitType())
                .map(type -> " · " + type.shortName())
                .orElse("");
        return new DeskCallSheet.Visit(
                Phrase.of(when + with).hush(what), "/p/" + caller.practice() + "/appointments/" + visit.id());
    }

    private static List<Button> actions(Caller caller, UUID patient) {
        String root = "/p/" + caller.practice();
        Button page = Button.link("Their page", root + "/patients/" + patient);
        return caller.may(Permission.BOOK)
                ? List.of(Button.link("Book", root + "/appointments/new?patient=" + patient), page)
                : List.of(page);
    }
}
