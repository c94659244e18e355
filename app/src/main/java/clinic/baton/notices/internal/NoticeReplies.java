package clinic.baton.notices.internal;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Replies;
import clinic.baton.notices.Consent;
import clinic.baton.notices.Consents;
import clinic.baton.record.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Stop" and "start" in what people write back act at once. */
@Component
class NoticeReplies implements Replies {
    private final Stopping stopping;
    private final Consents consents;

    NoticeReplies(Stopping stopping, Consents consents) {
        this.stopping = stopping;
        this.consents = consents;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable String understood(Writing writing, String sender, String body) {
        if (StopWords.stop(body)) {
            stopping.stop(writing, Channel.TEXT, sender, Consent.Way.REPLY, body, null);
            return "stop";
        }
        if (StopWords.again(body)) {
            consents.note(
                    writing,
                    new Consent(Channel.TEXT, sender, true, Consent.Way.REPLY, body, "The patient", writing.now()),
                    null);
            return "start";
        }
        return null;
    }
}
