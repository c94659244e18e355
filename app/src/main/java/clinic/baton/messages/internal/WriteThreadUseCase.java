package clinic.baton.messages.internal;

import static clinic.baton.schema.db.messages.Tables.LADDER;
import static clinic.baton.schema.db.messages.Tables.THREAD;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.messages.DueTimes;
import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessagesRefusal;
import clinic.baton.messages.ThreadMoved;
import clinic.baton.messages.WriteThread;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class WriteThreadUseCase implements UseCase<WriteThread, UUID> {
    private static final int LONGEST_LINE = 200;

    private final Patients patients;
    private final Clinics clinics;
    private final Rungs rungs;
    private final ThreadWriting rows;

    WriteThreadUseCase(Patients patients, Clinics clinics, Rungs rungs, ThreadWriting rows) {
        this.patients = patients;
        this.clinics = clinics;
        this.rungs = rungs;
        this.rows = rows;
    }

    @Override
    public About<WriteThread, UUID> about() {
        return new About<>(WriteThread.class, UUID.class, Permission.MESSAGE, List.of(ThreadMoved.class));
    }

    @Override
    public List<String> locks(WriteThread command) {
        return List.of();
    }

    @Override
    public Outcome<UUID> perform(WriteThread command, Writing writing) {
        Optional<Refusal> wrong = wrong(command, writing);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return rungs.owner(writing.practice(), command.to())
                .map(owner -> Outcome.done(write(command, owner, writing)))
                .orElseGet(() -> Outcome.refused(MessagesRefusal.NOBODY_NAMED.of("to")));
    }

    private Optional<Refusal> wrong(WriteThread command, Writing writing) {
        UUID patient = command.patient();
        if (patient != null
                && patients.named(writing.sql(), writing.practice(), Set.of(patient))
                        .isEmpty()) {
            return Optional.of(MessagesRefusal.NO_SUCH_PATIENT.of("patient"));
        }
        MessageThread.Phone phone = command.phone();
        String lines = command.subject() + (phone == null ? "" : phone.caller() + phone.number() + phone.window());
        if (lines.length() > LONGEST_LINE) {
            return Optional.of(
                    MessagesRefusal.TEXT_TOO_LONG.of("subject", Map.of("limit", Integer.toString(LONGEST_LINE))));
        }
        return command.subject().isBlank()
                ? Optional.of(MessagesRefusal.WORDS_MISSING.of("subject"))
                : ThreadRule.words(command.words());
    }

    private UUID write(WriteThread command, MessageThread.Owner owner, Writing writing) {
        UUID id = writing.newId();
        Instant due = DueTimes.of(command.priority(), writing.now(), clinics.of(writing.practice()));
        int step = step(command, writing);
        MessageThread.Phone phone =
                command.phone() == null ? new MessageThread.Phone("", "", false, "") : command.phone();
        writing.sql()
                .insertInto(THREAD)
                .set(THREAD.PRACTICE, writing.practiceKey())
                .set(THREAD.ID, id)
                .set(THREAD.KIND, command.kind().name())
                .set(THREAD.PRIORITY, command.priority().name())
                .set(THREAD.SUBJECT, command.subject().strip())
                .set(THREAD.PATIENT, command.patient())
                .set(THREAD.CALLER, phone.caller().strip())
                .set(THREAD.NUMBER, phone.number().strip())
                .set(THREAD.NUMBER_CHECKED, phone.checked())
                .set(THREAD.CALL_WINDOW, phone.window().strip())
                .set(THREAD.OWNER_PERSON, owner.person())
                .set(
                        THREAD.OWNER_POOL,
                        owner.pool() == null ? null : owner.pool().code())
                .set(THREAD.OWNER_NAME, owner.name())
                .set(THREAD.CREATED_AT, writing.now())
                .set(THREAD.CREATED_BY, writing.caller().id())
                .set(THREAD.CREATED_NAME, writing.caller().name())
                .set(THREAD.DUE_AT, due)
                .set(THREAD.STEP_MINUTES, step)
                .set(THREAD.WITH_NOW, first(command, owner, writing))
                .execute();
        ThreadWriting.say(id, MessageThread.SaidKind.WORDS, ThreadWriting.filled(command.words(), writing), writing);
        rows.ladder(id, due, step, writing);
        writing.record(new ThreadMoved(id, command.patient(), "written", owner.name()));
        return id;
    }

    private String first(WriteThread command, MessageThread.Owner owner, Writing writing) {
        return rungs.first(
                writing.practice(),
                owner,
                command.priority(),
                writing.now(),
                ThreadRows.duties(writing.sql(), writing.practiceKey(), writing.now()));
    }

    private static int step(WriteThread command, Writing writing) {
        return writing.sql()
                .select(LADDER.STEP_MINUTES)
                .from(LADDER)
                .where(
                        LADDER.PRACTICE.eq(writing.practiceKey()),
                        LADDER.PRIORITY.eq(command.priority().name()))
                .fetchOptional(LADDER.STEP_MINUTES)
                .orElse((int) command.priority().step().toMinutes());
    }
}
