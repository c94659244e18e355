package clinic.baton.messages.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.messages.MessageThread;
import clinic.baton.messages.MessageThreads;
import clinic.baton.messages.Pool;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Threads that wait, for those who can answer them; from the lead's rung on also for who wrote them and for managers. */
@Component
class MessagePrompts implements PromptSource {
    private static final Duration SOON = Duration.ofHours(2);

    private final MessageThreads threads;
    private final Patients patients;
    private final Rungs rungs;

    MessagePrompts(MessageThreads threads, Patients patients, Rungs rungs) {
        this.threads = threads;
        this.patients = patients;
        this.rungs = rungs;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        List<MessageThread> waiting = threads.open(practice).stream()
                .filter(t -> t.waits() && !t.rests(now))
                .filter(t -> t.priority().always() || t.due().isBefore(now.plus(SOON)))
                .toList();
        Map<UUID, PatientName> names = patients.named(
                practice,
                waiting.stream()
                        .map(MessageThread::patient)
                        .filter(Objects::nonNull)
                        .toList());
        return waiting.stream().map(t -> prompt(practice, t, names)).toList();
    }

    private Prompt prompt(PracticeId practice, MessageThread thread, Map<UUID, PatientName> names) {
        PatientName name = thread.patient() == null ? null : names.get(thread.patient());
        Phrase what = Phrase.of("Message for " + thread.ladder().with());
        Prompt.Draft draft = Prompt.about(
                        "thread-" + thread.id() + "-" + thread.ladder().rung(),
                        tier(thread),
                        name == null ? what : what.and(", about ").and(name.onScreen()))
                .because(thread.priority().words() + ", " + thread.kind().words())
                .because(Phrase.of("").hush(thread.subject()))
                .only(audience(practice, thread));
        MessageThread.By taken = thread.taken();
        if (taken != null) {
            draft.because(taken.name() + " has it");
        }
        if (thread.ladder().rung() > 0) {
            draft.because("nobody answered in time");
        }
        Urgency urgency = Urgency.due(thread.due(), 2).people(0, 1);
        return draft.settledBy(
                thread.priority().always() ? urgency.lastRung(thread.lastRung()) : urgency,
                Button.link("Answer", "/p/" + practice + "/inbox/" + thread.id()));
    }

    private static Tier tier(MessageThread thread) {
        return switch (thread.priority()) {
            case CRITICAL, URGENT -> Tier.CLINICAL;
            case TODAY -> Tier.TODAY;
            case REFILL, ROUTINE -> Tier.PREPARATION;
        };
    }

    private Set<Audience> audience(PracticeId practice, MessageThread thread) {
        Pool pool = rungs.peers(practice, thread.owner());
        Set<Audience> who = EnumSet.of(
                switch (pool) {
                    case DESK -> Audience.DESK;
                    case NURSES, PROVIDERS -> Audience.CLINICAL;
                    case MANAGERS -> Audience.MANAGING;
                });
        if (thread.ladder().rung() >= MessageThread.Ladder.LAST) {
            who.add(Audience.MANAGING);
        }
        return who;
    }
}
