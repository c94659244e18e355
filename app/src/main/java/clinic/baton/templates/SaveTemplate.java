package clinic.baton.templates;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a template down. What was published of it stays as it is until it is published again. Answers its id.
 *
 * @param template which; null for a new one
 * @param version the version that was on the screen; 0 for a new one
 * @param details the pattern
 */
public record SaveTemplate(@Nullable UUID template, int version, Template.Details details) implements Command<UUID> {}
