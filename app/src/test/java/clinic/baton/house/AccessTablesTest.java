package clinic.baton.house;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.access.Role;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Command;
import clinic.baton.record.UseCase;
import clinic.baton.testing.AccessTables;
import clinic.baton.testing.Bare;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every route and every command stands in the tables of who may do what; whether they tell the truth is WalkTest's matter. */
class AccessTablesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("clinic.baton");

    @Test
    void every_route_says_what_it_needs() {
        SortedMap<String, String> table = AccessTables.routes();
        var routes = CLASSES.stream()
                .filter(type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Controller"))
                .map(JavaClass::reflect)
                .flatMap(AccessTablesTest::routes)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        assertThat(routes).hasSizeGreaterThan(60);
        assertThat(routes.stream().filter(route -> !table.containsKey(route)))
                .as(
                        "Add these lines to app/src/test/resources/access/routes.csv, in order, the last word being what the"
                                + " route needs: anyone, signed-in, member, device, key, or a permission such as SEE_DAY:\n"
                                + routes.stream()
                                        .filter(route -> !table.containsKey(route))
                                        .map(route -> route.replaceFirst(" ", ",") + ",SEE_DAY")
                                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(table.keySet())
                .as("Take these lines out of routes.csv: no such route")
                .allMatch(routes::contains);
    }

    @Test
    void every_command_says_what_it_needs() {
        SortedMap<String, String> table = AccessTables.commands();
        SortedMap<String, String> truth = new TreeMap<>();
        CLASSES.stream()
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .forEach(type -> truth.put(name(type.reflect()), table.getOrDefault(name(type.reflect()), "SET_UP")));
        CLASSES.stream()
                .filter(type -> type.isAssignableTo(UseCase.class) && !type.isInterface())
                .flatMap(type -> about(type).stream())
                .forEach(about ->
                        truth.put(name(about.command()), about.permission().name()));
        assertThat(truth).hasSizeGreaterThan(40);
        String lines = truth.entrySet().stream()
                .filter(row -> !row.getValue().equals(table.get(row.getKey())))
                .map(row -> row.getKey() + "," + row.getValue())
                .collect(Collectors.joining("\n"));
        assertThat(lines)
                .as("Put these lines into app/src/test/resources/access/commands.csv, in order, if they are meant so")
                .isEmpty();
        assertThat(table.keySet())
                .as("Take these lines out of commands.csv: no such command")
                .allMatch(truth::containsKey);
    }

    @Test
    void every_permission_says_which_roles_have_it() {
        SortedMap<String, String> truth = new TreeMap<>();
        Arrays.stream(Permission.values()).forEach(permission -> truth.put(permission.name(), roles(permission)));
        assertThat(AccessTables.permissions())
                .as(() -> "app/src/test/resources/access/permissions.csv, if it is meant so:\n"
                        + truth.entrySet().stream()
                                .map(row -> row.getKey() + "," + row.getValue())
                                .collect(Collectors.joining("\n")))
                .isEqualTo(truth);
    }

    @Test
    void what_a_line_needs_is_known() {
        assertThat(AccessTables.routes().values())
                .allMatch(needs -> java.util.Set.of("anyone", "signed-in", "member", "device", "key", "here")
                                .contains(needs)
                        || Arrays.stream(Permission.values())
                                .anyMatch(permission -> permission.name().equals(needs)));
    }

    static String name(Class<?> command) {
        String module =
                command.getPackageName().substring("clinic.baton.".length()).replaceAll("\\..*", "");
        return module + "." + command.getSimpleName();
    }

    private static String roles(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> routes(Class<?> controller) {
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        String[] roots = above == null || above.path().length == 0 ? new String[] {""} : above.path();
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(method -> Arrays.stream(roots).flatMap(root -> routes(root, method)));
    }

    private static Stream<String> routes(String root, Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return Stream.of();
        }
        String[] paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        return Arrays.stream(mapping.method())
                .flatMap(verb -> Arrays.stream(paths).map(path -> verb + " " + root + path));
    }

    /** What a use case says of itself, asked without the parts it works with; some can't without. */
    private static Optional<UseCase.About<?, ?>> about(JavaClass type) {
        try {
            Object bare = Bare.of(type.reflect());
            Method about = type.reflect().getDeclaredMethod("about");
            about.setAccessible(true);
            var said = (UseCase.About<?, ?>) about.invoke(bare);
            return said == null || said.command() == null ? Optional.empty() : Optional.of(said);
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
