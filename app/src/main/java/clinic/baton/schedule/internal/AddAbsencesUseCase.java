package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.AbsenceAdded;
import clinic.baton.schedule.AddAbsences;
import clinic.baton.schedule.ScheduleRefusal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AddAbsencesUseCase implements UseCase<AddAbsences, AddAbsences.Added> {
    private static final int LONGEST_DAYS = 400;

    private final Clinics clinics;

    AddAbsencesUseCase(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public About<AddAbsences, AddAbsences.Added> about() {
        return new About<>(AddAbsences.class, AddAbsences.Added.class, Permission.BOOK, List.of(AbsenceAdded.class));
    }

    @Override
    public List<String> locks(AddAbsences command) {
        Locks locks = Locks.none();
        command.absences().stream()
                .map(Absence.Details::practitioner)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(locks::provider);
        return locks.list();
    }

    @Override
    public Outcome<AddAbsences.Added> perform(AddAbsences command, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        List<Refusal> refusals = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (Absence.Details details : command.absences()) {
            wrong(clinic, details).ifPresent(refusals::add);
            Absence absence = new Absence(writing.newId(), tidy(details), false, 1);
            ids.add(absence.id());
            if (refusals.isEmpty()) {
                AbsenceRows.insert(writing, absence);
                writing.record(new AbsenceAdded(absence));
            }
        }
        return refusals.isEmpty() && !ids.isEmpty()
                ? Outcome.done(new AddAbsences.Added(ids))
                : Outcome.refused(
                        refusals.isEmpty() ? List.of(ScheduleRefusal.BAD_DATES.of("first", most())) : refusals);
    }

    private static Optional<Refusal> wrong(Clinic clinic, Absence.Details details) {
        UUID who = details.practitioner();
        if (who != null && clinic.practitioner(who).isEmpty()) {
            return Optional.of(ScheduleRefusal.NO_SUCH_PROVIDER.of("practitioner"));
        }
        long days = ChronoUnit.DAYS.between(details.first(), details.last());
        return days < 0 || days > LONGEST_DAYS
                ? Optional.of(ScheduleRefusal.BAD_DATES.of("last", most()))
                : Optional.empty();
    }

    private static Map<String, String> most() {
        return Map.of("most", Integer.toString(LONGEST_DAYS));
    }

    private static Absence.Details tidy(Absence.Details d) {
        return new Absence.Details(d.practitioner(), d.first(), d.last(), d.kind(), Booking.blankToNull(d.reason()));
    }
}
