package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.VisitButtons;
import clinic.baton.patients.Need;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is expected today and hasn't come. */
record DeskArrivals(Day day, Instant now, DeskTimes times, String root) {
    private static final Duration SOON = Duration.ofMinutes(30);
    private static final Duration LATE = Duration.ofMinutes(60);
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Those of the next half hour, and those of the last whole one who are late. */
    List<DeskArrival> soon() {
        return day.expected().stream()
                .filter(a -> a.time().start().isBefore(now.plus(SOON)))
                .filter(a -> a.time().start().isAfter(now.minus(LATE)))
                .map(this::row)
                .toList();
    }

    /** Everybody still expected today. */
    List<DeskArrival> all() {
        return day.expected().stream().map(this::row).toList();
    }

    private DeskArrival row(Appointment appointment) {
        PatientName known = day.names().get(appointment.patient());
        var name = day.name(appointment.patient());
        Button arrive = new VisitButtons(root).arrive(appointment, name.full());
        return new DeskArrival(
                appointment.id(),
                times.time(appointment.time().start()),
                name,
                known == null || known.birthDate() == null ? "" : BORN.format(known.birthDate()),
                detail(appointment),
                tags(appointment, known == null ? List.of() : known.needs()),
                arrive,
                root + "/appointments/" + appointment.id());
    }

    private Phrase detail(Appointment appointment) {
        String with = day.provider(appointment.practitioner()).orElse("");
        String what = day.clinic()
                .visitType(appointment.visitType())
                .map(VisitType::shortName)
                .orElse("");
        return Phrase.of(with).hush(what.isEmpty() || with.isEmpty() ? what : " · " + what);
    }

    private List<Tag> tags(Appointment appointment, List<Need> needs) {
        List<Tag> tags = new ArrayList<>();
        Instant start = appointment.time().start();
        if (now.isAfter(start.plus(Duration.ofMinutes(1)))) {
            tags.add(Tag.of(Duration.between(start, now).toMinutes() + " min late", Tone.WATCH));
        }
        needs.stream().map(need -> Tag.hushed(need.words(), Tone.INFO)).forEach(tags::add);
        return tags;
    }
}
