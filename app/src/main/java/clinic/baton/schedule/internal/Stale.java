package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.record.Tables.ENTRY;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.Site;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the second of two editors what the first one changed. */
@Component
class Stale {
    private final Clinics clinics;
    private final JsonMapper json;

    Stale(Clinics clinics, JsonMapper json) {
        this.clinics = clinics;
        this.json = json;
    }

    /** What changed between the version that somebody saw and how the appointment stands. */
    Refusal refusal(Writing writing, Appointment now, int seen) {
        Clinic clinic = clinics.of(writing.practice());
        Optional<Appointment> before = atVersion(writing, now.id(), seen);
        String changes =
                before.map(b -> String.join("; ", changes(clinic, b, now))).orElse("its details");
        return ScheduleRefusal.CHANGED_MEANWHILE.refuse(
                Map.of("changes", changes, "version", Integer.toString(now.version())));
    }

    /** The appointment as it stood at a version, from the record. */
    private Optional<Appointment> atVersion(Writing writing, UUID id, int version) {
        return writing
                .sql()
                .select(ENTRY.PAYLOAD)
                .from(ENTRY)
                .where(ENTRY.PRACTICE.eq(writing.practiceKey()), ENTRY.SUBJECT.eq(id))
                .orderBy(ENTRY.SEQUENCE.desc())
                .limit(50)
                .fetch(ENTRY.PAYLOAD)
                .stream()
                .map(json::readTree)
                .map(tree -> tree.get("after"))
                .filter(Objects::nonNull)
                .filter(after -> version(after) == version)
                .findFirst()
                .map(after -> json.treeToValue(after, Appointment.class));
    }

    private static int version(JsonNode after) {
        JsonNode version = after.get("version");
        return version == null ? -1 : version.asInt();
    }

    private static List<String> changes(Clinic clinic, Appointment was, Appointment now) {
        Telling telling = new Telling(clinic.site(now.site()).map(Site::zone).orElse(clinic.zone()));
        List<String> all = new ArrayList<>();
        note(all, "time", when(telling, was), when(telling, now));
        note(all, "provider", provider(clinic, was), provider(clinic, now));
        note(all, "room", room(clinic, was.room()), room(clinic, now.room()));
        note(all, "status", was.status().code(), now.status().code());
        note(all, "note", Objects.toString(was.comment(), "none"), Objects.toString(now.comment(), "none"));
        return all.isEmpty() ? List.of("changed and changed back") : all;
    }

    private static void note(List<String> all, String what, String was, String now) {
        if (!was.equals(now)) {
            all.add(what + " was " + was + ", is " + now);
        }
    }

    private static String when(Telling telling, Appointment a) {
        return telling.range(a.time()) + " " + telling.day(telling.date(a.time().start()));
    }

    private static String provider(Clinic clinic, Appointment a) {
        return Optional.ofNullable(a.practitioner())
                .flatMap(clinic::practitioner)
                .map(Practitioner::shortName)
                .orElse("nobody in particular");
    }

    private static String room(Clinic clinic, @Nullable UUID room) {
        return Optional.ofNullable(room).flatMap(clinic::room).map(Room::name).orElse("none");
    }
}
