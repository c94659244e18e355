package clinic.baton.forecast.internal;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.pace.Pace;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to expect of visits and patients: what the practice has learned of its own days, and usual {@link Habits} until it has.
 *
 * @param pace what it learned
 * @param day whose visits
 */
record Experience(Pace pace, Day day) {
    /** How long what is planned for so many minutes will take. */
    DurationDistribution lasting(@Nullable UUID practitioner, @Nullable VisitType type, double minutes) {
        return known(practitioner, type)
                .<DurationDistribution>map(
                        visit -> pace.law(visit.practitioner(), visit.visitType(), planned(type, minutes), minutes))
                .orElseGet(() -> Habits.lasting(minutes));
    }

    /** The same of an appointment, as it is booked. */
    DurationDistribution lasting(Appointment appointment) {
        return lasting(
                appointment.practitioner(),
                day.clinic().visitType(appointment.visitType()).orElse(null),
                Math.max(1, (double) appointment.time().length().toMinutes()));
    }

    /** The same of somebody who is here, as they are booked or, for a walk-in, as their kind of visit plans. */
    DurationDistribution lasting(Encounter visit) {
        VisitType type = day.type(visit).orElse(null);
        var planned = visit.purpose().planned();
        return lasting(
                visit.purpose().practitioner(),
                type,
                planned == null
                        ? Courses.minutes(type)
                        : Math.max(1, (double) planned.length().toMinutes()));
    }

    /** The chance that who is booked doesn't come. */
    double noShow(Appointment appointment) {
        if (pace.appointments() == 0) {
            return Habits.NO_SHOW;
        }
        ZoneId zone = day.clinic().zone();
        ZonedDateTime at = appointment.time().start().atZone(zone);
        return pace.noShow(appointment.practitioner(), at.getDayOfWeek(), at.getHour() >= 12);
    }

    /** How early or late patients come. */
    Punctuality punctuality() {
        return pace.appointments() == 0 ? Habits.PUNCTUALITY : pace.punctuality();
    }

    private Optional<Pace.Visit> known(@Nullable UUID practitioner, @Nullable VisitType type) {
        return practitioner == null || type == null
                ? Optional.empty()
                : pace.duration(practitioner, type.id()).map(any -> new Pace.Visit(practitioner, type.id()));
    }

    private static double planned(@Nullable VisitType type, double minutes) {
        return type == null ? minutes : Math.max(1.0, type.minutes());
    }
}
