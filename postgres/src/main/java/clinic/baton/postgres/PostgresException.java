package clinic.baton.postgres;

import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL could not be started, reached or stopped. The message is written for the person at the terminal: what
 * happened, with the values, and a line that begins "Maybe" where something can be done about it.
 */
public final class PostgresException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PostgresException(String message) {
        this(message, null);
    }

    public PostgresException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
