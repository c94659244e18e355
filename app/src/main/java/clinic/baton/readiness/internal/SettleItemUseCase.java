package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.SETTLED;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.readiness.ItemSettled;
import clinic.baton.readiness.ReadinessRefusal;
import clinic.baton.readiness.ReadyItem.State;
import clinic.baton.readiness.SettleItem;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

@Component
class SettleItemUseCase implements UseCase<SettleItem, Nothing> {
    private final ItemRule rule;

    SettleItemUseCase(ItemRule rule) {
        this.rule = rule;
    }

    @Override
    public About<SettleItem, Nothing> about() {
        return new About<>(SettleItem.class, Nothing.class, Permission.CONDUCT, List.of(ItemSettled.class));
    }

    @Override
    public List<String> locks(SettleItem command) {
        return List.of("subject:" + command.appointment());
    }

    @Override
    public Outcome<Nothing> perform(SettleItem command, Writing writing) {
        return rule.with(writing, command.appointment(), command.item(), command.note(), found -> {
            if (command.how() == State.WAIVED && command.note().isBlank()) {
                return Outcome.refused(ReadinessRefusal.REASON_MISSING.of("note"));
            }
            write(command, writing, found.visit());
            writing.record(new ItemSettled(
                    command.appointment(),
                    found.visit().patient(),
                    command.item(),
                    found.item().words(),
                    found.item().state(),
                    command.how(),
                    command.note().strip()));
            return Outcome.done(new Nothing());
        });
    }

    static void write(SettleItem command, Writing writing, Appointment visit) {
        writing.sql()
                .deleteFrom(SETTLED)
                .where(
                        SETTLED.PRACTICE.eq(writing.practiceKey()),
                        SETTLED.APPOINTMENT.eq(command.appointment()),
                        SETTLED.ITEM.eq(command.item()))
                .execute();
        if (command.how() == State.OPEN) {
            return;
        }
        writing.sql()
                .insertInto(SETTLED)
                .set(SETTLED.PRACTICE, writing.practiceKey())
                .set(SETTLED.APPOINTMENT, command.appointment())
                .set(SETTLED.ITEM, command.item())
                .set(SETTLED.PATIENT, visit.patient())
                .set(SETTLED.HOW, command.how().name().toLowerCase(Locale.ROOT))
                .set(SETTLED.NOTE, command.note().strip())
                .set(SETTLED.SETTLED_AT, writing.now())
                .set(SETTLED.SETTLED_BY, writing.caller().id())
                .execute();
    }
}
