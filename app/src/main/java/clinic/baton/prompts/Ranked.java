package clinic.baton.prompts;

/**
 * A prompt with its rank.
 *
 * @param prompt the prompt
 * @param tier its tier now
 * @param index what waiting costs for each minute of the desk's
 * @param slack minutes until the last moment to begin
 */
public record Ranked(Prompt prompt, Tier tier, double index, double slack) {
    /** The prompt's key. */
    public String key() {
        return prompt.key();
    }
}
