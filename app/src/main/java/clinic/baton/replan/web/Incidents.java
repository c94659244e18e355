package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Equipment;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.Site;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.replan.Ask;
import clinic.baton.replan.Happened;
import clinic.baton.replan.Incident;
import clinic.baton.replan.Telling;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Incidents, asks and tellings in words. */
@Component
class Incidents {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);

    private final Happened happened;
    private final Clinics clinics;
    private final Patients patients;
    private final Agenda agenda;
    private final ReadLog readings;
    private final Clocks clocks;

    Incidents(Happened happened, Clinics clinics, Patients patients, Agenda agenda, ReadLog readings, Clocks clocks) {
        this.happened = happened;
        this.clinics = clinics;
        this.patients = patients;
        this.agenda = agenda;
        this.readings = readings;
        this.clocks = clocks;
    }

    /** What happened, in one line. */
    String title(PracticeId practice, Incident incident) {
        Clinic clinic = clinics.of(practice);
        UUID id = incident.subject();
        String subject = (switch (incident.what().about()) {
                    case PROVIDER -> clinic.practitioner(id).map(Practitioner::shortName);
                    case ROOM -> clinic.room(id).map(Room::name);
                    case EQUIPMENT -> clinic.equipment(id).map(Equipment::name);
                    case SITE -> clinic.site(id).map(Site::name);
                })
                .orElse("");
        return say("incident." + incident.what().code(), subject, incident.minutes());
    }

    List<IncidentLine> today(PracticeId practice, LocalDate date) {
        ZoneId zone = clinics.of(practice).zone();
        return happened.on(practice, date).stream()
                .map(i -> new IncidentLine(
                        i.id().toString(),
                        title(practice, i),
                        TIME.format(i.at().atZone(zone)) + ", " + i.by(),
                        i.answered()))
                .toList();
    }

    /** Everybody who was asked and hasn't answered. */
    List<AskLine> asks(Caller caller) {
        List<Ask> open = happened.open(caller.practice());
        List<UUID> people = open.stream().map(Ask::patient).distinct().toList();
        readings.opened(caller, "asks", people);
        Map<UUID, PatientName> names = patients.named(caller.practice(), people);
        Map<UUID, Appointment> visits = agenda.appointments(
                caller.practice(), open.stream().map(Ask::appointment).toList());
        Clinic clinic = clinics.of(caller.practice());
        return open.stream().map(ask -> line(clinic, names, visits, ask)).toList();
    }

    private static AskLine line(Clinic clinic, Map<UUID, PatientName> names, Map<UUID, Appointment> visits, Ask ask) {
        ZoneId zone = clinic.zone();
        String from = Optional.ofNullable(visits.get(ask.appointment()))
                .map(a -> MOMENT.format(a.time().start().atZone(zone)))
                .orElse("");
        String with = Optional.ofNullable(ask.practitioner())
                .flatMap(clinic::practitioner)
                .map(Practitioner::shortName)
                .orElse("");
        PatientName name = names.get(ask.patient());
        return new AskLine(
                ask.id().toString(),
                ask.appointment().toString(),
                name == null ? Phrase.of(say("plan.somebody")) : Phrase.of(name.onScreen()),
                say("ask.line", from, MOMENT.format(ask.time().start().atZone(zone)), with));
    }

    /** What patients are to be told because of an incident. */
    List<TellingLine> tellings(Caller caller, Incident incident) {
        var all = happened.tellings(caller.practice(), incident.id());
        Map<UUID, PatientName> names = patients.named(
                caller.practice(), all.stream().map(t -> t.patient()).distinct().toList());
        Instant now = clocks.of(caller.practice()).now();
        return all.stream()
                .map(t -> {
                    PatientName name = names.get(t.patient());
                    return new TellingLine(
                            name == null ? Phrase.of(say("plan.somebody")) : Phrase.of(name.onScreen()),
                            t.words(),
                            state(t, now));
                })
                .toList();
    }

    private static String state(Telling t, Instant now) {
        boolean gone = t.state() == Telling.State.WAITING && !t.leavesAt().isAfter(now);
        return say("telling." + (gone ? Telling.State.LEFT : t.state()).code(), t.untold() == null ? "" : t.untold());
    }
}
