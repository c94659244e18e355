package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.OpeningWish;
import clinic.baton.schedule.ScheduleRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a search for openings may ask for. */
final class WishRules {
    private WishRules() {}

    static Optional<Refusal> wrong(Clinic clinic, OpeningWish wish, Instant now) {
        if (clinic.visitType(wish.visitType()).filter(VisitType::active).isEmpty()) {
            return Optional.of(ScheduleRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
        if (!wish.practitioners().stream().allMatch(id -> activeProvider(clinic, id))) {
            return Optional.of(ScheduleRefusal.NO_SUCH_PROVIDER.of("practitioner"));
        }
        if (wish.site() != null && clinic.site(wish.site()).filter(Site::active).isEmpty()) {
            return Optional.of(ScheduleRefusal.NO_SUCH_SITE.of("site"));
        }
        if (wish.length() != null) {
            Optional<Refusal> bad = WithinHours.length(wish.length().toMinutes());
            if (bad.isPresent()) {
                return bad;
            }
        }
        return dates(clinic, wish, now);
    }

    private static boolean activeProvider(Clinic clinic, UUID practitioner) {
        return clinic.practitioner(practitioner)
                .filter(Practitioner::active)
                .filter(Practitioner::provider)
                .isPresent();
    }

    private static Optional<Refusal> dates(Clinic clinic, OpeningWish wish, Instant now) {
        Telling telling = new Telling(clinic.zone());
        LocalDate today = telling.date(now);
        if (wish.from().isBefore(today)) {
            return Optional.of(ScheduleRefusal.SEARCH_IN_THE_PAST.of(
                    "from", Map.of("date", telling.dayAndYear(wish.from()), "today", telling.dayAndYear(today))));
        }
        Instant last =
                wish.from().plusDays(wish.days()).atStartOfDay(clinic.zone()).toInstant();
        return width(wish).or(() -> WithinHours.ahead(last, now, telling));
    }

    private static Optional<Refusal> width(OpeningWish wish) {
        if (wish.days() < 1
                || wish.days() > OpeningWish.MOST_DAYS
                || wish.limit() < 1
                || wish.limit() > OpeningWish.MOST) {
            return Optional.of(ScheduleRefusal.SEARCH_TOO_WIDE.of(
                    "days",
                    Map.of("days", Integer.toString(wish.days()), "most", Integer.toString(OpeningWish.MOST_DAYS))));
        }
        if (wish.latest().isBefore(wish.earliest())) {
            return Optional.of(ScheduleRefusal.TIMES_BACKWARD.of(
                    "latest",
                    Map.of(
                            "earliest",
                            wish.earliest().toString(),
                            "latest",
                            wish.latest().toString())));
        }
        return Optional.empty();
    }
}
