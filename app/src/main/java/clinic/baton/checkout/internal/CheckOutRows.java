package clinic.baton.checkout.internal;

import static clinic.baton.schema.db.checkout.Tables.ITEM;

import clinic.baton.checkout.Ask;
import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOutItem.State;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.checkout.tables.records.ItemRecord;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Rows of check-out lists. */
final class CheckOutRows {
    private CheckOutRows() {}

    static List<CheckOutItem> of(DSLContext sql, int practice, Collection<UUID> encounters) {
        return sql.selectFrom(ITEM)
                .where(ITEM.PRACTICE.eq(practice), ITEM.ENCOUNTER.in(Set.copyOf(encounters)))
                .orderBy(ITEM.ASKED_AT, ITEM.ID)
                .fetch(CheckOutRows::item);
    }

    static List<CheckOutItem> later(DSLContext sql, int practice, int most) {
        return sql.selectFrom(ITEM)
                .where(ITEM.PRACTICE.eq(practice), ITEM.STATE.eq(State.LATER.code()))
                .orderBy(ITEM.SETTLED_AT, ITEM.ID)
                .limit(most)
                .fetch(CheckOutRows::item);
    }

    static void insert(Writing writing, CheckOutItem item) {
        Ask.@Nullable FollowUp next = item.ask() instanceof Ask.FollowUp followUp ? followUp : null;
        writing.sql()
                .insertInto(ITEM)
                .set(ITEM.PRACTICE, writing.practiceKey())
                .set(ITEM.ID, item.id())
                .set(ITEM.ENCOUNTER, item.encounter())
                .set(ITEM.PATIENT, item.patient())
                .set(ITEM.KIND, kind(item.ask()))
                .set(ITEM.WORDS, item.ask().words())
                .set(ITEM.VISIT_TYPE, next == null ? null : next.visitType())
                .set(ITEM.PRACTITIONER, next == null ? null : next.practitioner())
                .set(ITEM.DUE_ON, next == null ? null : next.dueOn())
                .set(ITEM.ASKED_AT, item.askedAt())
                .set(ITEM.ASKED_BY, item.askedBy())
                .set(ITEM.STATE, item.state().code())
                .set(ITEM.NOTE, item.note())
                .execute();
    }

    static void settle(Writing writing, UUID item, State how, String note) {
        boolean open = how == State.OPEN;
        writing.sql()
                .update(ITEM)
                .set(ITEM.STATE, how.code())
                .set(ITEM.NOTE, note)
                .set(ITEM.SETTLED_AT, open ? null : writing.now())
                .set(ITEM.SETTLED_BY, open ? null : writing.caller().id())
                .where(ITEM.PRACTICE.eq(writing.practiceKey()), ITEM.ID.eq(item))
                .execute();
    }

    static void delete(Writing writing, UUID item) {
        writing.sql()
                .deleteFrom(ITEM)
                .where(ITEM.PRACTICE.eq(writing.practiceKey()), ITEM.ID.eq(item))
                .execute();
    }

    private static String kind(Ask ask) {
        return switch (ask) {
            case Ask.FollowUp next -> "follow-up";
            case Ask.Paper paper -> "paper";
            case Ask.NextStep step -> "step";
        };
    }

    private static CheckOutItem item(ItemRecord row) {
        return new CheckOutItem(
                row.getId(),
                row.getEncounter(),
                row.getPatient(),
                ask(row),
                row.getAskedAt(),
                row.getAskedBy(),
                State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getNote(),
                null);
    }

    private static Ask ask(ItemRecord row) {
        return switch (row.getKind()) {
            case "follow-up" ->
                new Ask.FollowUp(row.getVisitType(), row.getPractitioner(), row.getDueOn(), row.getWords());
            case "paper" -> new Ask.Paper(row.getWords());
            default -> new Ask.NextStep(row.getWords());
        };
    }
}
