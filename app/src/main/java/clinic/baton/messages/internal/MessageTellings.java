package clinic.baton.messages.internal;

import clinic.baton.messages.InboxSet;
import clinic.baton.messages.ThreadMoved;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How threads are told. */
@Component
class MessageTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(ThreadMoved.class, (e, at) -> Phrase.of(words(e))),
                Telling.of(InboxSet.class, (e, at) -> Phrase.of("Messages: set " + e.words())));
    }

    private static String words(ThreadMoved event) {
        return switch (event.what()) {
            case "written" -> "Wrote a message to " + event.words();
            case "climbed" -> "A message nobody answered in time went to " + event.words();
            case "taken" -> "Took a message";
            case "answered" -> "Answered a message";
            case "noted" -> "Wrote a note to a message";
            case "forwarded" -> "Forwarded a message to " + event.words();
            case "snoozed" -> "Let a message rest: " + event.words();
            case "done" -> "Ended a message";
            case "read" -> "Opened a message";
            default -> "Acknowledged a message";
        };
    }
}
