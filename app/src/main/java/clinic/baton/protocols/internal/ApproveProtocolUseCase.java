package clinic.baton.protocols.internal;

import static clinic.baton.schema.db.protocols.Tables.EDITION;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.protocols.ApproveProtocol;
import clinic.baton.protocols.Edition;
import clinic.baton.protocols.ProtocolApproved;
import clinic.baton.protocols.ProtocolRefusal;
import clinic.baton.protocols.ProtocolText;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ApproveProtocolUseCase implements UseCase<ApproveProtocol, Nothing> {
    private static final int LONGEST = 20_000;

    @Override
    public About<ApproveProtocol, Nothing> about() {
        return new About<>(ApproveProtocol.class, Nothing.class, Permission.SET_UP, List.of(ProtocolApproved.class));
    }

    @Override
    public List<String> locks(ApproveProtocol command) {
        return List.of("protocol:" + command.code());
    }

    @Override
    public Outcome<Nothing> perform(ApproveProtocol command, Writing writing) {
        Optional<Edition> before = RunRows.editions(writing.sql(), writing.practiceKey()).stream()
                .filter(e -> e.protocol().code().equals(command.code()))
                .findFirst();
        if (before.isEmpty()) {
            return Outcome.refused(ProtocolRefusal.NO_SUCH_PROTOCOL.refuse());
        }
        if (before.get().version() != command.version()) {
            return Outcome.refused(ProtocolRefusal.CHANGED_MEANWHILE.refuse());
        }
        LocalDate today = writing.clock().today();
        if (!command.reviewOn().isAfter(today) || command.reviewOn().isAfter(today.plusYears(2))) {
            return Outcome.refused(ProtocolRefusal.REVIEW_DATE.of("review"));
        }
        if (command.body().length() > LONGEST) {
            return Outcome.refused(
                    ProtocolRefusal.TEXT_TOO_LONG.of("body", Map.of("limit", Integer.toString(LONGEST))));
        }
        List<String> problems = ProtocolText.of(command.code(), command.body()).problems();
        return problems.isEmpty()
                ? keep(command, writing)
                : Outcome.refused(
                        ProtocolRefusal.UNREADABLE.of("body", Map.of("problems", String.join(" ", problems))));
    }

    private static Outcome<Nothing> keep(ApproveProtocol command, Writing writing) {
        int version = command.version() + 1;
        writing.sql()
                .insertInto(EDITION)
                .set(EDITION.PRACTICE, writing.practiceKey())
                .set(EDITION.CODE, command.code())
                .set(EDITION.VERSION, version)
                .set(EDITION.BODY, command.body().strip())
                .set(EDITION.APPROVED_BY, writing.caller().id())
                .set(EDITION.APPROVED_NAME, writing.caller().name())
                .set(EDITION.APPROVED_AT, writing.now())
                .set(EDITION.REVIEW_ON, command.reviewOn())
                .execute();
        writing.record(new ProtocolApproved(command.code(), version, command.reviewOn()));
        return Outcome.done(new Nothing());
    }
}
