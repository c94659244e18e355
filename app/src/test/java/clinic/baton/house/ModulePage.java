package clinic.baton.house;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Which module uses which, as the classes have it. */
final class ModulePage {
    private static final String HEAD = """
            # Modules

            Written by `ReferenceTest` from the classes; `./baton reference` writes it anew. An arrow means "uses"; what everybody may use
            (kernel, record, access, web) has no arrows here. What each module holds is in ARCHITECTURE.md.

            ```mermaid
            flowchart TD
            """;
    private static final List<String> GROUND = List.of("kernel", "record", "access", "web");

    private ModulePage() {}

    static String of(ApplicationModules modules) {
        return HEAD
                + modules.stream()
                        .sorted(Comparator.comparing(ModulePage::name))
                        .map(module -> arrows(module, modules))
                        .collect(Collectors.joining())
                + "```\n";
    }

    private static String arrows(ApplicationModule module, ApplicationModules modules) {
        TreeSet<String> uses = module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModulePage::name)
                .filter(name -> !GROUND.contains(name) && !name.equals(name(module)))
                .collect(Collectors.toCollection(TreeSet::new));
        return uses.isEmpty()
                ? "    " + name(module) + "\n"
                : uses.stream()
                        .map(other -> "    " + name(module) + " --> " + other + "\n")
                        .collect(Collectors.joining());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
