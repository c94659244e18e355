package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.DayEvent;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentAnnotated;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.AppointmentCancelled;
import clinic.baton.schedule.AppointmentMissed;
import clinic.baton.schedule.AppointmentMoved;
import clinic.baton.schedule.AppointmentRestored;
import clinic.baton.schedule.AppointmentStatus;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what was done to appointments is undone: as long as nobody changed them since, and their old place is free. */
@Configuration(proxyBeanMethods = false)
class Undoing {
    /** One way back: from an event's {@code after} to its {@code before}. */
    private record Way<E extends DayEvent>(
            Class<E> event,
            Steps steps,
            Function<E, Appointment> before,
            Function<E, Appointment> after,
            BiFunction<Appointment, Appointment, DayEvent> recorded)
            implements WayBack<E> {
        @Override
        public Outcome<Nothing> undo(E event, Writing writing) {
            Appointment did = after.apply(event);
            Appointment was = before.apply(event);
            return steps.bringBack(
                                    writing,
                                    did.version(),
                                    was,
                                    now -> writing.record(recorded.apply(now, was.version(did.version() + 1))))
                            instanceof Outcome.Refused<Appointment>(var reasons)
                    ? Outcome.refused(reasons)
                    : Outcome.done(new Nothing());
        }
    }

    @Bean
    WayBack<AppointmentMoved> unmove(Steps steps) {
        return new Way<>(
                AppointmentMoved.class,
                steps,
                AppointmentMoved::before,
                AppointmentMoved::after,
                AppointmentMoved::new);
    }

    @Bean
    WayBack<AppointmentCancelled> uncancel(Steps steps) {
        return new Way<>(
                AppointmentCancelled.class,
                steps,
                AppointmentCancelled::before,
                AppointmentCancelled::after,
                AppointmentRestored::new);
    }

    @Bean
    WayBack<AppointmentMissed> unmiss(Steps steps) {
        return new Way<>(
                AppointmentMissed.class,
                steps,
                AppointmentMissed::before,
                AppointmentMissed::after,
                AppointmentRestored::new);
    }

    @Bean
    WayBack<AppointmentAnnotated> unannotate(Steps steps) {
        return new Way<>(
                AppointmentAnnotated.class,
                steps,
                AppointmentAnnotated::before,
                AppointmentAnnotated::after,
                AppointmentAnnotated::new);
    }

    /** An undone booking should never have been; held time it took the place of has its own way back. */
    @Bean
    WayBack<AppointmentBooked> unbook(Steps steps) {
        return new Way<>(
                AppointmentBooked.class,
                steps,
                booked -> booked.after().become(AppointmentStatus.ENTERED_IN_ERROR, null),
                AppointmentBooked::after,
                AppointmentRestored::new);
    }
}
