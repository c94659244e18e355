package clinic.baton.readiness;

import clinic.baton.record.Command;

/**
 * A paper chart goes out, or back to its shelf.
 *
 * @param number the number on its label
 * @param to who has it or where it lies, at most 60 characters; blank for its shelf
 */
public record MoveChart(int number, String to) implements Command<PaperChart> {}
