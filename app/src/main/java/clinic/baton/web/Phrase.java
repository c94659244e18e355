package clinic.baton.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text in which names and reasons know that they are private. The parts of a screen that name people take a
 * phrase and not a string, so that privacy can't be forgotten.
 *
 * @param pieces in reading order
 */
public record Phrase(List<Piece> pieces) implements Serializable {
    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /** Words that anybody may read. */
    public static Phrase of(String text) {
        return new Phrase(List.of(new Piece.Plain(text)));
    }

    /** A patient's name. */
    public static Phrase of(PatientName name) {
        return new Phrase(List.of(new Piece.Named(name)));
    }

    /** This phrase, followed by words that anybody may read. */
    public Phrase and(String text) {
        return with(new Piece.Plain(text));
    }

    /** This phrase, followed by a patient's name. */
    public Phrase and(PatientName name) {
        return with(new Piece.Named(name));
    }

    /** This phrase, followed by words that are hidden while privacy is on. */
    public Phrase hush(String text) {
        return with(new Piece.Hushed(text));
    }

    private Phrase with(Piece piece) {
        var longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new Phrase(longer);
    }
}
