package clinic.baton.access;

import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.schedule.Book;
import clinic.baton.testing.BookedClinic;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/** What a test puts into a practice to find it where it doesn't belong. */
final class Seeds {
    private Seeds() {}

    /** A Monday some weeks ahead, when the test clinic works and can be booked. */
    static LocalDate monday() {
        return LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC)
                .plusWeeks(3)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    static RegisterPatient patient(String family, String given, String phone) {
        return new RegisterPatient(
                Details.of(family, given, LocalDate.of(1960, 5, 4)),
                List.of(Contact.phone(phone)),
                List.of(),
                List.of());
    }

    static Book booking(BookedClinic clinic, UUID patient, String comment) {
        Book plain = clinic.booking(patient, "Dr Lind", "Follow-up", monday() + "T09:20");
        return new Book(
                plain.patient(),
                plain.practitioner(),
                plain.visitType(),
                plain.site(),
                plain.starts(),
                null,
                null,
                null,
                comment);
    }
}
