package clinic.baton.prompts.internal;

import static clinic.baton.schema.db.prompts.Tables.HANDLING;

import clinic.baton.prompts.Handling;
import clinic.baton.prompts.Handling.By;
import clinic.baton.prompts.Handling.Holder;
import clinic.baton.prompts.Handling.Later;
import clinic.baton.prompts.Tier;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.prompts.tables.records.HandlingRecord;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How handlings are kept. */
public final class HandlingRows {
    private HandlingRows() {}

    /** What was done with some prompts, by key; those nobody touched are left out. */
    public static Map<String, Handling> of(DSLContext sql, int practice, Collection<String> prompts) {
        return sql
                .selectFrom(HANDLING)
                .where(HANDLING.PRACTICE.eq(practice), HANDLING.PROMPT.in(prompts))
                .fetch(HandlingRows::handling)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Handling::prompt, h -> h));
    }

    /** What was done with one prompt. */
    public static Handling find(Writing writing, String prompt) {
        return writing.sql()
                .selectFrom(HANDLING)
                .where(HANDLING.PRACTICE.eq(writing.practiceKey()), HANDLING.PROMPT.eq(prompt))
                .fetchOptional(HandlingRows::handling)
                .orElse(Handling.none(prompt));
    }

    /** Keeps how a prompt stands. */
    public static void write(Writing writing, Handling handling) {
        HandlingRecord row = new HandlingRecord();
        row.setPractice(writing.practiceKey());
        row.setPrompt(handling.prompt());
        Holder holder = handling.holder();
        row.setTakenBy(holder == null ? null : holder.by().person());
        row.setTakenName(holder == null ? null : holder.by().name());
        row.setTakenAt(holder == null ? null : holder.by().at());
        row.setTakenWall(holder == null ? null : holder.wall());
        Later later = handling.later();
        row.setLaterUntil(later == null ? null : later.until());
        row.setLaterTier(later == null ? null : later.tier().number());
        By done = handling.done();
        row.setDoneBy(done == null ? null : done.person());
        row.setDoneName(done == null ? null : done.name());
        row.setDoneAt(done == null ? null : done.at());
        row.setVersion(handling.version());
        writing.sql()
                .insertInto(HANDLING)
                .set(row)
                .onConflict(HANDLING.PRACTICE, HANDLING.PROMPT)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static Handling handling(HandlingRecord row) {
        return new Handling(row.getPrompt(), holder(row), later(row), done(row), row.getVersion());
    }

    private static @Nullable Holder holder(HandlingRecord row) {
        return row.getTakenAt() == null
                ? null
                : new Holder(new By(row.getTakenBy(), row.getTakenName(), row.getTakenAt()), row.getTakenWall());
    }

    private static @Nullable Later later(HandlingRecord row) {
        return row.getLaterUntil() == null ? null : new Later(row.getLaterUntil(), Tier.of(row.getLaterTier()));
    }

    private static @Nullable By done(HandlingRecord row) {
        return row.getDoneAt() == null ? null : new By(row.getDoneBy(), row.getDoneName(), row.getDoneAt());
    }
}
