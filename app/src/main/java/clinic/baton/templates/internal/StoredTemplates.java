package clinic.baton.templates.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.Absences;
import clinic.baton.schedule.Planning;
import clinic.baton.templates.Holidays;
import clinic.baton.templates.Template;
import clinic.baton.templates.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredTemplates implements Templates {
    private final Reading reading;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Planning planning;
    private final Holidays holidays;
    private final Absences absences;

    StoredTemplates(
            Reading reading, Clinics clinics, Clocks clocks, Planning planning, Holidays holidays, Absences absences) {
        this.reading = reading;
        this.clinics = clinics;
        this.clocks = clocks;
        this.planning = planning;
        this.holidays = holidays;
        this.absences = absences;
    }

    @Override
    public List<Template> all(PracticeId practice) {
        List<UUID> order = clinics.of(practice).practitioners().stream()
                .map(Practitioner::id)
                .toList();
        return reading.in(practice, sql -> TemplateRows.all(sql, practice.value())).stream()
                .sorted(Comparator.comparingInt(t -> order.indexOf(t.details().practitioner())))
                .toList();
    }

    @Override
    public Optional<Template> one(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> TemplateRows.find(sql, practice.value(), id));
    }

    @Override
    public Foreseen foresee(PracticeId practice, Template.Details details, LocalDate from, LocalDate until) {
        Clinic clinic = clinics.of(practice);
        PlanDays plan =
                PlanDays.of(clinic, details, from, until, clocks.of(practice).now());
        List<String> notes = new ArrayList<>(plan.notes());
        var closed = absences.between(practice, from, until);
        holidays.between(clinic.details().region(), from, until).stream()
                .filter(h -> !details.on(h.date()).isEmpty())
                .filter(h -> closed.stream().noneMatch(a -> a.covers(details.practitioner(), h.date())))
                .forEach(h -> notes.add(notClosed(h)));
        closed.stream()
                .filter(a -> concerns(a.details().practitioner(), details.practitioner()))
                .forEach(a -> notes.add(notTakingPlace(a)));
        return new Foreseen(planning.foresee(practice, details.practitioner(), plan.days()), notes);
    }

    private static boolean concerns(@Nullable UUID absent, UUID practitioner) {
        return absent == null || absent.equals(practitioner);
    }

    private static String notClosed(Holidays.Holiday holiday) {
        return Says.date(holiday.date()) + " is " + holiday.name()
                + ", and the practice is not closed then. Sessions are made for it.";
    }

    private static String notTakingPlace(Absence absence) {
        return Says.date(absence.details().first()) + " to "
                + Says.date(absence.details().last()) + ": " + absence.words()
                + ". Sessions are made for it, but do not take place.";
    }
}
