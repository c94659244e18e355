package clinic.baton.messages.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessagesRefusal;
import clinic.baton.messages.ThreadCommand;
import clinic.baton.messages.ThreadMoved;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with threads: one rule, one use case each. */
@Configuration(proxyBeanMethods = false)
class ThreadUseCases {
    private record Threads<C extends ThreadCommand>(Class<C> command, ThreadWriting rows, Rungs rungs)
            implements UseCase<C, Nothing> {
        @Override
        public About<C, Nothing> about() {
            return new About<>(command, Nothing.class, Permission.MESSAGE, List.of(ThreadMoved.class));
        }

        @Override
        public List<String> locks(C given) {
            return List.of("subject:" + given.thread());
        }

        @Override
        public Outcome<Nothing> perform(C given, Writing writing) {
            Optional<MessageThread> thread = ThreadRows.one(writing.sql(), writing.practiceKey(), given.thread());
            if (thread.isEmpty()) {
                return Outcome.refused(MessagesRefusal.NO_SUCH_THREAD.refuse());
            }
            ThreadRule rule = new ThreadRule(
                    thread.get(),
                    writing.caller(),
                    writing.now(),
                    to -> rungs.owner(writing.practice(), to).isPresent());
            Optional<Refusal> wrong = rule.wrong(given);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            rows.write(given, thread.get(), writing);
            return Outcome.done(new Nothing());
        }
    }

    @Bean
    UseCase<ThreadCommand.ClimbThread, Nothing> climbThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.ClimbThread.class, rows, rungs);
    }

    @Bean
    UseCase<ThreadCommand.TakeThread, Nothing> takeThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.TakeThread.class, rows, rungs);
    }

    @Bean
    UseCase<ThreadCommand.AnswerThread, Nothing> answerThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.AnswerThread.class, rows, rungs);
    }

    @Bean
    UseCase<ThreadCommand.NoteThread, Nothing> noteThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.NoteThread.class, rows, rungs);
    }

    @Bean
    UseCase<ThreadCommand.ForwardThread, Nothing> forwardThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.ForwardThread.class, rows, rungs);
    }

    @Bean
    UseCase<ThreadCommand.SnoozeThread, Nothing> snoozeThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.SnoozeThread.class, rows, rungs);
    }

    @Bean
    UseCase<ThreadCommand.FinishThread, Nothing> finishThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.FinishThread.class, rows, rungs);
    }

    @Bean
    UseCase<ThreadCommand.ReadThread, Nothing> readThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.ReadThread.class, rows, rungs);
    }

    @Bean
    UseCase<ThreadCommand.AcknowledgeThread, Nothing> acknowledgeThread(ThreadWriting rows, Rungs rungs) {
        return new Threads<>(ThreadCommand.AcknowledgeThread.class, rows, rungs);
    }
}
