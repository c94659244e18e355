package clinic.baton.web;

import java.util.List;

/**
 * A stage of the Board with who is in it.
 *
 * @param id the stage's id; the element is {@code stage-ID}
 * @param name the stage, in words
 * @param cards the longest in the stage first
 */
public record StageColumn(String id, String name, List<PatientCard> cards) {
    public StageColumn {
        cards = List.copyOf(cards);
    }
}
