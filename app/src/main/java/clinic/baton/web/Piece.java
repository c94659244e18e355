package clinic.baton.web;

import java.io.Serializable;

/** One piece of a {@link Phrase}. */
public sealed interface Piece extends Serializable {
    /**
     * Words that anybody may read.
     *
     * @param text the words
     */
    record Plain(String text) implements Piece {}

    /**
     * A patient's name, initials while privacy is on.
     *
     * @param name the name
     */
    record Named(PatientName name) implements Piece {}

    /**
     * Words that tell why somebody is here; hidden while privacy is on.
     *
     * @param text the words
     */
    record Hushed(String text) implements Piece {}
}
