package clinic.baton.schedule.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.BookedNeed;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A visit in a sentence of a timeline. What it is for is hidden while privacy is on. */
@Component
class VisitWords {
    private final Clinics clinics;

    VisitWords(Clinics clinics) {
        this.clinics = clinics;
    }

    Phrase told(String what, Appointment visit, Telling.Where at) {
        Clinic clinic = clinics.of(at.practice());
        String type = clinic.visitType(visit.visitType()).map(VisitType::name).orElse("visit");
        return Phrase.of(what)
                .hush(type + " ")
                .and(at.moment(visit.time().start()) + with(clinic, visit.practitioner()));
    }

    Phrase ended(String what, Appointment visit, Telling.Where at) {
        Phrase words = told(what, visit, at);
        return visit.endedReason() == null ? words : words.hush(", because " + visit.endedReason());
    }

    static Phrase note(@Nullable String comment) {
        return comment == null
                ? Phrase.of("Note taken away")
                : Phrase.of("Note for staff: ").hush(comment);
    }

    static Phrase arranged(BookedNeed need) {
        String what = need.need().need().words();
        String with =
                Optional.ofNullable(need.arrangedWith()).map(w -> " with " + w).orElse("");
        return Phrase.of(need.arrangedAt() == null ? "No longer arranged: " : "Arranged: ")
                .hush(what + with);
    }

    private static String with(Clinic clinic, @Nullable UUID practitioner) {
        return practitioner == null
                ? ""
                : clinic.practitioner(practitioner)
                        .map(Practitioner::shortName)
                        .map(name -> " with " + name)
                        .orElse("");
    }
}
