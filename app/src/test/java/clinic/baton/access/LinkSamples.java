package clinic.baton.access;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Command;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Commands of tests: one sends a link, the other is what its holder may do. */
final class LinkSamples {
    private LinkSamples() {}

    record SendLink(UUID visit) implements Command<Nothing> {}

    record Answer(UUID visit) implements Command<Nothing> {}

    /** Stands for a message that leaves: keeps the token where only the message would. */
    @Component
    static class SendLinkUseCase implements UseCase<SendLink, Nothing> {
        private final LinkTokens links;
        private volatile String last = "";

        String last() {
            return last;
        }

        SendLinkUseCase(LinkTokens links) {
            this.links = links;
        }

        @Override
        public About<SendLink, Nothing> about() {
            return new About<>(SendLink.class, Nothing.class, Permission.BOOK, List.of());
        }

        @Override
        public List<String> locks(SendLink command) {
            return List.of();
        }

        @Override
        public Outcome<Nothing> perform(SendLink command, Writing writing) {
            last = links.issue(
                    writing,
                    new NewLink(
                            LinkPurpose.VISIT,
                            command.visit(),
                            UUID.randomUUID(),
                            LinkTokensTest.BORN,
                            LinkTokensTest.WEEK));
            return Outcome.done(new Nothing());
        }
    }

    @Component
    static class AnswerUseCase implements UseCase<Answer, Nothing> {
        private final LinkTokens links;

        AnswerUseCase(LinkTokens links) {
            this.links = links;
        }

        @Override
        public About<Answer, Nothing> about() {
            return new About<>(Answer.class, Nothing.class, Permission.ANSWER_BY_LINK, List.of());
        }

        @Override
        public List<String> locks(Answer command) {
            return List.of("appointment:" + command.visit());
        }

        @Override
        public Outcome<Nothing> perform(Answer command, Writing writing) {
            Optional<Refusal> wrong = links.wrong(writing, LinkPurpose.VISIT, command.visit());
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            links.spend(writing);
            return Outcome.done(new Nothing());
        }
    }
}
