package clinic.baton.checkout.internal;

import clinic.baton.checkout.Ask;
import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOuts;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the lists; a follow-up is done when a visit of its kind stands on the schedule, so cancelling it opens it again. */
@Component
class StoredCheckOuts implements CheckOuts {
    private static final long SLACK_DAYS = 14;

    private final Reading reading;
    private final Agenda agenda;

    StoredCheckOuts(Reading reading, Agenda agenda) {
        this.reading = reading;
        this.agenda = agenda;
    }

    @Override
    public Map<UUID, List<CheckOutItem>> of(PracticeId practice, Collection<UUID> encounters) {
        return encounters.isEmpty()
                ? Map.of()
                : booked(practice, reading.in(practice, sql -> CheckOutRows.of(sql, practice.value(), encounters)))
                        .stream()
                        .collect(Collectors.groupingBy(CheckOutItem::encounter));
    }

    @Override
    public List<CheckOutItem> later(PracticeId practice, int most) {
        return booked(practice, reading.in(practice, sql -> CheckOutRows.later(sql, practice.value(), most))).stream()
                .filter(CheckOutItem::toDo)
                .toList();
    }

    private List<CheckOutItem> booked(PracticeId practice, List<CheckOutItem> items) {
        List<CheckOutItem> wanted = items.stream()
                .filter(item -> item.ask() instanceof Ask.FollowUp)
                .toList();
        if (wanted.isEmpty()) {
            return items;
        }
        Instant from = wanted.stream()
                .map(CheckOutItem::askedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Map<UUID, List<Appointment>> ahead =
                agenda
                        .ahead(
                                practice,
                                wanted.stream().map(CheckOutItem::patient).collect(Collectors.toSet()),
                                from)
                        .stream()
                        .collect(Collectors.groupingBy(Appointment::patient));
        return items.stream()
                .map(item -> booked(item, ahead.getOrDefault(item.patient(), List.of())))
                .toList();
    }

    /** Within half of the time that was asked for, and two weeks at least after it: another visit isn't taken for it. */
    private static boolean near(Appointment visit, Instant asked, LocalDate due) {
        long half = ChronoUnit.DAYS.between(asked.atOffset(ZoneOffset.UTC).toLocalDate(), due) / 2;
        LocalDate date = visit.time().start().atOffset(ZoneOffset.UTC).toLocalDate();
        return !date.isBefore(due.minusDays(half)) && !date.isAfter(due.plusDays(Math.max(SLACK_DAYS, half)));
    }

    private static CheckOutItem booked(CheckOutItem item, List<Appointment> ahead) {
        if (!(item.ask() instanceof Ask.FollowUp next)) {
            return item;
        }
        Appointment found = ahead.stream()
                .filter(visit -> visit.visitType().equals(next.visitType()))
                .filter(visit -> near(visit, item.askedAt(), next.dueOn()))
                .findFirst()
                .orElse(null);
        return new CheckOutItem(
                item.id(),
                item.encounter(),
                item.patient(),
                item.ask(),
                item.askedAt(),
                item.askedBy(),
                item.state(),
                item.note(),
                found);
    }
}
