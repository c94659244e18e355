package clinic.baton.schedule.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Equipment;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.ScheduleRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says who and what stands in the way of a wish, and what would do. */
@Component
class Explaining {
    private static final int SUGGESTIONS = 3;

    private final Patients patients;
    private final FreeSearch search;

    Explaining(Patients patients, FreeSearch search) {
        this.patients = patients;
        this.search = search;
    }

    Refusal provider(Looking looking, Clinic clinic, Wish wish, Taken taken) {
        Telling telling = new Telling(wish.site().zone());
        LocalDate date = telling.date(wish.time().start());
        String provider = provider(clinic, taken.reservation().resource());
        String until = telling.time(taken.reservation().time().end(), date);
        String free = instead(looking, clinic, wish, telling);
        return taken.hold() == null
                ? busy(provider, who(looking, taken), until, free)
                : held(provider, taken.hold().words(), until, free);
    }

    private static Refusal busy(String provider, String patient, String until, String free) {
        return ScheduleRefusal.PROVIDER_BUSY.of(
                "time", Map.of("provider", provider, "patient", patient, "until", until, "free", free));
    }

    private static Refusal held(String provider, String kind, String until, String free) {
        return ScheduleRefusal.PROVIDER_HELD.of(
                "time", Map.of("provider", provider, "kind", kind, "until", until, "free", free));
    }

    Refusal patient(Looking looking, Clinic clinic, Wish wish, Taken taken) {
        Telling telling = new Telling(wish.site().zone());
        LocalDate date = telling.date(wish.time().start());
        String with = AppointmentRows.find(looking.sql(), looking.practiceKey(), taken.holder())
                .map(a -> a.practitioner() == null
                        ? clinic.visitType(a.visitType()).map(v -> v.name()).orElse("a visit")
                        : "a visit with " + provider(clinic, a.practitioner()))
                .orElse("a visit");
        return ScheduleRefusal.PATIENT_BUSY.of(
                "patient",
                Map.of(
                        "patient", patient(looking, taken.patient()),
                        "with", with,
                        "from", telling.time(taken.reservation().time().start(), date),
                        "until", telling.time(taken.reservation().time().end(), date)));
    }

    Refusal room(Clinic clinic, Wish wish, Taken taken) {
        Telling telling = new Telling(wish.site().zone());
        UUID room = taken.reservation().resource();
        return ScheduleRefusal.ROOM_BUSY.of(
                "room",
                Map.of(
                        "room", clinic.room(room).map(Room::name).orElse("The room"),
                        "from", telling.time(taken.reservation().time().start()),
                        "until", telling.time(taken.reservation().time().end())));
    }

    Refusal noRoom(Looking looking, Clinic clinic, Wish wish) {
        Telling telling = new Telling(wish.site().zone());
        return ScheduleRefusal.NO_ROOM_FREE.of(
                "time",
                Map.of(
                        "kind",
                                Objects.requireNonNull(wish.type().roomKind())
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT),
                        "range", telling.range(wish.buffers().around(wish.time())),
                        "free", instead(looking, clinic, wish, telling)));
    }

    Refusal equipment(Looking looking, Clinic clinic, Wish wish, Taken taken) {
        Telling telling = new Telling(wish.site().zone());
        return ScheduleRefusal.EQUIPMENT_BUSY.of(
                "time",
                Map.of(
                        "equipment",
                                clinic.equipment(taken.reservation().resource())
                                        .map(Equipment::name)
                                        .orElse("The equipment"),
                        "until", telling.time(taken.reservation().time().end()),
                        "free", instead(looking, clinic, wish, telling)));
    }

    /** Who or what has the time, in words. */
    String what(Looking looking, Taken taken) {
        return taken.hold() == null
                ? who(looking, taken)
                : "held time (" + taken.hold().words() + ")";
    }

    /** The nearest other starts with the same provider on the same date. */
    private String instead(Looking looking, Clinic clinic, Wish wish, Telling telling) {
        String starts = apart(nearest(looking, clinic, wish, telling)).stream()
                .sorted(Comparator.comparing(TimeRange::start))
                .map(t -> telling.time(t.start()))
                .collect(Collectors.joining(", "));
        return starts.isEmpty() ? "Nothing else is free that day" : "Free that day: " + starts;
    }

    private List<TimeRange> nearest(Looking looking, Clinic clinic, Wish wish, Telling telling) {
        Instant wished = wish.time().start();
        LocalDate date = telling.date(wished);
        Duration length = wish.time().length();
        var question =
                FreeSearch.Question.of(wish.practitioner(), wish.type(), length, date, 1, looking.now(), wish::ignores);
        return search.in(looking.sql(), clinic, question).stream()
                .map(FreeTime::time)
                .sorted(Comparator.comparing(
                        t -> Duration.between(wished, t.start()).abs()))
                .toList();
    }

    /** A few that don't overlap one another. */
    private static List<TimeRange> apart(List<TimeRange> nearest) {
        List<TimeRange> chosen = new java.util.ArrayList<>();
        for (TimeRange time : nearest) {
            if (chosen.size() < SUGGESTIONS && chosen.stream().noneMatch(time::overlaps)) {
                chosen.add(time);
            }
        }
        return chosen;
    }

    /** The patient; what stands under no patient's visit is a group. */
    private String who(Looking looking, Taken taken) {
        return taken.patient() == null ? "a group" : patient(looking, taken.patient());
    }

    private String patient(Looking looking, @org.jspecify.annotations.Nullable UUID patient) {
        if (patient == null) {
            return "somebody";
        }
        PracticeId practice = looking.practice();
        return Optional.ofNullable(
                        patients.named(looking.sql(), practice, Set.of(patient)).get(patient))
                .map(Explaining::told)
                .orElse("somebody");
    }

    /** The name, with the birth year where another patient has the same. */
    private static String told(PatientName name) {
        return name.twin() && name.birthDate() != null
                ? name.full() + " (born " + name.birthDate().getYear() + ")"
                : name.full();
    }

    static String provider(Clinic clinic, UUID practitioner) {
        return clinic.practitioner(practitioner).map(Practitioner::shortName).orElse("The provider");
    }
}
