package clinic.baton.replan.internal.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rebooking must keep, and what makes it better. The places a visit can choose from are free, within hours and have
 * what the patient needs; here the visits must not get in each other's way. Costs are minutes of one person's waiting, as
 * openings are priced: three a day of delay and unit of urgency, twelve for another provider, one for half an hour off the
 * old time of day, and the square of the days, so that nobody waits long for others' sake.
 */
public class RebookingRules implements ConstraintProvider {
    private static final long PER_DAY = 3;
    private static final long OTHER_PROVIDER = 12;
    private static final int MINUTES_OFF = 30;
    private static final long FAIRNESS_DIVISOR = 7;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            apart(factory, "one visit at a time with a provider", Moving::practitioner),
            apart(factory, "one visit at a time in a room", Moving::room),
            apart(factory, "one visit at a time with equipment", Moving::equipment),
            apart(factory, "one visit at a time for a patient", Moving::patient),
            everybody(factory),
            urgency(factory),
            sameProvider(factory),
            timeOfDay(factory),
            fairness(factory)
        };
    }

    private static Constraint apart(ConstraintFactory factory, String name, Function<Moving, @Nullable UUID> whose) {
        return factory.forEach(Moving.class)
                .filter(visit -> whose.apply(visit) != null)
                .join(
                        factory.forEach(Moving.class).filter(visit -> whose.apply(visit) != null),
                        Joiners.equal(whose),
                        Joiners.lessThan(Moving::getAppointment),
                        Joiners.overlapping(Moving::start, Moving::end))
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint(name);
    }

    private static Constraint everybody(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Moving.class)
                .filter(visit -> visit.getPlace() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM, Moving::weight)
                .asConstraint("everybody has a time");
    }

    private static Constraint urgency(ConstraintFactory factory) {
        return factory.forEach(Moving.class)
                .penalize(
                        HardMediumSoftScore.ONE_SOFT,
                        visit -> PER_DAY * visit.weight() * visit.placed().days())
                .asConstraint("the urgent soon");
    }

    private static Constraint sameProvider(ConstraintFactory factory) {
        return factory.forEach(Moving.class)
                .filter(visit -> visit.placed().otherProvider())
                .penalize(HardMediumSoftScore.ONE_SOFT, visit -> OTHER_PROVIDER)
                .asConstraint("the same provider");
    }

    private static Constraint timeOfDay(ConstraintFactory factory) {
        return factory.forEach(Moving.class)
                .penalize(HardMediumSoftScore.ONE_SOFT, visit -> visit.placed().offTime() / MINUTES_OFF)
                .asConstraint("about the same time of day");
    }

    private static Constraint fairness(ConstraintFactory factory) {
        return factory.forEach(Moving.class)
                .penalize(
                        HardMediumSoftScore.ONE_SOFT,
                        visit -> square(visit.placed().days()) / FAIRNESS_DIVISOR)
                .asConstraint("nobody waits long for others");
    }

    private static long square(long days) {
        return days * days;
    }
}
