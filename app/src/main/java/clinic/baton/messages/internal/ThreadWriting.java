package clinic.baton.messages.internal;

import static clinic.baton.schema.db.messages.Tables.ENTRY;
import static clinic.baton.schema.db.messages.Tables.SEEN;
import static clinic.baton.schema.db.messages.Tables.THREAD;

import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessageThread.SaidKind;
import clinic.baton.messages.ThreadCommand;
import clinic.baton.messages.ThreadMoved;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.messages.tables.records.ThreadRecord;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Writes what was done with a thread. */
@Component
class ThreadWriting {
    static final String LADDER = "messages.ladder";
    private static final Pattern CODE = Pattern.compile("(?<![\\w.])\\.([a-z][a-z0-9-]{0,30})\\b");

    private final Deadlines deadlines;
    private final Rungs rungs;

    ThreadWriting(Deadlines deadlines, Rungs rungs) {
        this.deadlines = deadlines;
        this.rungs = rungs;
    }

    void write(ThreadCommand command, MessageThread thread, Writing writing) {
        ThreadRecord row = new ThreadRecord();
        String words = change(row, command, thread, writing);
        if (row.touched()) {
            writing.sql()
                    .update(THREAD)
                    .set(row)
                    .set(THREAD.VERSION, THREAD.VERSION.plus(1))
                    .where(THREAD.PRACTICE.eq(writing.practiceKey()), THREAD.ID.eq(thread.id()))
                    .execute();
        } else if (command instanceof ThreadCommand.ClimbThread) {
            return;
        }
        writing.record(new ThreadMoved(thread.id(), thread.patient(), what(command), words));
    }

    /** The three moments at which a thread climbs. */
    void ladder(UUID thread, Instant due, int stepMinutes, Writing writing) {
        for (int rung = 0; rung < MessageThread.Ladder.LAST; rung++) {
            deadlines.set(writing, LADDER, thread, due.plusSeconds(60L * stepMinutes * rung));
        }
    }

    private String change(ThreadRecord row, ThreadCommand command, MessageThread thread, Writing writing) {
        return switch (command) {
            case ThreadCommand.ClimbThread climb -> climb(row, thread, writing);
            case ThreadCommand.TakeThread take -> {
                row.setTakenAt(writing.now());
                row.setTakenBy(writing.caller().id());
                row.setTakenName(writing.caller().name());
                yield "";
            }
            case ThreadCommand.AnswerThread answer -> {
                row.setAnsweredAt(writing.now());
                row.setAnsweredBy(writing.caller().id());
                row.setAnsweredName(writing.caller().name());
                say(thread.id(), SaidKind.ANSWER, filled(answer.words(), writing), writing);
                deadlines.settle(writing, LADDER, thread.id());
                if (answer.finished()) {
                    done(row, writing);
                }
                yield "";
            }
            case ThreadCommand.NoteThread note -> {
                say(thread.id(), SaidKind.NOTE, filled(note.words(), writing), writing);
                yield "";
            }
            case ThreadCommand.ForwardThread forward -> forward(row, forward, thread, writing);
            case ThreadCommand.SnoozeThread snooze -> {
                row.setSnoozedUntil(snooze.until());
                row.setSnoozedReason(snooze.reason().strip());
                Instant due = snooze.until().isAfter(thread.due()) ? snooze.until() : thread.due();
                row.setDueAt(due);
                deadlines.settle(writing, LADDER, thread.id());
                ladder(thread.id(), due, thread.ladder().stepMinutes(), writing);
                say(thread.id(), SaidKind.MOVED, "Rests: " + snooze.reason().strip(), writing);
                yield snooze.reason().strip();
            }
            case ThreadCommand.FinishThread finish -> {
                done(row, writing);
                deadlines.settle(writing, LADDER, thread.id());
                if (!finish.words().isBlank()) {
                    say(thread.id(), SaidKind.NOTE, finish.words(), writing);
                }
                yield "";
            }
            case ThreadCommand.ReadThread read -> seen(thread.id(), SEEN.READ_AT, writing);
            case ThreadCommand.AcknowledgeThread known -> seen(thread.id(), SEEN.ACKNOWLEDGED_AT, writing);
        };
    }

