package clinic.baton.interop.internal.intake;

import clinic.baton.interop.IncomingAppointment;
import clinic.baton.interop.internal.intake.AppointmentIntake.Meant;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.MarkNoShow;
import clinic.baton.schedule.Move;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Brings a booking that stands here to what the source says now. What happened here is never undone by a file. */
final class BookingChange {
    private final Run run;
    private final Stores stores;

    BookingChange(Run run, Stores stores) {
        this.run = run;
        this.stores = stores;
    }

    void change(Meant meant, Appointment known) {
        IncomingAppointment incoming = meant.incoming();
        switch (known.status()) {
            case PROPOSED, PENDING, BOOKED -> changeAhead(meant, known);
            case ARRIVED, FULFILLED, CANCELLED, NOSHOW, ENTERED_IN_ERROR -> {
                run.unchanged(AppointmentIntake.KIND);
                run.note(
                        incoming.origin(),
                        "appointment",
                        known.status().name().toLowerCase(Locale.ROOT),
                        "It isn't ahead any more here, so the source's change was left out.");
                remember(meant, known.id());
            }
        }
    }

    private void changeAhead(Meant meant, Appointment known) {
        switch (meant.incoming().status()) {
            case CANCELLED -> cancel(meant, known, "cancelled in the other system");
            case ENTERED_IN_ERROR -> cancel(meant, known, "entered in error in the other system");
            case NO_SHOW ->
                settle(meant, run.act(new MarkNoShow(known.id(), known.version())), done -> known.id(), run::updated);
            case PROPOSED, PENDING, BOOKED, WAITLIST -> move(meant, known);
            case ARRIVED, CHECKED_IN, FULFILLED -> {
                run.unchanged(AppointmentIntake.KIND);
                remember(meant, known.id());
            }
        }
    }

    private void cancel(Meant meant, Appointment known, String reason) {
        Outcome<Nothing> outcome = run.act(new Cancel(known.id(), known.version(), reason));
        settle(meant, outcome, done -> known.id(), run::updated);
    }

    private void move(Meant meant, Appointment known) {
        if (!known.visitType().equals(meant.visitType()) || !known.patient().equals(meant.patient())) {
            run.note(
                    meant.incoming().origin(),
                    "appointment",
                    "",
                    "The source has another patient or visit type now. Look, and change it here by hand.");
        }
        boolean stays = known.time().start().equals(meant.incoming().start())
                && (meant.minutes() == null || known.time().length().toMinutes() == meant.minutes())
                && java.util.Objects.equals(known.practitioner(), meant.practitioner());
        if (stays) {
            run.unchanged(AppointmentIntake.KIND);
            remember(meant, known.id());
            return;
        }
        var move = new Move(
                known.id(),
                known.version(),
                meant.practitioner(),
                meant.incoming().start(),
                meant.minutes(),
                meant.room());
        settle(meant, run.act(move), Booked::appointment, run::updated);
    }

    /** Counts and remembers what was done, or reports why it wasn't. */
    <R> void settle(Meant meant, Outcome<R> outcome, Function<R, UUID> id, Consumer<String> count) {
        switch (outcome) {
            case Done<R>(R done) -> {
                count.accept(AppointmentIntake.KIND);
                remember(meant, id.apply(done));
            }
            case Refused<R>(List<Refusal> reasons) ->
                run.refuse(
                        meant.incoming().origin(),
                        reasons.getFirst().field() == null
                                ? "appointment"
                                : reasons.getFirst().field(),
                        meant.incoming().start().toString(),
                        String.join(" ", stores.sentences().of(reasons, Locale.ENGLISH)));
        }
    }

    private void remember(Meant meant, UUID appointment) {
        List<Link> links = meant.incoming().keys().identifiers().stream()
                .map(one -> new Link(Link.APPOINTMENT, one, appointment, meant.digest()))
                .toList();
        if (!links.isEmpty()) {
            run.act(new RememberLinks(links)).orThrow();
        }
    }
}
