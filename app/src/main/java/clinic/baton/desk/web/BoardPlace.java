package clinic.baton.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the Board by stage, or a place of the Board by room. The list of its cards is {@code list-ID}.
 *
 * @param id a column's code or a room's id
 * @param name in words
 * @param room the room, where it is one
 * @param cards who is there, the longest first
 */
public record BoardPlace(String id, String name, @Nullable BoardRoom room, List<BoardCard> cards) {
    /** Keeps the cards from changing. */
    public BoardPlace {
        cards = List.copyOf(cards);
    }
}
