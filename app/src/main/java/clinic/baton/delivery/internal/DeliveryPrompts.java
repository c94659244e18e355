package clinic.baton.delivery.internal;

import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.Outbox;
import clinic.baton.delivery.Reply;
import clinic.baton.delivery.ReplyBox;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What didn't leave, and what came back and wasn't understood, needs a person. */
@Component
class DeliveryPrompts implements PromptSource {
    private static final int AT_MOST = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Outbox outbox;
    private final ReplyBox replies;

    DeliveryPrompts(Outbox outbox, ReplyBox replies) {
        this.outbox = outbox;
        this.replies = replies;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        String page = "/p/" + practice + "/outbox";
        List<Prompt> prompts = new ArrayList<>();
        for (Letter letter : outbox.in(practice, DeliveryState.DEAD, AT_MOST)) {
            prompts.add(stuck(letter, page));
        }
        for (Reply reply : replies.open(practice, AT_MOST)) {
            prompts.add(unread(reply, page));
        }
        return prompts;
    }

    private static Prompt stuck(Letter letter, String page) {
        Instant useless = letter.when().uselessAfter();
        Instant due = useless == null ? letter.createdAt().plus(Duration.ofHours(4)) : useless;
        return Prompt.about(
                        "unsent-" + letter.id() + "-" + letter.progress().attempts(),
                        Tier.TODAY,
                        Phrase.of("A " + letter.to().channel().words() + " did not go out"))
                .because(Phrase.of(
                        letter.progress().error() == null
                                ? "no reason given"
                                : letter.progress().error()))
                .cause("unsent")
                .at(Station.PHONES)
                .settledBy(Urgency.due(due, 2).people(0, 1), Button.link("Look at it", page + "?only=dead"));
    }

    private static Prompt unread(Reply reply, String page) {
        return Prompt.about(
                        "reply-" + reply.id(),
                        Tier.TODAY,
                        Phrase.of("Somebody wrote back").hush(" " + reply.sender()))
                .because(Phrase.of("").hush("\u201c" + shorten(reply.body()) + "\u201d"))
                .at(Station.PHONES)
                .settledBy(
                        Urgency.due(reply.at().plus(PATIENCE), 2).people(0, 1),
                        Button.link("Read it", page + "#replies"));
    }

    private static String shorten(String words) {
        return words.length() <= 120 ? words : words.substring(0, 119) + "…";
    }
}
