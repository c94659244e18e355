package clinic.baton.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every use case there is: the command catalogue. */
@Component
public class UseCases {
    private final Map<Class<?>, UseCase<?, ?>> byCommand;

    UseCases(List<UseCase<?, ?>> all) {
        byCommand =
                all.stream().collect(Collectors.toUnmodifiableMap(u -> u.about().command(), Function.identity()));
    }

    /** What the catalogue says, by command name. */
    public List<UseCase.About<?, ?>> catalogue() {
        return byCommand.values().stream()
                .<UseCase.About<?, ?>>map(UseCase::about)
                .sorted(Comparator.comparing(about -> about.command().getName()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    <R> UseCase<Command<R>, R> of(Command<R> command) {
        UseCase<?, ?> found = byCommand.get(command.getClass());
        if (found == null) {
            throw new IllegalStateException("No use case carries out "
                    + command.getClass().getName() + ". Maybe its bean is missing @Component?");
        }
        return (UseCase<Command<R>, R>) found;
    }
}
