package clinic.baton.engine.cli;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.backtest.NoShowsBacktest;
import clinic.baton.engine.backtest.VisitsBacktest;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * {@code backtest visits FILE.csv --train 0.6 [--json]} and {@code backtest no-shows FILE.csv --train-until DATE [--json]}:
 * how good the forecasts would have been on a clinic's own history.
 */
final class BacktestCommand implements Command {
    private static final String USAGE = "backtest visits FILE.csv --train 0.6 [--json]"
            + " or backtest no-shows FILE.csv --train-until 2024-05-31 [--json]";

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Asked asked = Asked.of(arguments);
        try {
            switch (asked.kind()) {
                case "visits" -> {
                    var report = VisitsBacktest.run(asked.file(), asked.share());
                    out.println(asked.json() ? BacktestJson.of(report) : BacktestText.of(report));
                }
                case "no-shows" -> {
                    var report = NoShowsBacktest.run(asked.file(), asked.day());
                    out.println(asked.json() ? BacktestJson.of(report) : BacktestText.of(report));
                }
                default -> throw new InvalidPlan("backtest", asked.kind(), USAGE);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidPlan("FILE", asked.file(), "a readable file of comma-separated lines");
        }
        return DONE;
    }

    /** The arguments, told apart. */
    private record Asked(String kind, Path file, String train, String until, boolean json) {
        static Asked of(List<String> arguments) {
            List<String> plain = new ArrayList<>();
            String train = "0.6";
            String until = "";
            boolean json = false;
            Iterator<String> each = arguments.iterator();
            while (each.hasNext()) {
                String argument = each.next();
                switch (argument) {
                    case "--json" -> json = true;
                    case "--train" -> train = value(argument, each);
                    case "--train-until" -> until = value(argument, each);
                    default -> plain.add(argument);
                }
            }
            if (plain.size() != 2 || plain.getLast().startsWith("--")) {
                throw new InvalidPlan("backtest", plain, USAGE);
            }
            try {
                return new Asked(plain.getFirst(), Path.of(plain.getLast()), train, until, json);
            } catch (InvalidPathException e) {
                throw new InvalidPlan("FILE", plain.getLast(), "the name of a file");
            }
        }

        private static String value(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new InvalidPlan(option, "nothing", USAGE);
            }
            return rest.next();
        }

        double share() {
            try {
                double share = Double.parseDouble(train);
                if (share > 0 && share < 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                throw new InvalidPlan("--train", train, "a share between 0 and 1");
            }
            throw new InvalidPlan("--train", train, "a share between 0 and 1");
        }

        LocalDate day() {
            try {
                return LocalDate.parse(until);
            } catch (DateTimeException e) {
                throw new InvalidPlan("--train-until", until, "a day such as 2024-05-31");
            }
        }
    }
}
