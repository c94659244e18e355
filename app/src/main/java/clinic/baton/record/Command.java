package clinic.baton.record;

/**
 * Something a caller wants done: a record in a module's face, named as an order ({@code Book}, {@code Move}). Exactly one
 * {@link UseCase} carries it out.
 *
 * @param <R> what the command answers when it is done; read from JSON when a retry gets the first answer
 */
public interface Command<R> {}
