package clinic.baton.operate;

import clinic.baton.kernel.PracticeId;
import java.util.List;

/** A part of the status page. A module that has queues, links or stores of its own declares a bean. */
public interface StatusPart {
    /** Its place on the page, in tens. */
    int order();

    /** Its heading. */
    String title();

    /** How it does now, as far as the practice may know. It answers quickly and throws nothing that a person must read. */
    Status read(PracticeId practice);

    /** How well something does. */
    enum Level {
        /** As it should be. */
        GOOD,
        /** Somebody should look at it today. */
        WATCH,
        /** Somebody must look at it now. */
        BAD
    }

    /**
     * How a part does.
     *
     * @param level how well
     * @param words in a sentence: what is, and what to do if that isn't well
     * @param facts figures by name
     */
    record Status(Level level, String words, List<Fact> facts) {
        /** Keeps the list from changing. */
        public Status {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A figure.
     *
     * @param name what
     * @param value how much, in words
     */
    record Fact(String name, String value) {}
}
