package clinic.baton.protocols;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something done in a protocol that runs. */
public sealed interface RunCommand extends Command<Nothing> {
    /** Which run. */
    UUID run();

    /**
     * The caller takes a role. Whoever has it keeps it until they let it go.
     *
     * @param run which run
     * @param role the role's code
     */
    record ClaimRole(UUID run, String role) implements RunCommand {}

    /**
     * A role is free again.
     *
     * @param run which run
     * @param role the role's code
     */
    record FreeRole(UUID run, String role) implements RunCommand {}

    /**
     * A step is done; a second time changes nothing.
     *
     * @param run which run
     * @param step the step's number
     */
    record TickStep(UUID run, String step) implements RunCommand {}

    /**
     * A step was ticked by mistake. The tick stays on the timeline, struck.
     *
     * @param run which run
     * @param step the step's number
     */
    record StrikeStep(UUID run, String step) implements RunCommand {}

    /**
     * What a timer counts was done now.
     *
     * @param run which run
     * @param timer the timer's code
     */
    record TapTimer(UUID run, String timer) implements RunCommand {}

    /**
     * Words for the timeline; also after the end.
     *
     * @param run which run
     * @param words what to write
     */
    record NoteInRun(UUID run, String words) implements RunCommand {}

    /**
     * Where it is.
     *
     * @param run which run
     * @param place in words
     * @param room the room; null for none
     */
    record PlaceRun(UUID run, String place, @Nullable UUID room) implements RunCommand {}

    /**
     * What became of the day's plan because of it.
     *
     * @param run which run
     * @param incident what was said to have happened; null where nothing could be said
     * @param words in words
     */
    record NotePlan(UUID run, @Nullable UUID incident, String words) implements RunCommand {}

    /**
     * Somebody was counted.
     *
     * @param run which run
     * @param ref whom: a visit, or a person of the staff
     * @param words their name as the list shows it
     */
    record CountIn(UUID run, String ref, String words) implements RunCommand {}

    /**
     * It is over, or was none.
     *
     * @param run which run
     * @param how which of these
     */
    record EndRun(UUID run, Run.How how) implements RunCommand {}

    /**
     * Writes down what was said afterwards; again, until it is right.
     *
     * @param run which run
     * @param reactions how those who were there feel
     * @param description what happened
     * @param analysis what went well, what didn't, why
     * @param summary what is taken along
     * @param followUp who does what by when
     */
    record WriteDebrief(
            UUID run, String reactions, String description, String analysis, String summary, String followUp)
            implements RunCommand {}
}
