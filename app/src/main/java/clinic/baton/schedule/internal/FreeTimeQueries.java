package clinic.baton.schedule.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.FreeTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class FreeTimeQueries implements FreeTimes {
    /** Dates searched at once: most answers lie within a week. */
    private static final int STRIDE_DAYS = 7;

    private final Reading reading;
    private final Clinics clinics;
    private final Clocks clocks;
    private final FreeSearch search;

    FreeTimeQueries(Reading reading, Clinics clinics, Clocks clocks, FreeSearch search) {
        this.reading = reading;
        this.clinics = clinics;
        this.clocks = clocks;
        this.search = search;
    }

    @Override
    public List<FreeTime> of(
            PracticeId practice,
            LocalDate date,
            @Nullable UUID practitioner,
            UUID visitType,
            @Nullable Duration length) {
        Clinic clinic = clinics.of(practice);
        return question(clinic, practitioner, visitType, length, date, 1)
                .map(question -> reading.in(practice, sql -> search.in(sql, clinic, question)))
                .orElse(List.of());
    }

    @Override
    public List<FreeTime> next(
            PracticeId practice,
            LocalDate from,
            int days,
            @Nullable UUID practitioner,
            UUID visitType,
            @Nullable Duration length,
            int limit) {
        Clinic clinic = clinics.of(practice);
        return reading.in(practice, sql -> {
            List<FreeTime> chosen = new ArrayList<>();
            for (int day = 0; day < days && chosen.size() < limit; day += STRIDE_DAYS) {
                int stride = Math.min(STRIDE_DAYS, days - day);
                question(clinic, practitioner, visitType, length, from.plusDays(day), stride)
                        .ifPresent(q -> apart(search.in(sql, clinic, q), chosen, limit));
            }
            return List.copyOf(chosen);
        });
    }

    @Override
    public List<FreeTime> instead(
            PracticeId practice,
            Appointment appointment,
            LocalDate from,
            int days,
            Instant notBefore,
            @Nullable UUID practitioner,
            int limit) {
        Clinic clinic = clinics.of(practice);
        VisitType type = clinic.visitType(appointment.visitType()).orElseThrow();
        return reading.in(practice, sql -> {
            Set<String> features = PatientFacts.of(sql, practice.value(), appointment.patient())
                    .map(PatientFacts::roomFeatures)
                    .orElse(Set.of());
            List<FreeTime> chosen = new ArrayList<>();
            for (int day = 0; day < days && chosen.size() < limit; day += STRIDE_DAYS) {
                var question = new FreeSearch.Question(
                        practitioner == null ? List.of() : List.of(practitioner),
                        type,
                        appointment.time().length(),
                        from.plusDays(day),
                        Math.min(STRIDE_DAYS, days - day),
                        notBefore,
                        appointment.patient(),
                        features,
                        Set.of(),
                        holder -> holder.equals(appointment.id()));
                apart(search.in(sql, clinic, question), chosen, limit);
            }
            return List.copyOf(chosen);
        });
    }

    /** Of each provider's starts, those that don't overlap one another. */
    private static void apart(List<FreeTime> found, List<FreeTime> chosen, int limit) {
        Map<Optional<UUID>, TimeRange> last = new HashMap<>();
        for (FreeTime free : found) {
            Optional<UUID> who = Optional.ofNullable(free.practitioner());
            TimeRange before = last.get(who);
            if (chosen.size() < limit && (before == null || !before.overlaps(free.time()))) {
                last.put(who, free.time());
                chosen.add(free);
            }
        }
    }

    private Optional<FreeSearch.Question> question(
            Clinic clinic,
            @Nullable UUID practitioner,
            UUID visitType,
            @Nullable Duration length,
            LocalDate first,
            int days) {
        return clinic.visitType(visitType)
                .map(type -> FreeSearch.Question.of(
                        practitioner,
                        type,
                        length == null ? type.length() : length,
                        first,
                        days,
                        clocks.of(clinic.id()).now(),
                        holder -> false));
    }
}
