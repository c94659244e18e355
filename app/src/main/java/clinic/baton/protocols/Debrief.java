package clinic.baton.protocols;

/**
 * What was said afterwards, in the order of PEARLS.
 *
 * @param reactions how those who were there feel
 * @param description what happened, in their words
 * @param analysis what went well, what didn't, why
 * @param summary what is taken along
 * @param followUp who does what by when
 * @param by who wrote it down
 */
public record Debrief(
        String reactions, String description, String analysis, String summary, String followUp, Run.By by) {}
