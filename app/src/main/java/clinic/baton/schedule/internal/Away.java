package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.ScheduleRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says that somebody is away, or the practice closed, where that is why a time can't be had. */
final class Away {
    private static final int DAYS_TO_LOOK = 60;

    private Away() {}

    static Optional<Refusal> refusal(Looking looking, Clinic clinic, Wish wish, Telling telling) {
        LocalDate date = telling.date(wish.time().start());
        List<Absence> absences =
                AbsenceRows.between(looking.sql(), looking.practiceKey(), date, date.plusDays(DAYS_TO_LOOK));
        UUID who = wish.practitioner();
        return SessionPlans.away(absences, who, date).findFirst().map(absence -> {
            String reason = absence.words();
            return absence.details().practitioner() == null || who == null
                    ? ScheduleRefusal.PRACTICE_CLOSED.of("date", Map.of("date", telling.day(date), "reason", reason))
                    : ScheduleRefusal.PROVIDER_AWAY.of(
                            "date",
                            Map.of(
                                    "provider", Explaining.provider(clinic, who),
                                    "date", telling.day(date),
                                    "reason", reason,
                                    "next", next(clinic, who, date, absences, telling)));
        });
    }

    private static String next(Clinic clinic, UUID who, LocalDate date, List<Absence> absences, Telling telling) {
        return date.datesUntil(date.plusDays(DAYS_TO_LOOK))
                .skip(1)
                .filter(d -> !clinic.work(who, d.getDayOfWeek()).isEmpty())
                .filter(d -> SessionPlans.away(absences, who, d).findAny().isEmpty())
                .findFirst()
                .map(telling::day)
                .orElse("unknown: no clinic time is set");
    }
}
