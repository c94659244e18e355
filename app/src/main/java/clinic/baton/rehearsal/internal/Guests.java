package clinic.baton.rehearsal.internal;

import clinic.baton.harbor.HarborPatient;
import clinic.baton.harbor.HarborVisit;
import clinic.baton.harbor.HarborVisitType;
import clinic.baton.harbor.HarborWalkIn;
import clinic.baton.harbor.Lots;
import clinic.baton.rehearsal.HarborDesk;
import clinic.baton.rehearsal.Scenario.ExtraVisit;
import clinic.baton.schedule.Book;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books the scenario's day and makes its people. */
final class Guests {
    private static final double PATIENCE_MEAN = 62;
    private static final double PATIENCE_CV = 0.35;
    private static final double ROOMING_MEAN = 7;

    private final Theatre theatre;
    private final HarborDesk desk;
    private final Crowd crowd;
    private final Set<String> coming = new HashSet<>();

    Guests(Theatre theatre, HarborDesk desk, Crowd crowd) {
        this.theatre = theatre;
        this.desk = desk;
        this.crowd = crowd;
    }

    void invite() {
        theatre.scenario.guests().forEach(this::extra);
        theatre.day.visits().stream().filter(this::isPartOfIt).forEach(this::booked);
        if (theatre.scenario.walkIns()) {
            theatre.day.walkIns().stream().filter(one -> within(one.arrives())).forEach(this::walksIn);
        }
    }

    private boolean isPartOfIt(HarborVisit visit) {
        Set<String> only = theatre.scenario.providers();
        return within(visit.starts())
                && (only.isEmpty() || visit.provider() == null || only.contains(visit.provider()));
    }

    private boolean within(LocalTime time) {
        return !time.isBefore(theatre.scenario.from()) && time.isBefore(theatre.scenario.until());
    }

    private void booked(HarborVisit visit) {
        HarborVisitType type = theatre.harbor.visitType(visit.visitType());
        Instant starts = theatre.at(visit.starts());
        Instant comes = starts.plus(Duration.ofMinutes(visit.arrivalMinutes()));
        add(
                visit.patient(),
                visit.provider(),
                type,
                starts,
                visit.minutes(),
                visit.room(),
                visit.noShow() ? null : comes,
                visit.checkInMinutes(),
                visit.visitMinutes());
    }

    private void extra(ExtraVisit visit) {
        HarborVisitType type = theatre.harbor.visitType(visit.visitType());
        Instant starts = theatre.at(visit.at());
        Integer arrives = visit.arrives();
        Lots lots = theatre.lots.of("extra " + visit.patient());
        add(
                visit.patient(),
                visit.provider(),
                type,
                starts,
                type.minutes(),
                null,
                arrives == null ? null : starts.plus(Duration.ofMinutes(arrives)),
                lots.logNormal(3, 0.4),
                lots.logNormal(type.meanMinutes(), type.cv()));
    }

    private void add(
            String key,
            @Nullable String provider,
            HarborVisitType type,
            Instant starts,
            int minutes,
            @Nullable String room,
            @Nullable Instant comes,
            double checkIn,
            double visit) {
        if (!coming.add(key)) {
            return;
        }
        UUID patient = register(key);
        var booked = desk.tries(new Book(
                patient,
                theatre.house.idOrNull(provider),
                theatre.house.id(type.key()),
                theatre.house.site(),
                starts,
                minutes,
                room == null ? null : theatre.house.room(room),
                null,
                null));
        if (comes != null && booked instanceof clinic.baton.kernel.Outcome.Done<?>(var done)) {
            UUID appointment = ((clinic.baton.schedule.Booked) done).appointment();
            guest(key, patient, appointment, provider, type, starts, comes, type.name(), checkIn, visit);
        }
    }

    private UUID register(String key) {
        HarborPatient patient = theatre.harbor.patient(key);
        return theatre.house.patient(patient, desk);
    }

    private void walksIn(HarborWalkIn one) {
        if (coming.add(one.patient())) {
            Instant comes = theatre.at(one.arrives());
            HarborVisitType type = theatre.harbor.visitType(one.visitType());
            guest(
                    one.patient(),
                    register(one.patient()),
                    null,
                    null,
                    type,
                    comes,
                    comes,
                    one.reason(),
                    4,
                    one.visitMinutes());
        }
    }

    private void guest(
            String key,
            UUID patient,
            @Nullable UUID appointment,
            @Nullable String provider,
            HarborVisitType type,
            Instant planned,
            Instant comes,
            String reason,
            double checkIn,
            double visit) {
        Lots lots = theatre.lots.of("person " + key);
        Instant opens = theatre.at(theatre.scenario.from());
        Guest guest = new Guest(
                new Guest.Fate(
                        key,
                        patient,
                        appointment,
                        provider,
                        !type.provider(),
                        type.roomKind(),
                        planned,
                        comes.isBefore(opens) ? opens.plusSeconds(lots.between(5, 90)) : comes,
                        reason,
                        minutes(checkIn),
                        minutes(lots.logNormal(ROOMING_MEAN, 0.3)),
                        minutes(visit),
                        minutes(lots.logNormal(PATIENCE_MEAN, PATIENCE_CV))),
                0.85 + 0.1 * lots.uniform());
        theatre.comes(guest);
        crowd.expect(guest);
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds(Math.max(30, Math.round(minutes * 60)));
    }
}
