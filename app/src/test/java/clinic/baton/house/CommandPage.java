package clinic.baton.house;

import clinic.baton.kernel.RefusalCode;
import clinic.baton.record.UseCase;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be asked of Baton: each command with who may, what it records, and why it may be refused. */
final class CommandPage {
    private static final String HEAD = """
            # Commands

            Every write is one of these, through `Act`. Written by `ReferenceTest` from the code; `./baton reference` writes it anew.
            Refusals are those that the classes behind a command name; their sentences are in `messages/refusals.properties`.
            """;

    private CommandPage() {}

    static String of(List<UseCase.About<?, ?>> catalogue, JavaClasses classes) {
        Map<String, JavaClass> useCases = classes.stream()
                .filter(type -> type.isAssignableTo(UseCase.class))
                .flatMap(type -> commands(type, catalogue).map(command -> Map.entry(command, type)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        Map<String, StringBuilder> modules = new TreeMap<>();
        catalogue.stream()
                .filter(about -> !about.command().getName().contains("testing"))
                .sorted(Comparator.comparing(about -> about.command().getSimpleName()))
                .forEach(about -> modules.computeIfAbsent(module(about.command().getName()), CommandPage::table)
                        .append(row(about, useCases.get(about.command().getName()))));
        return HEAD + String.join("", modules.values());
    }

    private static java.util.stream.Stream<String> commands(JavaClass type, List<UseCase.About<?, ?>> catalogue) {
        return catalogue.stream()
                .map(about -> about.command().getName())
                .filter(command -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> use.getTargetClass().getName().equals(command))
                        && type.getSimpleName().equals(simple(command) + "UseCase"));
    }

    private static StringBuilder table(String module) {
        return new StringBuilder(
                "\n## " + module + "\n\n| command | permission | records | may be refused with |\n|---|---|---|---|\n");
    }

    private static String row(UseCase.About<?, ?> about, JavaClass useCase) {
        String events =
                about.events().stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        about.command().getSimpleName(),
                        about.permission().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        events.isEmpty() ? "-" : events,
                        useCase == null ? "those of its module" : refusals(useCase));
    }

    /** Refusals named by the use case and by what it calls within its module's internals. */
    private static String refusals(JavaClass useCase) {
        Set<String> named = new TreeSet<>();
        Set<JavaClass> seen = new HashSet<>(Set.of(useCase));
        Deque<JavaClass> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaClass type = open.pop();
            type.getFieldAccessesFromSelf().stream()
                    .filter(CommandPage::isRefusal)
                    .map(access -> access.getTarget()
                            .getName()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-'))
                    .forEach(named::add);
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(next -> next.getPackageName().equals(useCase.getPackageName()))
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return named.isEmpty() ? "-" : String.join(", ", named);
    }

    private static boolean isRefusal(JavaFieldAccess access) {
        JavaClass owner = access.getTargetOwner();
        return owner.isAssignableTo(RefusalCode.class) && owner.isEnum();
    }

    private static String module(String command) {
        return command.split("[.]", -1)[2];
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
