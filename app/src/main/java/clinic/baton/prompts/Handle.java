package clinic.baton.prompts;

import clinic.baton.record.Command;
import java.time.Instant;

/** Does something with a prompt itself, and not with what it is about. Answers how it stands then. */
public sealed interface Handle extends Command<Handling> {
    /** The prompt's key. */
    String prompt();

    /**
     * Takes it: colleagues see who has it. Taking again keeps it for another while.
     *
     * @param prompt the prompt's key
     */
    record Take(String prompt) implements Handle {}

    /**
     * Lets it go again.
     *
     * @param prompt the prompt's key
     */
    record LetGo(String prompt) implements Handle {}

    /**
     * Puts it off.
     *
     * @param prompt the prompt's key
     * @param until until when, in the practice's time
     * @param tier the tier it has
     */
    record PutOff(String prompt, Instant until, Tier tier) implements Handle {}

    /**
     * Says that it is done already, in a way that Baton can't see.
     *
     * @param prompt the prompt's key
     */
    record DoneAlready(String prompt) implements Handle {}
}
