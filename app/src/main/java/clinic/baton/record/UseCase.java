package clinic.baton.record;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import java.util.List;

/**
 * The rule behind one command. Implementations are package-private beans in a module's {@code internal}; only
 * {@link Act} calls them.
 *
 * @param <C> the command
 * @param <R> its answer
 */
public interface UseCase<C extends Command<R>, R> {
    /** What {@link Act} checks and the catalogue shows. */
    About<C, R> about();

    /**
     * What must not change under the rule while it runs, named the same way everywhere: {@code provider:ID},
     * {@code encounter:ID}. Locks are taken in one order, so that no two commands wait for one another.
     */
    List<String> locks(C command);

    /** Carries the command out, or says why not. A refusal undoes whatever was written. */
    Outcome<R> perform(C command, Writing writing);

    /**
     * A use case as the catalogue shows it.
     *
     * @param command the command's class
     * @param answer the answer's class
     * @param permission what the caller needs
     * @param events what it may record
     */
    record About<C extends Command<R>, R>(
            Class<C> command, Class<R> answer, Permission permission, List<Class<? extends DayEvent>> events) {}
}
