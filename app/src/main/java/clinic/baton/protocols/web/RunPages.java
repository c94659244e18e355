package clinic.baton.protocols.web;

import clinic.baton.access.Members;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.protocols.Helplines;
import clinic.baton.protocols.Protocol;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.Run.Kind;
import clinic.baton.record.Clocks;
import clinic.baton.web.Phrase;
import clinic.baton.web.TimelineEntry;
import clinic.baton.web.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws running protocols. */
@Component
class RunPages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final int SOON_MINUTES = 15;

    private final Clinics clinics;
    private final Clocks clocks;
    private final Days days;
    private final Members members;

    RunPages(Clinics clinics, Clocks clocks, Days days, Members members) {
        this.clinics = clinics;
        this.clocks = clocks;
        this.days = days;
        this.members = members;
    }

    RunPage of(PracticeId practice, Run run) {
        Clinic clinic = clinics.of(practice);
        Helplines lines = Helplines.of(clinic.details().region());
        Instant now = clocks.of(practice).now();
        ZoneId zone = clocks.of(practice).zone();
        Protocol protocol = run.protocol();
        Filling filling = new Filling(lines, address(clinic), place(run), time(soon(run), zone));
        return new RunPage(
                run,
                "/p/" + practice + "/emergency/" + run.id(),
                filling.in(protocol.say()),
                protocol.services() ? filling.in("Call {services}: {address}, {place}") : "",
                protocol.roles().stream().map(r -> role(run, r, filling)).toList(),
                protocol.steps().stream()
                        .map(s -> step(run, s, filling, now, zone))
                        .toList(),
                protocol.timers().stream().map(t -> timer(run, t)).toList(),
                protocol.roll() ? roll(practice, run) : List.of(),
                timeline(run, zone),
                run.marks().stream()
                        .filter(m -> m.kind() == Kind.PLAN && !m.ref().isBlank())
                        .map(m -> "/p/" + practice + "/happened/" + m.ref())
                        .distinct()
                        .toList());
    }

    private record Filling(Helplines lines, String address, String place, String soon) {
        String in(String text) {
            return lines.in(text)
                    .replace("{address}", address)
                    .replace("{place}", place)
                    .replace("{soon}", soon);
        }
    }

    private static Instant soon(Run run) {
        return run.started().at().plusSeconds(SOON_MINUTES * 60L);
    }

    private static String place(Run run) {
        return run.place().isBlank() ? "(say where in the building)" : run.place();
    }

    private static String address(Clinic clinic) {
        return clinic.openSites().stream()
                .findFirst()
                .map(site -> Objects.requireNonNullElse(site.details().address(), site.name()))
                .map(text -> text.lines()
                        .map(String::strip)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(text))
                .orElse(clinic.name());
    }

    private static RunPage.RoleLine role(Run run, Protocol.Role role, Filling filling) {
        return new RunPage.RoleLine(
                role,
                filling.in(role.title()),
                run.last(Kind.ROLE, role.code()).map(m -> m.by().name()).orElse(null));
    }

    private static RunPage.StepLine step(Run run, Protocol.Step step, Filling filling, Instant now, ZoneId zone) {
        Instant due = run.started().at().plus(step.within());
        return new RunPage.StepLine(
                step.id(),
                filling.in(step.words()),
                run.protocol().role(step.role()).map(r -> filling.in(r.title())).orElse(step.role()),
                due,
                run.last(Kind.STEP, step.id())
                        .map(m -> m.by().name() + ", " + time(m.by().at(), zone))
                        .orElse(""),
                run.open() && due.isBefore(now));
    }

    private static RunPage.TimerLine timer(Run run, Protocol.Timer timer) {
        Instant last = run.last(Kind.TIMER, timer.code()).map(m -> m.by().at()).orElse(null);
        return new RunPage.TimerLine(
                timer.code(),
                timer.words(),
                last,
                last == null ? null : last.plus(timer.every()),
                run.times(Kind.TIMER, timer.code()),
                timer.every().toMinutes());
    }

    /** Everybody who is in the building as far as Baton knows: patients, whoever may be with each, staff. */
    private List<RunPage.RollLine> roll(PracticeId practice, Run run) {
        Day day = days.today(practice);
        Stream<RunPage.RollLine> patients = day.here().stream().flatMap(visit -> {
            PatientName name = day.names().get(visit.patient());
            Phrase shown = name == null ? Phrase.of(visit.callCode()) : Phrase.of(name.onScreen());
            return Stream.of(
                    counted(run, "visit-" + visit.id(), shown, "patient"),
                    counted(
                            run,
                            "with-" + visit.id(),
                            Phrase.of("whoever is with ").and(visit.callCode()),
                            "companion"));
        });
        Stream<RunPage.RollLine> staff = members.of(practice).stream()
                .filter(m -> m.ended() == null)
                .map(m -> counted(run, "staff-" + m.person(), Phrase.of(m.name()), "staff"));
        return Stream.concat(patients, staff).toList();
    }

    private static RunPage.RollLine counted(Run run, String ref, Phrase name, String what) {
        return new RunPage.RollLine(ref, name, what, run.last(Kind.ROLL, ref).isPresent());
    }

    private static List<TimelineEntry> timeline(Run run, ZoneId zone) {
        return run.marks().reversed().stream()
                .map(m -> new TimelineEntry(
                        time(m.by().at(), zone),
                        m.by().at().toString(),
                        words(m),
                        m.by().name() + (m.struck() ? " \u00b7 taken back" : ""),
                        m.words().startsWith("Not done") ? Tone.ALARM : Tone.PLAIN))
                .toList();
    }

    private static Phrase words(Run.Mark mark) {
        return switch (mark.kind()) {
            case ROLE -> Phrase.of("took: " + mark.words());
            case PLACE -> Phrase.of("where: " + mark.words());
            case ROLL -> Phrase.of("counted in: ").hush(mark.words());
            case STEP, TIMER, NOTE, PLAN -> Phrase.of(mark.words());
        };
    }

    private static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }
}
