package clinic.baton.protocols.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.protocols.Protocol;
import clinic.baton.protocols.Protocols;
import clinic.baton.protocols.Run;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An emergency is the first thing for everybody who may know of it; afterwards its debrief waits for somebody. */
@Component
class ProtocolPrompts implements PromptSource {
    private static final int AT_MOST = 10;
    private static final Duration TALK_WITHIN = Duration.ofHours(24);

    private final Protocols protocols;

    ProtocolPrompts(Protocols protocols) {
        this.protocols = protocols;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        List<Prompt> prompts = new ArrayList<>();
        protocols.open(practice).forEach(run -> prompts.add(running(practice, run, now)));
        protocols.toDebrief(practice, AT_MOST).forEach(run -> prompts.add(talk(practice, run)));
        return prompts;
    }

    private static Prompt running(PracticeId practice, Run run, Instant now) {
        Tier tier = run.drill() ? Tier.TODAY : Tier.LIFE;
        Prompt.Draft draft = Prompt.about("emergency-" + run.id(), tier, title(run))
                .because("started by " + run.started().name())
                .only(run.protocol().way().audience());
        String free = run.unclaimed().stream().map(Protocol.Role::title).collect(Collectors.joining(", "));
        if (!free.isEmpty()) {
            draft.because("nobody yet: " + free);
        }
        int late = run.overdue(now).size();
        if (late > 0) {
            draft.because(late == 1 ? "1 step is late" : late + " steps are late");
        }
        if (run.drill()) {
            draft.tag(Tag.of("drill", Tone.INFO));
        }
        return draft.settledBy(
                Urgency.due(run.started().at(), 1).people(1, 0),
                Button.link("Go to it", "/p/" + practice + "/emergency/" + run.id()));
    }

    private static Phrase title(Run run) {
        String where = run.place().isBlank() ? "" : ", " + run.place();
        return Phrase.of(run.protocol().title() + where);
    }

    private static Prompt talk(PracticeId practice, Run run) {
        Instant ended =
                run.ending() == null ? run.started().at() : run.ending().by().at();
        return Prompt.about(
                        "debrief-" + run.id(),
                        Tier.TODAY,
                        Phrase.of("Talk about it with those who were there: "
                                + run.protocol().title()))
                .because(run.people().size() + " had a role")
                .only(run.protocol().way().audience())
                .settledBy(
                        Urgency.due(ended.plus(TALK_WITHIN), 20)
                                .people(0, Math.max(1, run.people().size())),
                        Button.link("Debrief", "/p/" + practice + "/emergency/" + run.id() + "/debrief"));
    }
}
