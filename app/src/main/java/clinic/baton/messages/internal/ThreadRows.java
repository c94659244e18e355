package clinic.baton.messages.internal;

import static clinic.baton.schema.db.messages.Tables.DUTY;
import static clinic.baton.schema.db.messages.Tables.ENTRY;
import static clinic.baton.schema.db.messages.Tables.PHRASE;
import static clinic.baton.schema.db.messages.Tables.SEEN;
import static clinic.baton.schema.db.messages.Tables.THREAD;

import clinic.baton.messages.Duty;
import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessageThread.By;
import clinic.baton.messages.Pool;
import clinic.baton.messages.Priority;
import clinic.baton.schema.db.messages.tables.records.ThreadRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How threads are kept. */
public final class ThreadRows {
    private static final int AT_MOST = 300;

    /** What a practice has before it writes phrases of its own. */
    private static final Map<String, String> SAMPLES = Map.of(
            "sent", "Sent to the pharmacy.",
            "visit", "Please book a visit for this; the next opening will do.",
            "call", "Please call the patient back and tell them this.",
            "fine", "This is fine. Nothing to change.",
            "later", "I look at this today and write again.");

    private ThreadRows() {}

    /** Open ones. */
    public static List<MessageThread> open(DSLContext sql, int practice) {
        return sql.selectFrom(THREAD)
                .where(THREAD.PRACTICE.eq(practice), THREAD.DONE_AT.isNull())
                .orderBy(THREAD.DUE_AT, THREAD.ID)
                .limit(AT_MOST)
                .fetch(ThreadRows::thread);
    }

    /** Those done last. */
    public static List<MessageThread> done(DSLContext sql, int practice) {
        return sql.selectFrom(THREAD)
                .where(THREAD.PRACTICE.eq(practice), THREAD.DONE_AT.isNotNull())
                .orderBy(THREAD.DONE_AT.desc(), THREAD.ID)
                .limit(100)
                .fetch(ThreadRows::thread);
    }

    /** One. */
    public static Optional<MessageThread> one(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(THREAD)
                .where(THREAD.PRACTICE.eq(practice), THREAD.ID.eq(id))
                .fetchOptional(ThreadRows::thread);
    }

    /** One with everything in it. */
    public static Optional<MessageThread.Whole> whole(DSLContext sql, int practice, UUID id) {
        return one(sql, practice, id)
                .map(thread -> new MessageThread.Whole(
                        thread,
                        sql.selectFrom(ENTRY)
                                .where(ENTRY.PRACTICE.eq(practice), ENTRY.THREAD.eq(id))
                                .orderBy(ENTRY.AT, ENTRY.ID)
                                .fetch(row -> new MessageThread.Said(
                                        MessageThread.SaidKind.valueOf(row.getKind()),
                                        row.getWords(),
                                        new By(row.getPerson(), row.getName(), row.getAt()))),
                        sql.selectFrom(SEEN)
                                .where(SEEN.PRACTICE.eq(practice), SEEN.THREAD.eq(id))
                                .orderBy(SEEN.NAME, SEEN.PERSON)
                                .fetch(row -> new MessageThread.Seen(
                                        row.getName(), row.getReadAt(), row.getAcknowledgedAt()))));
    }

    /** What a person has read. */
    public static List<UUID> read(DSLContext sql, int practice, UUID person) {
        return sql.select(SEEN.THREAD)
                .from(SEEN)
                .join(THREAD)
                .on(THREAD.PRACTICE.eq(SEEN.PRACTICE), THREAD.ID.eq(SEEN.THREAD))
                .where(SEEN.PRACTICE.eq(practice), SEEN.PERSON.eq(person), THREAD.DONE_AT.isNull())
                .fetch(SEEN.THREAD);
    }

    /** Duties that haven't ended. */
    public static List<Duty> duties(DSLContext sql, int practice, Instant now) {
        return sql.selectFrom(DUTY)
                .where(DUTY.PRACTICE.eq(practice), DUTY.ENDS.gt(now))
                .orderBy(DUTY.STARTS, DUTY.ID)
                .fetch(row ->
                        new Duty(row.getId(), row.getPerson(), row.getByPerson(), row.getStarts(), row.getEnds()));
    }

    /** Phrases. */
    public static Map<String, String> phrases(DSLContext sql, int practice) {
        Map<String, String> all = new TreeMap<>(SAMPLES);
        all.putAll(sql.selectFrom(PHRASE).where(PHRASE.PRACTICE.eq(practice)).fetchMap(PHRASE.CODE, PHRASE.WORDS));
        all.values().removeIf(String::isBlank);
        return all;
    }

    private static MessageThread thread(ThreadRecord row) {
        boolean phone = row.getKind().equals("PHONE");
        return new MessageThread(
                row.getId(),
                MessageThread.Kind.valueOf(row.getKind()),
                Priority.valueOf(row.getPriority()),
                row.getSubject(),
                row.getPatient(),
                phone
                        ? new MessageThread.Phone(
                                row.getCaller(), row.getNumber(), row.getNumberChecked(), row.getCallWindow())
                        : null,
                new MessageThread.Owner(
                        row.getOwnerPerson(),
                        row.getOwnerPool() == null
                                ? null
                                : Pool.of(row.getOwnerPool()).orElseThrow(),
                        row.getOwnerName()),
                new By(row.getCreatedBy(), row.getCreatedName(), row.getCreatedAt()),
                row.getDueAt(),
                new MessageThread.Ladder(row.getRung(), row.getStepMinutes(), row.getWithNow()),
                by(row.getTakenAt(), row.getTakenBy(), row.getTakenName()),
                by(row.getAnsweredAt(), row.getAnsweredBy(), row.getAnsweredName()),
                row.getSnoozedUntil() == null
                        ? null
                        : new MessageThread.Snooze(row.getSnoozedUntil(), row.getSnoozedReason()),
                by(row.getDoneAt(), row.getDoneBy(), row.getDoneName()));
    }

    private static @Nullable By by(@Nullable Instant at, @Nullable UUID person, @Nullable String name) {
        return at == null ? null : new By(person, Objects.requireNonNullElse(name, "somebody"), at);
    }
}
