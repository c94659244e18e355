package clinic.baton.protocols.internal;

import static clinic.baton.schema.db.protocols.Tables.DEBRIEF;
import static clinic.baton.schema.db.protocols.Tables.MARK;
import static clinic.baton.schema.db.protocols.Tables.RUN;

import clinic.baton.protocols.ProtocolDebriefed;
import clinic.baton.protocols.ProtocolEnded;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.RunCommand;
import clinic.baton.protocols.RunMarked;
import clinic.baton.protocols.internal.RunRule.Effect;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.protocols.tables.records.DebriefRecord;
import java.util.UUID;

/** Writes what comes of a command, and that it happened. */
final class RunWriting {
    private RunWriting() {}

    static void write(UUID run, Effect effect, Writing writing) {
        switch (effect) {
            case Effect.Add(Run.Mark mark) -> add(run, mark, writing);
            case Effect.Strike(Run.Mark mark) -> strike(run, mark, writing);
            case Effect.Place place -> {
                writing.sql()
                        .update(RUN)
                        .set(RUN.PLACE, place.place())
                        .set(RUN.ROOM, place.room())
                        .where(RUN.PRACTICE.eq(writing.practiceKey()), RUN.ID.eq(run))
                        .execute();
                add(run, place.mark(), writing);
            }
            case Effect.End(Run.How how) -> end(run, how, writing);
            case Effect.Talk(RunCommand.WriteDebrief words) -> talk(words, writing);
            case Effect.None none -> {}
        }
    }

    private static void add(UUID run, Run.Mark mark, Writing writing) {
        writing.sql()
                .insertInto(MARK)
                .set(MARK.PRACTICE, writing.practiceKey())
                .set(MARK.ID, writing.newId())
                .set(MARK.RUN, run)
                .set(MARK.KIND, mark.kind().name())
                .set(MARK.REF, mark.ref())
                .set(MARK.WORDS, mark.words())
                .set(MARK.PERSON, mark.by().person())
                .set(MARK.NAME, mark.by().name())
                .set(MARK.AT, mark.by().at())
                .execute();
        writing.record(new RunMarked(run, mark.kind(), mark.ref(), mark.words(), false));
    }

    private static void strike(UUID run, Run.Mark mark, Writing writing) {
        writing.sql()
                .update(MARK)
                .set(MARK.STRUCK, true)
                .where(
                        MARK.PRACTICE.eq(writing.practiceKey()),
                        MARK.RUN.eq(run),
                        MARK.KIND.eq(mark.kind().name()),
                        MARK.REF.eq(mark.ref()),
                        MARK.STRUCK.isFalse())
                .execute();
        writing.record(new RunMarked(run, mark.kind(), mark.ref(), mark.words(), true));
    }

    private static void end(UUID run, Run.How how, Writing writing) {
        writing.sql()
                .update(RUN)
                .set(RUN.ENDED, how.name())
                .set(RUN.ENDED_AT, writing.now())
                .set(RUN.ENDED_BY, writing.caller().id())
                .set(RUN.ENDED_NAME, writing.caller().name())
                .set(RUN.VERSION, RUN.VERSION.plus(1))
                .where(RUN.PRACTICE.eq(writing.practiceKey()), RUN.ID.eq(run))
                .execute();
        writing.record(new ProtocolEnded(run, how));
    }

    private static void talk(RunCommand.WriteDebrief words, Writing writing) {
        DebriefRecord row = new DebriefRecord();
        row.setPractice(writing.practiceKey());
        row.setRun(words.run());
        row.setReactions(words.reactions().strip());
        row.setDescription(words.description().strip());
        row.setAnalysis(words.analysis().strip());
        row.setSummary(words.summary().strip());
        row.setFollowUp(words.followUp().strip());
        row.setWrittenBy(writing.caller().id());
        row.setWrittenName(writing.caller().name());
        row.setWrittenAt(writing.now());
        writing.sql()
                .insertInto(DEBRIEF)
                .set(row)
                .onConflict(DEBRIEF.PRACTICE, DEBRIEF.RUN)
                .doUpdate()
                .set(row)
                .execute();
        writing.record(new ProtocolDebriefed(words.run()));
    }
}
