package clinic.baton.protocols.internal;

import static clinic.baton.schema.db.protocols.Tables.RUN;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.protocols.Edition;
import clinic.baton.protocols.ProtocolRefusal;
import clinic.baton.protocols.ProtocolStarted;
import clinic.baton.protocols.StartProtocol;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts a protocol: nothing else of the day is asked, so that nothing else can stand in its way. */
@Component
class StartProtocolUseCase implements UseCase<StartProtocol, UUID> {
    private static final Duration SAME = Duration.ofMinutes(2);
    private static final int LONGEST = 200;

    private final Clinics clinics;

    StartProtocolUseCase(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public About<StartProtocol, UUID> about() {
        return new About<>(StartProtocol.class, UUID.class, Permission.SEE_DAY, List.of(ProtocolStarted.class));
    }

    @Override
    public List<String> locks(StartProtocol command) {
        return List.of("protocol:" + command.code());
    }

    @Override
    public Outcome<UUID> perform(StartProtocol command, Writing writing) {
        if (command.place().length() > LONGEST) {
            return Outcome.refused(
                    ProtocolRefusal.TEXT_TOO_LONG.of("place", Map.of("limit", Integer.toString(LONGEST))));
        }
        UUID room = command.room();
        if (room != null && clinics.of(writing.practice()).room(room).isEmpty()) {
            return Outcome.refused(ProtocolRefusal.NO_SUCH_ROOM.of("room"));
        }
        Optional<Edition> edition = RunRows.editions(writing.sql(), writing.practiceKey()).stream()
                .filter(e -> e.protocol().code().equals(command.code()))
                .findFirst();
        if (edition.isEmpty()) {
            return Outcome.refused(ProtocolRefusal.NO_SUCH_PROTOCOL.refuse());
        }
        return Outcome.done(running(command, writing).orElseGet(() -> start(command, edition.get(), writing)));
    }

    private static Optional<UUID> running(StartProtocol command, Writing writing) {
        return writing.sql()
                .select(RUN.ID)
                .from(RUN)
                .where(
                        RUN.PRACTICE.eq(writing.practiceKey()),
                        RUN.ENDED_AT.isNull(),
                        RUN.CODE.eq(command.code()),
                        RUN.DRILL.eq(command.drill()),
                        RUN.STARTED_AT.gt(writing.now().minus(SAME)))
                .orderBy(RUN.STARTED_AT)
                .limit(1)
                .fetchOptional(RUN.ID);
    }

    private static UUID start(StartProtocol command, Edition edition, Writing writing) {
        UUID id = writing.newId();
        String place = command.place().strip();
        writing.sql()
                .insertInto(RUN)
                .set(RUN.PRACTICE, writing.practiceKey())
                .set(RUN.ID, id)
                .set(RUN.CODE, command.code())
                .set(RUN.BODY, edition.body())
                .set(RUN.EDITION, edition.version())
                .set(RUN.DRILL, command.drill())
                .set(RUN.PLACE, place)
                .set(RUN.ROOM, command.room())
                .set(RUN.STARTED_AT, writing.now())
                .set(RUN.STARTED_BY, writing.caller().id())
                .set(RUN.STARTED_NAME, writing.caller().name())
                .execute();
        writing.record(
                new ProtocolStarted(id, command.code(), edition.protocol().title(), place, command.drill()));
        return id;
    }
}
