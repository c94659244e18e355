package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.IDENTIFIER;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.IdentifierLinked;
import clinic.baton.practice.LinkIdentifier;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LinkIdentifierUseCase implements UseCase<LinkIdentifier, Nothing> {
    private final Tables tables;

    LinkIdentifierUseCase(Tables tables) {
        this.tables = tables;
    }

    @Override
    public About<LinkIdentifier, Nothing> about() {
        return new About<>(LinkIdentifier.class, Nothing.class, Permission.IMPORT, List.of(IdentifierLinked.class));
    }

    @Override
    public List<String> locks(LinkIdentifier command) {
        return List.of("identifier:" + command.part() + ":" + command.system() + ":" + command.value());
    }

    @Override
    public Outcome<Nothing> perform(LinkIdentifier command, Writing writing) {
        if (command.value().isBlank()) {
            return Outcome.refused(PracticeRefusal.NAME_MISSING.of("value", Map.of()));
        }
        if (tables.of(command.part())
                .find(writing.sql(), writing.practiceKey(), command.id())
                .isEmpty()) {
            return Outcome.refused(Setup.unknown(command.part()));
        }
        UUID before = before(command, writing);
        if (!command.id().equals(before)) {
            write(command, writing);
            writing.record(
                    new IdentifierLinked(command.part(), command.system(), command.value(), command.id(), before));
        }
        return Outcome.done(new Nothing());
    }

    private static @Nullable UUID before(LinkIdentifier command, Writing writing) {
        return writing.sql()
                .select(IDENTIFIER.SUBJECT)
                .from(IDENTIFIER)
                .where(
                        IDENTIFIER.PRACTICE.eq(writing.practiceKey()),
                        IDENTIFIER.KIND.eq(command.part().code()),
                        IDENTIFIER.SYSTEM.eq(command.system()),
                        IDENTIFIER.VALUE.eq(command.value()))
                .fetchOne(IDENTIFIER.SUBJECT);
    }

    private static void write(LinkIdentifier command, Writing writing) {
        writing.sql()
                .insertInto(IDENTIFIER)
                .set(IDENTIFIER.PRACTICE, writing.practiceKey())
                .set(IDENTIFIER.KIND, command.part().code())
                .set(IDENTIFIER.SYSTEM, command.system())
                .set(IDENTIFIER.VALUE, command.value())
                .set(IDENTIFIER.SUBJECT, command.id())
                .onConflict(IDENTIFIER.PRACTICE, IDENTIFIER.KIND, IDENTIFIER.SYSTEM, IDENTIFIER.VALUE)
                .doUpdate()
                .set(IDENTIFIER.SUBJECT, command.id())
                .execute();
    }
}
