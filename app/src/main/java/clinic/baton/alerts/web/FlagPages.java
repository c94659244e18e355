package clinic.baton.alerts.web;

import clinic.baton.alerts.Question;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlags;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.protocols.Helplines;
import clinic.baton.record.Clocks;
import clinic.baton.record.RecordReader;
import clinic.baton.web.Phrase;
import clinic.baton.web.Timelines;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws red flags. */
@Component
class FlagPages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final int SHOWN = 50;

    private final RedFlags flags;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Patients patients;
    private final RecordReader record;
    private final Timelines timelines;

    FlagPages(
            RedFlags flags,
            Clinics clinics,
            Clocks clocks,
            Patients patients,
            RecordReader record,
            Timelines timelines) {
        this.flags = flags;
        this.clinics = clinics;
        this.clocks = clocks;
        this.patients = patients;
        this.record = record;
        this.timelines = timelines;
    }

    FlagPage of(PracticeId practice, RedFlag flag) {
        Clinic clinic = clinics.of(practice);
        Helplines lines = Helplines.of(clinic.details().region());
        ZoneId zone = clocks.of(practice).zone();
        UUID patient = flag.who().patient();
        Phrase who = patient == null
                ? Phrase.of(flag.source() == RedFlag.Source.PHONE ? "A caller" : "Somebody")
                : patients.named(practice, patient)
                        .map(name -> Phrase.of(name.onScreen()))
                        .orElse(Phrase.of("Somebody"));
        return new FlagPage(
                flag,
                "/p/" + practice + "/red-flags/" + flag.id(),
                who,
                lines.services(),
                lines.crisis(),
                call(clinic, flag, lines),
                act(practice, flag, lines),
                decided(flag, zone),
                timelines.of(record.ofSubject(practice, flag.id(), SHOWN), zone));
    }

    /** A caller is told to call, with their own place; somebody here is called for, with the practice's address. */
    private static String call(Clinic clinic, RedFlag flag, Helplines lines) {
        String place = flag.where().place();
        if (flag.source() == RedFlag.Source.PHONE) {
            return "Tell them: \u201cHang up only if I lose you. Call " + lines.services()
                    + " now, or I do it for you.\u201d "
                    + (place.isBlank() ? "First: where are you?" : "They are at: " + place);
        }
        String address = clinic.openSites().stream()
                .findFirst()
                .map(site -> Objects.requireNonNullElse(site.details().address(), site.name()))
                .map(text -> String.join(", ", text.lines().map(String::strip).toList()))
                .orElse(clinic.name());
        return "Call " + lines.services() + ": " + address + (place.isBlank() ? "" : ", " + place)
                + ". Anybody may call, without waiting.";
    }

    private String act(PracticeId practice, RedFlag flag, Helplines lines) {
        return flags.questions(practice).questions().stream()
                .filter(q -> q.code().equals(flag.question().code()))
                .findFirst()
                .map(Question::act)
                .map(lines::in)
                .orElse("");
    }

    private static String decided(RedFlag flag, ZoneId zone) {
        RedFlag.Decided decided = flag.decided();
        if (decided == null) {
            return "";
        }
        String scale = decided.scale().isBlank() ? "" : ", " + decided.scale() + " " + decided.acuity();
        String recheck = decided.recheck() == null
                ? ""
                : ", looks again at " + TIME.format(decided.recheck().atZone(zone));
        return decided.disposition().words() + scale + ", " + decided.by().name() + " "
                + TIME.format(decided.by().at().atZone(zone)) + recheck;
    }
}
