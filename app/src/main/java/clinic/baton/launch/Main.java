package clinic.baton.launch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import clinic.baton.postgres.PostgresException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Where {@code ./baton} enters: {@code run}, or a command that some module adds. */
public final class Main {
    private Main() {}

    /** Runs the command that the first argument names; the others are its options. */
    public static void main(String[] arguments) {
        String name = arguments.length == 0 ? "run" : arguments[0];
        String[] rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        try {
            quietUntilConfigured();
            switch (name) {
                case "run" -> Run.with(Options.forRun(rest));
                case "train" -> Training.run();
                default -> System.exit(command(name, rest));
            }
        } catch (CannotStart | PostgresException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            LoggerFactory.getLogger(Main.class).error("./baton {} failed", name, e);
            System.exit(1);
        }
    }

    /** Until the application sets its own levels, libraries tell only what is wrong. */
    private static void quietUntilConfigured() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    private static int command(String name, String... words) throws Exception {
        if (name.equals("commands")) {
            commands().forEach(known -> System.out.printf("  %-14s %s%n", known.name(), known.summary()));
            return 0;
        }
        Optional<TerminalCommand> command =
                commands().stream().filter(known -> known.name().equals(name)).findFirst();
        if (command.isEmpty()) {
            throw new CannotStart("This Baton has no command '" + name + "'. It has: "
                    + commands().stream().map(TerminalCommand::name).collect(Collectors.joining(", ", "run, ", "."))
                    + " See ./baton help.");
        }
        Options options = Options.forCommand(words);
        try (Workplace workplace = new Workplace(options)) {
            return command.get().run(workplace, options.rest());
        }
    }

    private static List<TerminalCommand> commands() {
        return ServiceLoader.load(TerminalCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
