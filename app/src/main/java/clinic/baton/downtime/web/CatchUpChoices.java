package clinic.baton.downtime.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Stage;
import clinic.baton.patients.PatientName;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Field.Choice;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a line of paper may say: whom, what, where. */
@Component
class CatchUpChoices {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final List<Stage> STAGES = List.of(
            Stage.ARRIVED,
            Stage.CHECKED_IN,
            Stage.ROOMED,
            Stage.WITH_NURSE,
            Stage.WITH_PROVIDER,
            Stage.TESTING,
            Stage.OBSERVATION,
            Stage.CHECK_OUT,
            Stage.DEPARTED,
            Stage.LEFT_WITHOUT_BEING_SEEN);

    CatchUpPage of(Day day, List<CatchUpPage.Row> rows, int entered) {
        ZoneId zone = day.clinic().zone();
        Stream<Choice> booked = day.agenda().standing().stream()
                .sorted(Comparator.comparing(visit -> visit.time().start()))
                .map(visit -> new Choice(
                        visit.id().toString(),
                        CLOCK.format(visit.time().start().atZone(zone)) + " " + name(day, visit.patient())));
        Set<UUID> known = day.agenda().standing().stream().map(Appointment::id).collect(Collectors.toSet());
        Stream<Choice> walkedIn = day.visits().stream()
                .filter(visit -> visit.purpose().appointment() == null
                        || !known.contains(visit.purpose().appointment()))
                .map(visit -> new Choice(visit.id().toString(), "walk-in " + name(day, visit.patient())));
        return new CatchUpPage(
                rows,
                Stream.concat(booked, walkedIn).toList(),
                day.clinic().openRooms().stream()
                        .map(room -> new Choice(room.id().toString(), room.name()))
                        .toList(),
                STAGES.stream()
                        .map(stage -> new Choice(stage.code(), stage == Stage.ARRIVED ? "Came" : stage.words()))
                        .toList(),
                entered);
    }

    private static String name(Day day, UUID patient) {
        PatientName name = day.names().get(patient);
        return name == null
                ? "somebody"
                : name.family() + ", " + name.given()
                        + (name.birthDate() == null
                                ? ""
                                : " (" + name.birthDate().getYear() + ")");
    }
}
