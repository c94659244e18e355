package clinic.baton.nursing.internal;

import clinic.baton.access.Names;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.nursing.AnswerCall;
import clinic.baton.nursing.NurseAnswered;
import clinic.baton.nursing.NurseCall;
import clinic.baton.nursing.NursingRefusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.nursing.tables.records.CallRecord;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of two who answer one call, the second is told who goes. */
@Component
class AnswerCallUseCase implements UseCase<AnswerCall, NurseCall> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final Names names;

    AnswerCallUseCase(Names names) {
        this.names = names;
    }

    @Override
    public About<AnswerCall, NurseCall> about() {
        return new About<>(AnswerCall.class, NurseCall.class, Permission.CONDUCT, List.of(NurseAnswered.class));
    }

    @Override
    public List<String> locks(AnswerCall command) {
        return List.of("subject:" + command.call());
    }

    @Override
    public Outcome<NurseCall> perform(AnswerCall command, Writing writing) {
        Optional<CallRecord> found = CallRows.find(writing, command.call());
        if (found.isEmpty()) {
            return Outcome.refused(NursingRefusal.UNKNOWN_CALL.refuse());
        }
        CallRecord row = found.get();
        if (row.getAnsweredAt() != null) {
            String who = row.getAnsweredBy() == null
                    ? "Somebody"
                    : names.of(Set.of(row.getAnsweredBy())).getOrDefault(row.getAnsweredBy(), "Somebody");
            String when = TIME.format(row.getAnsweredAt().atZone(writing.clock().zone()));
            return Outcome.refused(NursingRefusal.CALL_ANSWERED.refuse(Map.of("who", who, "when", when)));
        }
        NurseCall call = CallRows.call(row);
        CallRows.answer(writing, call.id());
        writing.record(new NurseAnswered(call, false));
        return Outcome.done(call);
    }
}
