package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitType;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.BookGroup;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.BookedTogether;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.VisitsBundled;
import clinic.baton.web.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BookGroupUseCase implements UseCase<BookGroup, BookedTogether> {
    private static final int MOST = 50;

    private final Clinics clinics;
    private final Booking booking;
    private final Patients patients;
    private final Sentences sentences;

    BookGroupUseCase(Clinics clinics, Booking booking, Patients patients, Sentences sentences) {
        this.clinics = clinics;
        this.booking = booking;
        this.patients = patients;
        this.sentences = sentences;
    }

    @Override
    public About<BookGroup, BookedTogether> about() {
        return new About<>(
                BookGroup.class,
                BookedTogether.class,
                Permission.BOOK,
                List.of(AppointmentBooked.class, HoldReleased.class, VisitsBundled.class));
    }

    @Override
    public List<String> locks(BookGroup command) {
        Locks locks = Locks.none().provider(command.practitioner()).rooms(command.starts());
        command.patients().stream().limit(MOST).forEach(locks::patient);
        return locks.list();
    }

    @Override
    public Outcome<BookedTogether> perform(BookGroup command, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        Optional<VisitType> type = clinic.visitType(command.visitType()).filter(VisitType::active);
        if (type.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
        Optional<Refusal> wrong = wrong(command, type.get());
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        List<Booked> booked = new ArrayList<>();
        Map<String, List<UUID>> failed = new LinkedHashMap<>();
        for (UUID patient : command.patients()) {
            switch (booking.book(book(command, patient), null, writing)) {
                case Outcome.Done<Booked>(Booked one) -> booked.add(one);
                case Outcome.Refused<Booked>(var reasons) ->
                    failed.computeIfAbsent(
                                    String.join(" ", sentences.of(reasons, Locale.ENGLISH)), why -> new ArrayList<>())
                            .add(patient);
            }
        }
        return failed.isEmpty()
                ? Outcome.done(Bundles.bundle(writing, "group", null, booked))
                : Outcome.refused(Bundles.notAll(command.patients().size(), count(failed), told(writing, failed)));
    }

    private static Optional<Refusal> wrong(BookGroup command, VisitType type) {
        if (!Groups.meets(type)) {
            return Optional.of(ScheduleRefusal.NOT_A_GROUP.of("visitType", Map.of("visit", type.name())));
        }
        int size = Math.min(MOST, type.terms().groupSize());
        int count = command.patients().size();
        boolean right = count >= 1 && count <= size && new HashSet<>(command.patients()).size() == count;
        return right
                ? Optional.empty()
                : Optional.of(ScheduleRefusal.BAD_GROUP.of("patients", Map.of("most", Integer.toString(size))));
    }

    private static Book book(BookGroup command, UUID patient) {
        return Book.of(
                patient,
                command.practitioner(),
                command.visitType(),
                command.site(),
                command.starts(),
                command.comment());
    }

    private static int count(Map<String, List<UUID>> failed) {
        return failed.values().stream().mapToInt(List::size).sum();
    }

    /** Each reason once, with those whom it keeps out. */
    private List<String> told(Writing writing, Map<String, List<UUID>> failed) {
        Set<UUID> all = new HashSet<>();
        failed.values().forEach(all::addAll);
        Map<UUID, PatientName> names = patients.named(writing.sql(), writing.practice(), all);
        List<String> details = new ArrayList<>();
        failed.forEach((why, who) -> details.add(String.join(
                        ", ",
                        who.stream()
                                .map(id -> names.containsKey(id) ? names.get(id).full() : "Somebody unknown")
                                .toList())
                + ": " + why));
        return details;
    }
}
