package clinic.baton.checkout.internal;

import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOutItem.State;
import clinic.baton.checkout.CheckOutRefusal;
import clinic.baton.checkout.CheckOutSettled;
import clinic.baton.checkout.SettleCheckOut;
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
class SettleCheckOutUseCase implements UseCase<SettleCheckOut, Nothing> {
    private final CheckOutRule rule;

    SettleCheckOutUseCase(CheckOutRule rule) {
        this.rule = rule;
    }

    @Override
    public About<SettleCheckOut, Nothing> about() {
        return new About<>(SettleCheckOut.class, Nothing.class, Permission.CONDUCT, List.of(CheckOutSettled.class));
    }

    @Override
    public List<String> locks(SettleCheckOut command) {
        return List.of("subject:" + command.encounter());
    }

    @Override
    public Outcome<Nothing> perform(SettleCheckOut command, Writing writing) {
        Optional<CheckOutItem> found = rule.item(writing, command.encounter(), command.item());
        if (found.isEmpty()) {
            return Outcome.refused(CheckOutRefusal.NO_SUCH_ITEM.refuse());
        }
        if (found.get().state() == command.how()) {
            return Outcome.refused(CheckOutRefusal.SO_ALREADY.refuse());
        }
        if (command.how() == State.WAIVED && command.note().isBlank()) {
            return Outcome.refused(CheckOutRefusal.REASON_MISSING.of("note"));
        }
        Optional<Refusal> wrong = CheckOutRule.tooLong("note", command.note(), CheckOutRule.NOTE);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        settle(rule, writing, found.get(), command.how(), command.note().strip());
        return Outcome.done(new Nothing());
    }

    static void settle(CheckOutRule rule, Writing writing, CheckOutItem item, State how, String note) {
        CheckOutRows.settle(writing, item.id(), how, note);
        writing.record(new CheckOutSettled(
                item.id(),
                item.encounter(),
                item.patient(),
                rule.words(writing, item.ask()),
                item.state(),
                item.note(),
                how,
                note));
    }
}
