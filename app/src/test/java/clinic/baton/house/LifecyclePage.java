package clinic.baton.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A chart of every lifecycle: an enum whose {@code next()} is the table of moves. */
final class LifecyclePage {
    private static final String HEAD = """
            # Lifecycles

            Written by `ReferenceTest` from the tables of moves; `./baton reference` writes it anew. Where what happens may go anywhere,
            the chart shows what usually comes next.
            """;

    private LifecyclePage() {}

    static String of(JavaClasses classes) {
        StringBuilder page = new StringBuilder(HEAD);
        lifecycles(classes).forEach(type -> page.append(chart(type.reflect())));
        return page.toString();
    }

    private static List<JavaClass> lifecycles(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.tryGetMethod("next").isPresent()
                        && type.getMethod("next").getRawReturnType().isEquivalentTo(Set.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }

    private static String chart(Class<?> type) {
        StringBuilder chart = new StringBuilder(
                "\n## %s\n\n`%s`\n\n```mermaid\nstateDiagram-v2\n".formatted(type.getSimpleName(), type.getName()));
        for (Object state : Objects.requireNonNull(type.getEnumConstants())) {
            for (Object next : after(type, state)) {
                chart.append("    ")
                        .append(name(state))
                        .append(" --> ")
                        .append(name(next))
                        .append('\n');
            }
        }
        return chart.append("```\n").toString();
    }

    private static Set<?> after(Class<?> type, Object state) {
        try {
            Method moves = hasUsual(type) ? type.getMethod("usual") : type.getMethod("next");
            moves.setAccessible(true);
            return new java.util.LinkedHashSet<>((java.util.Collection<?>) moves.invoke(state));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A table of moves can't be read: " + type, e);
        }
    }

    private static boolean hasUsual(Class<?> type) {
        return java.util.Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("usual")
                        && java.util.Collection.class.isAssignableFrom(method.getReturnType()));
    }

    private static String name(Object state) {
        return ((Enum<?>) state).name().toLowerCase(Locale.ROOT);
    }
}
