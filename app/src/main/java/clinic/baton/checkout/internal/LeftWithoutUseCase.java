package clinic.baton.checkout.internal;

import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOutRefusal;
import clinic.baton.checkout.CheckOutSettled;
import clinic.baton.checkout.LeftWithout;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class LeftWithoutUseCase implements UseCase<LeftWithout, Nothing> {
    private final CheckOutRule rule;

    LeftWithoutUseCase(CheckOutRule rule) {
        this.rule = rule;
    }

    @Override
    public About<LeftWithout, Nothing> about() {
        return new About<>(LeftWithout.class, Nothing.class, Permission.CONDUCT, List.of(CheckOutSettled.class));
    }

    @Override
    public List<String> locks(LeftWithout command) {
        return List.of("subject:" + command.encounter());
    }

    @Override
    public Outcome<Nothing> perform(LeftWithout command, Writing writing) {
        Optional<Refusal> wrong = CheckOutRule.tooLong("note", command.note(), CheckOutRule.NOTE);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        List<CheckOutItem> open = rule.items(writing, command.encounter()).stream()
                .filter(CheckOutItem::holds)
                .toList();
        if (open.isEmpty()) {
            return Outcome.refused(CheckOutRefusal.NOTHING_OPEN.refuse());
        }
        open.forEach(item -> SettleCheckOutUseCase.settle(
                rule, writing, item, CheckOutItem.State.LATER, command.note().strip()));
        return Outcome.done(new Nothing());
    }
}
