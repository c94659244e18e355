package clinic.baton.delivery;

import clinic.baton.record.Writing;
import org.jspecify.annotations.Nullable;

/** Understands what people write back, inside the command that takes it in. A module declares a bean; the first that understands wins. */
public interface Replies {
    /** Its turn, in tens; lower is asked first. */
    int order();

    /**
     * What was understood, in a word for the outbox; null leaves it to the next and in the end to a person.
     *
     * @param sender the number as the gateway writes it
     * @param body their words
     */
    @Nullable
    String understood(Writing writing, String sender, String body);
}
