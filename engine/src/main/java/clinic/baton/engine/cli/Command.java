package clinic.baton.engine.cli;

import java.io.PrintStream;
import java.util.List;

/** One verb of the command line. */
@FunctionalInterface
interface Command {

    /** All went well. */
    int DONE = 0;

    /** The input won't do; one line on the error stream says why. */
    int BAD_INPUT = 2;

    /**
     * @param arguments what follows the verb
     * @return the exit status
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
