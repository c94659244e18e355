package clinic.baton.flow.internal;

import clinic.baton.access.Names;
import clinic.baton.flow.Encounter;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Room;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names and times as refusals tell them. */
@Component
class Telling {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final Patients patients;
    private final Names names;
    private final Clinics clinics;

    Telling(Patients patients, Names names, Clinics clinics) {
        this.patients = patients;
        this.names = names;
        this.clinics = clinics;
    }

    String patient(Writing writing, UUID patient) {
        PatientName name = patients.named(writing.sql(), writing.practice(), Set.of(patient))
                .get(patient);
        return name == null ? "This patient" : name.brief();
    }

    String who(@Nullable UUID person) {
        return person == null ? "Somebody" : names.of(Set.of(person)).getOrDefault(person, "Somebody");
    }

    String room(Writing writing, UUID room) {
        return clinics.of(writing.practice()).room(room).map(Room::name).orElse("a room");
    }

    String time(Writing writing, Instant moment) {
        return TIME.format(moment.atZone(writing.clock().zone()));
    }

    String day(Writing writing, Instant moment) {
        return DAY.format(moment.atZone(writing.clock().zone()));
    }

    /** {@code patient}, {@code stage}, {@code when} and {@code who} of where a visit stands. */
    Map<String, String> stand(Writing writing, Encounter encounter) {
        Map<String, String> values = new HashMap<>();
        UUID room = encounter.room();
        String words = encounter.stage().words();
        values.put("patient", patient(writing, encounter.patient()));
        values.put("stage", room == null ? words : words + ", " + room(writing, room));
        values.put("when", time(writing, encounter.stay().since()));
        values.put("who", who(encounter.stay().by()));
        return values;
    }
}
