package clinic.baton.engine.cli;

import clinic.baton.engine.InvalidPlan;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code plan} was asked: which file, in which form, with which picture. */
record PlanArguments(Path file, boolean json, Optional<Path> svg) {

    private static final String USE = "plan FILE.json [--json] [--svg out.svg]";

    static PlanArguments of(List<String> arguments) {
        @Nullable Path file = null;
        @Nullable Path svg = null;
        boolean json = false;
        for (int k = 0; k < arguments.size(); k++) {
            String argument = arguments.get(k);
            if (argument.equals("--json")) {
                json = true;
            } else if (argument.equals("--svg") && k + 1 < arguments.size()) {
                svg = path("--svg", arguments.get(++k));
            } else if (argument.startsWith("--") || file != null) {
                throw new InvalidPlan("argument", argument, USE);
            } else {
                file = path("FILE", argument);
            }
        }
        if (file == null) {
            throw new InvalidPlan("FILE", "missing", USE);
        }
        return new PlanArguments(file, json, Optional.ofNullable(svg));
    }

    private static Path path(String field, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new InvalidPlan(field, text, "a file's path");
        }
    }
}