    /** A deadline that comes late finds the ladder further on and changes nothing. */
    private String climb(ThreadRecord row, MessageThread thread, Writing writing) {
        Instant now = writing.now();
        int reached = 0;
        while (reached < MessageThread.Ladder.LAST
                && !now.isBefore(thread.due().plusSeconds(60L * thread.ladder().stepMinutes() * reached))) {
            reached++;
        }
        if (!thread.waits() || thread.rests(now) || reached <= thread.ladder().rung()) {
            return "";
        }
        int rung = thread.ladder().rung() + 1;
        String with = rungs.later(
                writing.practice(),
                thread.owner(),
                rung,
                now,
                ThreadRows.duties(writing.sql(), writing.practiceKey(), now));
        row.setRung(rung);
        row.setWithNow(with);
        say(thread.id(), SaidKind.MOVED, "Nobody answered in time; now with " + with, writing);
        return with;
    }

    private String forward(
            ThreadRecord row, ThreadCommand.ForwardThread forward, MessageThread thread, Writing writing) {
        MessageThread.Owner owner =
                rungs.owner(writing.practice(), forward.to()).orElseThrow();
        row.setOwnerPerson(owner.person());
        row.setOwnerPool(owner.pool() == null ? null : owner.pool().code());
        row.setOwnerName(owner.name());
        row.setTakenAt(null);
        row.setTakenBy(null);
        row.setTakenName(null);
        if (thread.ladder().rung() == 0) {
            row.setWithNow(rungs.first(
                    writing.practice(),
                    owner,
                    thread.priority(),
                    writing.now(),
                    ThreadRows.duties(writing.sql(), writing.practiceKey(), writing.now())));
        }
        String word = forward.words().isBlank() ? "" : ": " + filled(forward.words(), writing);
        say(thread.id(), SaidKind.MOVED, "To " + owner.name() + word, writing);
        return owner.name();
    }

    private static void done(ThreadRecord row, Writing writing) {
        row.setDoneAt(writing.now());
        row.setDoneBy(writing.caller().id());
        row.setDoneName(writing.caller().name());
    }

    private static String seen(UUID thread, TableField<?, Instant> when, Writing writing) {
        UUID person = Objects.requireNonNull(writing.caller().id());
        writing.sql()
                .insertInto(SEEN)
                .set(SEEN.PRACTICE, writing.practiceKey())
                .set(SEEN.THREAD, thread)
                .set(SEEN.PERSON, person)
                .set(SEEN.NAME, writing.caller().name())
                .set(when, writing.now())
                .onConflict(SEEN.PRACTICE, SEEN.THREAD, SEEN.PERSON)
                .doUpdate()
                .set(when, writing.now())
                .execute();
        return "";
    }

    static void say(UUID thread, SaidKind kind, String words, Writing writing) {
        writing.sql()
                .insertInto(ENTRY)
                .set(ENTRY.PRACTICE, writing.practiceKey())
                .set(ENTRY.ID, writing.newId())
                .set(ENTRY.THREAD, thread)
                .set(ENTRY.KIND, kind.name())
                .set(ENTRY.WORDS, words.strip())
                .set(ENTRY.PERSON, writing.caller().id())
                .set(ENTRY.NAME, writing.caller().name())
                .set(ENTRY.AT, writing.now())
                .execute();
    }

    /** Words with the codes of phrases written out; a code that isn't known stays as typed. */
    static String filled(String words, Writing writing) {
        Matcher codes = CODE.matcher(words);
        if (!codes.find()) {
            return words;
        }
        Map<String, String> phrases = ThreadRows.phrases(writing.sql(), writing.practiceKey());
        return codes.reset()
                .replaceAll(found -> Matcher.quoteReplacement(phrases.getOrDefault(found.group(1), found.group())));
    }

    private static String what(ThreadCommand command) {
        return switch (command) {
            case ThreadCommand.ClimbThread climb -> "climbed";
            case ThreadCommand.TakeThread take -> "taken";
            case ThreadCommand.AnswerThread answer -> "answered";
            case ThreadCommand.NoteThread note -> "noted";
            case ThreadCommand.ForwardThread forward -> "forwarded";
            case ThreadCommand.SnoozeThread snooze -> "snoozed";
            case ThreadCommand.FinishThread finish -> "done";
            case ThreadCommand.ReadThread read -> "read";
            case ThreadCommand.AcknowledgeThread known -> "acknowledged";
        };
    }
}
