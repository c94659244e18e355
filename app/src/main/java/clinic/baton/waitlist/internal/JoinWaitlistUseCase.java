package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.waitlist.Tables.ENTRY;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointments;
import clinic.baton.waitlist.EntryChanged;
import clinic.baton.waitlist.JoinWaitlist;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.WaitlistRefusal;
import clinic.baton.waitlist.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class JoinWaitlistUseCase implements UseCase<JoinWaitlist, UUID> {
    private static final int MOST_NOTICE = 10_080;

    private final Clinics clinics;
    private final Patients patients;
    private final Appointments appointments;

    JoinWaitlistUseCase(Clinics clinics, Patients patients, Appointments appointments) {
        this.clinics = clinics;
        this.patients = patients;
        this.appointments = appointments;
    }

    @Override
    public About<JoinWaitlist, UUID> about() {
        return new About<>(JoinWaitlist.class, UUID.class, Permission.BOOK, List.of(EntryChanged.class));
    }

    @Override
    public List<String> locks(JoinWaitlist command) {
        return List.of("patient:" + command.wish().patient());
    }

    @Override
    public Outcome<UUID> perform(JoinWaitlist command, Writing writing) {
        WaitEntry.Wish wish = command.wish();
        List<Refusal> reasons = wrong(wish, writing);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        UUID id = writing.newId();
        writing.sql()
                .insertInto(ENTRY)
                .set(ENTRY.PRACTICE, writing.practiceKey())
                .set(ENTRY.ID, id)
                .set(ENTRY.PATIENT, wish.patient())
                .set(ENTRY.VISIT_TYPE, wish.visitType())
                .set(ENTRY.PRACTITIONER, wish.practitioner())
                .set(ENTRY.URGENCY, wish.urgency().level())
                .set(ENTRY.WINDOWS, wish.windows().stream().map(Window::code).toArray(String[]::new))
                .set(ENTRY.EARLIEST, wish.earliest())
                .set(ENTRY.LATEST, wish.latest())
                .set(ENTRY.NOTICE_MINUTES, wish.noticeMinutes())
                .set(ENTRY.APPOINTMENT, wish.appointment())
                .set(ENTRY.NOTE, wish.note())
                .set(ENTRY.SINCE, writing.now())
                .execute();
        writing.record(new EntryChanged(id, wish.patient(), "open"));
        return Outcome.done(id);
    }

    private List<Refusal> wrong(WaitEntry.Wish wish, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        LocalDate today = writing.clock().today();
        List<Refusal> reasons = new ArrayList<>();
        if (patients.named(writing.sql(), writing.practice(), Set.of(wish.patient()))
                .isEmpty()) {
            reasons.add(WaitlistRefusal.NO_SUCH_PATIENT.of("patient"));
        }
        if (clinic.visitType(wish.visitType()).filter(VisitType::active).isEmpty()) {
            reasons.add(WaitlistRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
        if (wish.practitioner() != null
                && clinic.practitioner(wish.practitioner())
                        .filter(Practitioner::active)
                        .isEmpty()) {
            reasons.add(WaitlistRefusal.NO_SUCH_PROVIDER.of("practitioner"));
        }
        if (wish.latest().isBefore(wish.earliest()) || wish.latest().isBefore(today)) {
            reasons.add(WaitlistRefusal.BAD_DATES.of("latest"));
        }
        if (wish.noticeMinutes() < 0 || wish.noticeMinutes() > MOST_NOTICE) {
            reasons.add(WaitlistRefusal.BAD_NOTICE.of("notice"));
        }
        if (wish.appointment() != null && !replaceable(wish, writing)) {
            reasons.add(WaitlistRefusal.NOTHING_TO_REPLACE.of("appointment"));
        }
        if (waits(wish, writing)) {
            reasons.add(WaitlistRefusal.WAITS_ALREADY.of("visitType"));
        }
        return reasons;
    }

    private boolean replaceable(WaitEntry.Wish wish, Writing writing) {
        return appointments
                .find(writing, java.util.Objects.requireNonNull(wish.appointment()))
                .filter(a -> a.patient().equals(wish.patient()) && a.status().ahead())
                .isPresent();
    }

    private static boolean waits(WaitEntry.Wish wish, Writing writing) {
        return writing.sql()
                .fetchExists(
                        ENTRY,
                        ENTRY.PRACTICE
                                .eq(writing.practiceKey())
                                .and(ENTRY.PATIENT.eq(wish.patient()))
                                .and(ENTRY.VISIT_TYPE.eq(wish.visitType()))
                                .and(ENTRY.STATUS.eq("open")));
    }
}
