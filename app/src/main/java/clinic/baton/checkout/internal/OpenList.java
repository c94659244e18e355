package clinic.baton.checkout.internal;

import clinic.baton.checkout.CheckOutItem;
import clinic.baton.flow.BeforeLeaving;
import clinic.baton.flow.Encounter;
import clinic.baton.record.Writing;
import org.springframework.stereotype.Component;

/** Nobody is marked as gone while their list is open. */
@Component
class OpenList implements BeforeLeaving {
    private final CheckOutRule rule;

    OpenList(CheckOutRule rule) {
        this.rule = rule;
    }

    @Override
    public int open(Writing writing, Encounter visit) {
        return Math.toIntExact(rule.items(writing, visit.id()).stream()
                .filter(CheckOutItem::holds)
                .count());
    }
}
