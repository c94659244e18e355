package clinic.baton.launch;

import java.util.List;

/**
 * A command of {@code ./baton} that works on a practice's data. A module adds one by naming its class in {@code
 * META-INF/services/clinic.baton.launch.TerminalCommand}.
 */
public interface TerminalCommand {
    /** The word after {@code ./baton}. */
    String name();

    /** One line for {@code ./baton help}: what it does. */
    String summary();

    /**
     * Does the work.
     *
     * @param workplace the database, opened at first use, and the application's parts
     * @param arguments what stood after the name, without the options that all commands share
     * @return the exit status: 0 for success
     * @throws CannotStart when the person can put it right
     * @throws Exception when it can't be done otherwise
     */
    int run(Workplace workplace, List<String> arguments) throws Exception;
}
