package clinic.baton.prompts;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Somebody took a prompt, let it go, put it off or said that it is done.
 *
 * @param how which of these, or {@code undone}
 * @param before how it stood
 * @param after how it stands
 */
public record PromptHandled(String how, Handling before, Handling after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Prompt", Handling.subject(after.prompt()));
    }
}
