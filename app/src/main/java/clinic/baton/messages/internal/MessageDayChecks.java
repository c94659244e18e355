package clinic.baton.messages.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.messages.Duty;
import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessageThreads;
import clinic.baton.prompts.DayCheck;
import clinic.baton.prompts.DayChecks;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A day isn't closed while something urgent is with nobody who works tonight. */
@Component
class MessageDayChecks implements DayChecks {
    private static final int ORDER = 300;

    private final MessageThreads threads;

    MessageDayChecks(MessageThreads threads) {
        this.threads = threads;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<DayCheck> opening(PracticeId practice, UUID site, Instant now) {
        return List.of();
    }

    @Override
    public List<DayCheck> closing(PracticeId practice, UUID site, Instant now) {
        List<MessageThread> urgent = threads.open(practice).stream()
                .filter(t -> t.waits() && t.priority().always())
                .toList();
        boolean onCall = threads.duties(practice).stream().anyMatch(d -> standsIn(d, now));
        String what = "Urgent messages are with whoever is on call";
        return List.of(
                urgent.isEmpty() || onCall
                        ? DayCheck.done(
                                "urgent-messages", what, urgent.isEmpty() ? "none waits" : "somebody is on call")
                        : DayCheck.missing(
                                "urgent-messages",
                                what,
                                Phrase.of(urgent.size() + " wait, and nobody is on call"),
                                List.of(Button.link("Inbox", "/p/" + practice + "/inbox?show=all"))));
    }

    private static boolean standsIn(Duty duty, Instant now) {
        return duty.person() == null && duty.ends().isAfter(now);
    }
}
