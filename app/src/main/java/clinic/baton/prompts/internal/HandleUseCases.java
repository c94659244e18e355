package clinic.baton.prompts.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.prompts.Handle;
import clinic.baton.prompts.Handling;
import clinic.baton.prompts.PromptHandled;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Taking, letting go, putting off and settling prompts: one rule, one use case each. */
@Configuration(proxyBeanMethods = false)
class HandleUseCases {
    private record Handles<C extends Handle>(Class<C> command, String how, InstantSource wall)
            implements UseCase<C, Handling> {
        @Override
        public About<C, Handling> about() {
            return new About<>(command, Handling.class, Permission.CONDUCT, List.of(PromptHandled.class));
        }

        @Override
        public List<String> locks(C handle) {
            return List.of("subject:" + Handling.subject(handle.prompt()));
        }

        @Override
        public Outcome<Handling> perform(C handle, Writing writing) {
            Handling before = HandlingRows.find(writing, handle.prompt());
            HandleRule rule = new HandleRule(
                    writing.caller(),
                    writing.now(),
                    wall.instant(),
                    writing.clock().zone());
            Outcome<Handling> outcome = rule.apply(handle, before);
            if (outcome instanceof Outcome.Done<Handling>(var after)) {
                HandlingRows.write(writing, after);
                writing.record(new PromptHandled(how, before, after));
            }
            return outcome;
        }
    }

    @Bean
    UseCase<Handle.Take, Handling> takePrompt(InstantSource wall) {
        return new Handles<>(Handle.Take.class, "taken", wall);
    }

    @Bean
    UseCase<Handle.LetGo, Handling> letPromptGo(InstantSource wall) {
        return new Handles<>(Handle.LetGo.class, "let-go", wall);
    }

    @Bean
    UseCase<Handle.PutOff, Handling> putPromptOff(InstantSource wall) {
        return new Handles<>(Handle.PutOff.class, "put-off", wall);
    }

    @Bean
    UseCase<Handle.DoneAlready, Handling> promptDoneAlready(InstantSource wall) {
        return new Handles<>(Handle.DoneAlready.class, "done", wall);
    }
}
