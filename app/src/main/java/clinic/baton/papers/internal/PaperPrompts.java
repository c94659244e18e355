package clinic.baton.papers.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.papers.Paper;
import clinic.baton.papers.Papers;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Papers of which nobody said whose they are. What somebody has taken is theirs until it is due. */
@Component
class PaperPrompts implements PromptSource {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int AT_MOST = 10;
    private static final double EFFORT_MINUTES = 2;

    private final Papers papers;

    PaperPrompts(Papers papers) {
        this.papers = papers;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        return papers.fresh(practice, AT_MOST).stream()
                .filter(paper -> !now.isBefore(paper.owner() == null ? asked(paper) : paper.due()))
                .map(paper -> prompt(practice, paper, now))
                .toList();
    }

    private static Instant asked(Paper paper) {
        Instant patient = paper.receivedAt().plus(PATIENCE);
        return patient.isBefore(paper.due()) ? patient : paper.receivedAt();
    }

    private static Prompt prompt(PracticeId practice, Paper paper, Instant now) {
        boolean late = !now.isBefore(paper.due());
        boolean hour = paper.due().isBefore(paper.receivedAt().plus(Duration.ofHours(2)));
        String address = "/p/" + practice + "/papers/" + paper.id();
        Prompt.Draft draft = Prompt.about(
                        "paper-" + paper.id() + (late ? "-late" : ""),
                        late || hour ? Tier.TODAY : Tier.PREPARATION,
                        Phrase.of(hour ? "A paper came that says it is urgent" : "A paper came: whose is it?"))
                .because(paper.source().words())
                .because(Phrase.of("").hush(paper.fileName()))
                .at(Station.REFERRALS);
        if (paper.owner() == null) {
            draft.or(Button.post("I see to it", address + "/take").with("mine", true));
        }
        return draft.settledBy(Urgency.due(paper.due(), EFFORT_MINUTES).people(0, 1), Button.link("Look", address));
    }
}
