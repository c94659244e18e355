package clinic.baton.checkout.internal;

import clinic.baton.checkout.CheckOutAsked;
import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOutRefusal;
import clinic.baton.checkout.CheckOutSettled;
import clinic.baton.checkout.CheckOutUnasked;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.DayEvent;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what was asked and settled is taken back. */
@Configuration(proxyBeanMethods = false)
class CheckOutWaysBack {
    private record Way<E extends DayEvent>(Class<E> event, BiFunction<E, Writing, Outcome<Nothing>> back)
            implements WayBack<E> {
        @Override
        public Outcome<Nothing> undo(E happened, Writing writing) {
            return back.apply(happened, writing);
        }
    }

    @Bean
    WayBack<CheckOutAsked> notAsked(CheckOutRule rule) {
        return new Way<>(CheckOutAsked.class, (event, writing) -> {
            Optional<CheckOutItem> item = rule.item(writing, event.encounter(), event.item());
            if (item.isEmpty() || item.get().state() != CheckOutItem.State.OPEN) {
                return changed();
            }
            CheckOutRows.delete(writing, event.item());
            writing.record(new CheckOutUnasked(event.item(), event.encounter(), event.patient(), event.words()));
            return Outcome.done(new Nothing());
        });
    }

    @Bean
    WayBack<CheckOutSettled> notSettled(CheckOutRule rule) {
        return new Way<>(CheckOutSettled.class, (event, writing) -> {
            Optional<CheckOutItem> item = rule.item(writing, event.encounter(), event.item());
            if (item.isEmpty() || item.get().state() != event.how()) {
                return changed();
            }
            SettleCheckOutUseCase.settle(rule, writing, item.get(), event.before(), event.beforeNote());
            return Outcome.done(new Nothing());
        });
    }

    private static Outcome<Nothing> changed() {
        return Outcome.refused(CheckOutRefusal.CHANGED_SINCE.refuse());
    }
}
