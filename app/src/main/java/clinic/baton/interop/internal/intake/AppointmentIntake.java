package clinic.baton.interop.internal.intake;

import clinic.baton.interop.IncomingAppointment;
import clinic.baton.interop.IncomingAppointment.Status;
import clinic.baton.interop.Reference;
import clinic.baton.practice.Site;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes bookings in: finds out who and what they mean here, then books, moves or calls off. */
final class AppointmentIntake {
    static final String KIND = "appointments";

    private final Run run;
    private final Stores stores;
    private final WhoIs whoIs;
    private final Directory directory;
    private final Set<String> leftOut;
    private final BookingChange change;

    AppointmentIntake(Run run, Stores stores, WhoIs whoIs, Directory directory) {
        this.run = run;
        this.stores = stores;
        this.whoIs = whoIs;
        this.directory = directory;
        this.leftOut = stores.unknowns().leftOut(run.practice());
        this.change = new BookingChange(run, stores);
    }

    /** A booking in our own words. */
    record Meant(
            IncomingAppointment incoming,
            UUID patient,
            @Nullable UUID practitioner,
            UUID visitType,
            @Nullable UUID room,
            @Nullable Integer minutes) {
        String digest() {
            return Digests.of(incoming.status(), incoming.start(), patient, practitioner, visitType, room, minutes);
        }
    }

    void take(IncomingAppointment incoming) {
        UUID patient = patient(incoming);
        if (patient == null) {
            run.refuse(
                    incoming.origin(),
                    "patient",
                    incoming.patient().display(),
                    "The patient isn't known here. Bring the patient in, then import again.");
        } else if (patient.equals(Named.NOBODY)) {
            run.waits(
                    incoming.origin(),
                    "appointment",
                    "",
                    "Its patient wasn't taken in. Settle the patient first, then import again.");
        } else {
            meaning(incoming, patient).ifPresent(this::store);
        }
    }

    private @Nullable UUID patient(IncomingAppointment incoming) {
        UUID direct = whoIs.patient(incoming.patient());
        if (direct != null) {
            return direct;
        }
        for (Reference other : incoming.others()) {
            UUID found = whoIs.patient(other);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Optional<Meant> meaning(IncomingAppointment incoming, UUID patient) {
        List<Reference> with = practitioners(incoming);
        Optional<UUID> practitioner = with.stream()
                .flatMap(one -> directory.practitioner(one).stream())
                .findFirst();
        Optional<UUID> visitType = directory.visitType(incoming.visitType());
        boolean known = true;
        if (practitioner.isEmpty() && !with.isEmpty()) {
            known = waits(incoming, directory.unknownPractitioner(with.getFirst()));
        }
        if (visitType.isEmpty()) {
            known &= incoming.visitType().isEmpty()
                    ? refuse(incoming)
                    : waits(incoming, directory.unknownVisitType(incoming.visitType()));
        }
        if (!known || visitType.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Meant(
                incoming, patient, practitioner.orElse(null), visitType.get(), room(incoming), minutes(incoming)));
    }

    private boolean refuse(IncomingAppointment incoming) {
        run.refuse(incoming.origin(), "visit type", "", "The booking doesn't say what it is for.");
        return false;
    }

    private boolean waits(IncomingAppointment incoming, UnknownName name) {
        if (leftOut.contains(Unknowns.key(name))) {
            run.skip(incoming.origin(), name.part().words() + " " + name.label(), "Its bookings are left out here.");
            return false;
        }
        run.unknown(name, true);
        run.waits(
                incoming.origin(),
                name.part().words(),
                name.label(),
                "It isn't known here. Say once what it means, then import again.");
        return false;
    }

    private List<Reference> practitioners(IncomingAppointment incoming) {
        if (!incoming.practitioners().isEmpty()) {
            return incoming.practitioners();
        }
        return incoming.others().stream()
                .filter(one -> directory.describes(one) && whoIs.patient(one) == null)
                .toList();
    }

    private @Nullable UUID room(IncomingAppointment incoming) {
        return incoming.locations().stream()
                .flatMap(one -> directory.room(one).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer minutes(IncomingAppointment incoming) {
        return incoming.end() == null
                ? null
                : (int) Duration.between(incoming.start(), incoming.end()).toMinutes();
    }

    private void store(Meant meant) {
        List<Link> links = stores.links()
                .find(run.practice(), Link.APPOINTMENT, meant.incoming().keys().identifiers());
        if (links.stream().anyMatch(link -> link.digest().equals(meant.digest()))) {
            run.unchanged(KIND);
            return;
        }
        Optional<Appointment> known =
                links.stream().findFirst().flatMap(link -> stores.agenda().appointment(run.practice(), link.subject()));
        if (known.isPresent()) {
            change.change(meant, known.get());
        } else {
            book(meant);
        }
    }

    private void book(Meant meant) {
        Status status = meant.incoming().status();
        switch (status) {
            case PROPOSED, PENDING, BOOKED -> place(meant);
            case WAITLIST -> run.skip(meant.incoming().origin(), "appointment", "It has no agreed time yet.");
            case ARRIVED, CHECKED_IN, FULFILLED, CANCELLED, NO_SHOW, ENTERED_IN_ERROR ->
                run.skip(
                        meant.incoming().origin(),
                        "appointment",
                        "It was over or called off before it ever stood here.");
        }
    }

    private void place(Meant meant) {
        IncomingAppointment incoming = meant.incoming();
        Optional<Site> site = directory.clinic().openSites().stream().findFirst();
        if (site.isEmpty()) {
            run.refuse(incoming.origin(), "site", "", "The practice has no site yet. Set one up, then import again.");
            return;
        }
        var book = new Book(
                meant.patient(),
                meant.practitioner(),
                meant.visitType(),
                site.get().id(),
                incoming.start(),
                meant.minutes(),
                meant.room(),
                null,
                comment(incoming));
        change.settle(meant, run.act(book), Booked::appointment, run::created);
    }

    private static String comment(IncomingAppointment incoming) {
        String both = incoming.reason().isEmpty() || incoming.comment().isEmpty()
                ? incoming.reason() + incoming.comment()
                : incoming.reason() + "\n" + incoming.comment();
        return both.length() <= 500 ? both : both.substring(0, 500);
    }
}
