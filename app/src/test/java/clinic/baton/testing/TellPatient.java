package clinic.baton.testing;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.Notice;
import clinic.baton.notices.Notices;
import clinic.baton.notices.Told;
import clinic.baton.record.Command;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a patient something, as any module's command does. Answers the message's id, or why there is none. */
public record TellPatient(Notice notice) implements Command<String> {
    /** Carries it out. */
    @Component
    public static class UseCaseOfTell implements UseCase<TellPatient, String> {
        private final Notices notices;

        UseCaseOfTell(Notices notices) {
            this.notices = notices;
        }

        @Override
        public About<TellPatient, String> about() {
            return new About<>(TellPatient.class, String.class, Permission.MESSAGE, List.of());
        }

        @Override
        public List<String> locks(TellPatient command) {
            return List.of();
        }

        @Override
        public Outcome<String> perform(TellPatient command, Writing writing) {
            return Outcome.done(
                    switch (notices.tell(writing, command.notice())) {
                        case Told.Queued(UUID message) -> message.toString();
                        case Told.NotTold(Told.Reason reason) -> reason.name();
                    });
        }
    }
}
