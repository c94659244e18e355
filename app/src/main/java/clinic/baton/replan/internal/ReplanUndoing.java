package clinic.baton.replan.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.notices.Notices;
import clinic.baton.record.DayEvent;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.replan.Ask;
import clinic.baton.replan.AskAnswered;
import clinic.baton.replan.Incident;
import clinic.baton.replan.IncidentSaid;
import clinic.baton.replan.PatientAsked;
import clinic.baton.replan.PlanApplied;
import clinic.baton.replan.PlanTakenBack;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.RebookingMoved;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.TellingPlanned;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How plans are taken back: all of it, as long as none of its messages has left. */
@Configuration(proxyBeanMethods = false)
class ReplanUndoing {
    private record Way<E extends DayEvent>(Class<E> event, BiFunction<E, Writing, Outcome<Nothing>> how)
            implements WayBack<E> {
        @Override
        public Outcome<Nothing> undo(E happened, Writing writing) {
            return how.apply(happened, writing);
        }
    }

    private static Outcome<Nothing> done() {
        return Outcome.done(new Nothing());
    }

    @Bean
    WayBack<PlanApplied> unapply(Notices notices) {
        return new Way<>(PlanApplied.class, (event, writing) -> {
            List<UUID> messages = TellingRows.waiting(
                    writing.sql(), writing.practiceKey(), event.after().id());
            if (!notices.takeBack(writing, messages).containsAll(messages)) {
                return Outcome.refused(ReplanRefusal.MESSAGES_LEFT.refuse());
            }
            Incident again = event.after().answered(false);
            IncidentRows.update(writing, again);
            writing.record(new PlanTakenBack(again));
            return done();
        });
    }

    /** An approved rebooking can be looked over again. */
    @Bean
    WayBack<RebookingMoved> unapprove() {
        return new Way<>(RebookingMoved.class, (event, writing) -> {
            Optional<Rebooking> now = RebookingRows.find(writing.sql(), writing.practiceKey(), event.rebooking());
            if (event.after() != Rebooking.State.APPROVED
                    || now.isEmpty()
                    || now.get().state() != Rebooking.State.APPROVED) {
                return Outcome.refused(ReplanRefusal.REBOOKING_CHANGED.refuse());
            }
            RebookingRows.move(writing, now.get(), Rebooking.State.READY, 100);
            return done();
        });
    }

    @Bean
    WayBack<PatientAsked> unask() {
        return new Way<>(PatientAsked.class, (event, writing) -> {
            Optional<Ask> now = AskRows.find(
                    writing.sql(), writing.practiceKey(), event.after().id());
            if (now.isEmpty() || now.get().state() != Ask.State.OPEN) {
                return Outcome.refused(ReplanRefusal.NOT_ASKED.refuse());
            }
            Ask after = now.get().become(Ask.State.WITHDRAWN);
            AskRows.update(writing, after);
            writing.record(new AskAnswered(now.get(), after));
            return done();
        });
    }

    @Bean
    WayBack<TellingPlanned> untell() {
        return new Way<>(TellingPlanned.class, (event, writing) -> {
            TellingRows.withdraw(writing, event.telling());
            return done();
        });
    }

    /** Said by mistake: it never happened. */
    @Bean
    WayBack<IncidentSaid> unsay() {
        return new Way<>(IncidentSaid.class, (event, writing) -> {
            Optional<Incident> now = IncidentRows.find(
                    writing.sql(), writing.practiceKey(), event.after().id());
            if (now.isEmpty() || now.get().answered()) {
                return Outcome.refused(ReplanRefusal.DAY_HAS_CHANGED.refuse());
            }
            IncidentRows.delete(writing, event.after().id());
            return done();
        });
    }
}
