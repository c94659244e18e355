package clinic.baton.engine.cli;

import clinic.baton.engine.InvalidPlan;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entry point of the engine's commands: {@code plan} and those registered beside it. */
public final class Main {

    private static final Map<String, Command> COMMANDS =
            Map.of("plan", new PlanCommand(), "backtest", new BacktestCommand());

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs one command; every refusal becomes one line and status 2. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Command command = arguments.isEmpty() ? null : COMMANDS.get(arguments.getFirst());
        if (command == null) {
            String verb = arguments.isEmpty() ? "nothing" : arguments.getFirst();
            err.println("command: " + verb + " won't do. Maybe one of " + new TreeMap<>(COMMANDS).keySet() + "?");
            return Command.BAD_INPUT;
        }
        try {
            return command.run(arguments.subList(1, arguments.size()), out, err);
        } catch (InvalidPlan refusal) {
            err.println(oneLine(String.valueOf(refusal.getMessage())));
            return Command.BAD_INPUT;
        }
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ");
    }
}
