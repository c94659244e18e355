package clinic.baton.desk.internal;

import clinic.baton.desk.DayTurned;
import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.PracticeDay;
import clinic.baton.desk.PracticeDay.Mark;
import clinic.baton.desk.PracticeDays;
import clinic.baton.desk.TurnDay;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.prompts.DayCheck;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opening and closing days: one rule, one use case each. */
@Configuration(proxyBeanMethods = false)
class TurnDayUseCases {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private record Turns<C extends TurnDay>(Class<C> command, String how, PracticeDays days, Clinics clinics)
            implements UseCase<C, PracticeDay> {
        @Override
        public About<C, PracticeDay> about() {
            return new About<>(command, PracticeDay.class, Permission.CONDUCT, List.of(DayTurned.class));
        }

        @Override
        public List<String> locks(C turn) {
            return List.of("subject:" + PracticeDay.subject(turn.site(), turn.date()));
        }

        @Override
        public Outcome<PracticeDay> perform(C turn, Writing writing) {
            if (clinics.of(writing.practice()).site(turn.site()).isEmpty()) {
                return Outcome.refused(DeskRefusal.UNKNOWN_SITE.refuse());
            }
            if (turn.date().isAfter(writing.clock().today())) {
                return Outcome.refused(DeskRefusal.DAY_AHEAD.refuse());
            }
            PracticeDay before = DayRows.find(writing.sql(), writing.practiceKey(), turn.site(), turn.date());
            Mark me = new Mark(
                    writing.now(), writing.caller().id(), writing.caller().name());
            Outcome<PracticeDay> outcome = switch ((TurnDay) turn) {
                case TurnDay.OpenDay open -> open(before, me, writing.clock().zone());
                case TurnDay.CloseDay close -> close(close, before, me, writing);
                case TurnDay.ReopenDay again ->
                    before.closed() == null
                            ? Outcome.refused(DeskRefusal.DAY_OPEN_ALREADY.refuse(
                                    who(before.opened(), writing.clock().zone())))
                            : Outcome.done(before.reopen());
            };
            if (outcome instanceof Outcome.Done<PracticeDay>(PracticeDay after)) {
                DayRows.write(writing, after);
                writing.record(new DayTurned(how, before, after));
            }
            return outcome;
        }

        private static Outcome<PracticeDay> open(PracticeDay before, Mark me, ZoneId zone) {
            return before.opened() != null
                    ? Outcome.refused(DeskRefusal.DAY_OPEN_ALREADY.refuse(who(before.opened(), zone)))
                    : Outcome.done(before.open(me));
        }

        private Outcome<PracticeDay> close(TurnDay.CloseDay close, PracticeDay before, Mark me, Writing writing) {
            if (before.closed() != null) {
                return Outcome.refused(DeskRefusal.DAY_CLOSED_ALREADY.refuse(
                        who(before.closed(), writing.clock().zone())));
            }
            if (before.opened() == null) {
                return Outcome.refused(DeskRefusal.DAY_NOT_OPEN.refuse());
            }
            String missing = days.closing(writing.practice(), close.site()).stream()
                    .filter(check -> check.standing() == DayCheck.Standing.MISSING)
                    .map(check -> check.what().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return missing.isEmpty()
                    ? Outcome.done(before.close(me, close.note().strip()))
                    : Outcome.refused(DeskRefusal.NOT_READY_TO_CLOSE.refuse(Map.of("missing", missing)));
        }

        private static Map<String, String> who(@Nullable Mark mark, ZoneId zone) {
            return mark == null
                    ? Map.of("who", "nobody", "when", "no time")
                    : Map.of("who", mark.name(), "when", TIME.format(mark.at().atZone(zone)));
        }
    }

    @Bean
    UseCase<TurnDay.OpenDay, PracticeDay> openDay(PracticeDays days, Clinics clinics) {
        return new Turns<>(TurnDay.OpenDay.class, "opened", days, clinics);
    }

    @Bean
    UseCase<TurnDay.CloseDay, PracticeDay> closeDay(PracticeDays days, Clinics clinics) {
        return new Turns<>(TurnDay.CloseDay.class, "closed", days, clinics);
    }

    @Bean
    UseCase<TurnDay.ReopenDay, PracticeDay> reopenDay(PracticeDays days, Clinics clinics) {
        return new Turns<>(TurnDay.ReopenDay.class, "reopened", days, clinics);
    }
}
