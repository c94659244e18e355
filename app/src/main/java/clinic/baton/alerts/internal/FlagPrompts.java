package clinic.baton.alerts.internal;

import clinic.baton.alerts.Question;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlags;
import clinic.baton.kernel.PracticeId;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A flag that pages is a matter of life for everybody; taken, it waits for the nurse's decision; decided, for her next look. A
 * re-check that nobody makes becomes a matter of life again.
 */
@Component
class FlagPrompts implements PromptSource {
    private static final Duration DECIDE = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final RedFlags flags;
    private final Patients patients;

    FlagPrompts(RedFlags flags, Patients patients) {
        this.flags = flags;
        this.patients = patients;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        List<RedFlag> open = flags.open(practice);
        Map<UUID, PatientName> names = patients.named(
                practice,
                open.stream()
                        .map(f -> f.who().patient())
                        .filter(Objects::nonNull)
                        .toList());
        return open.stream()
                .flatMap(flag -> prompt("/p/" + practice + "/red-flags/" + flag.id(), flag, names).stream())
                .toList();
    }

    private static Optional<Prompt> prompt(String page, RedFlag flag, Map<UUID, PatientName> names) {
        if (flag.pages()) {
            return Optional.of(pages(page, flag, names));
        }
        RedFlag.By taken = flag.taken();
        RedFlag.Decided decided = flag.decided();
        if (decided == null) {
            Instant since = taken == null ? flag.raised().at() : taken.at();
            return Optional.of(clinical(page, flag, names, "decide", since.plus(DECIDE), "Say how it goes on"));
        }
        Instant recheck = decided.recheck();
        return Optional.ofNullable(recheck)
                .map(due -> clinical(page, flag, names, "recheck-" + due.getEpochSecond(), due, "Look again"));
    }

    private static Prompt pages(String page, RedFlag flag, Map<UUID, PatientName> names) {
        boolean immediate = flag.question().level() == Question.Level.IMMEDIATE;
        Phrase title = Phrase.of(immediate ? "Red flag: now" : "Red flag");
        Prompt.Draft draft = Prompt.about("redflag-" + flag.id(), Tier.LIFE, who(title, flag, names))
                .because(Phrase.of("").hush(flag.question().title()))
                .because(flag.paged().isBlank() ? "all clinical staff are paged" : flag.paged() + " is paged");
        if (!flag.where().place().isBlank()) {
            draft.because(flag.where().place());
        }
        if (flag.source() == RedFlag.Source.PHONE) {
            draft.because("on the telephone");
        }
        return draft.settledBy(Urgency.due(flag.raised().at(), 0.5).people(1, 0), Button.link("Go to it", page));
    }

    private static Prompt clinical(
            String page, RedFlag flag, Map<UUID, PatientName> names, String which, Instant due, String action) {
        RedFlag.By taken = flag.taken();
        return Prompt.about(
                        "redflag-" + flag.id() + "-" + which,
                        Tier.CLINICAL,
                        who(Phrase.of(which.equals("decide") ? "With the nurse" : "Look again at"), flag, names))
                .because(Phrase.of("").hush(flag.question().title()))
                .because(taken == null ? "" : taken.name() + " has it")
                .only(Audience.CLINICAL)
                .settledBy(Urgency.due(due, 3).people(1, 0).lastRung(due.plus(GRACE)), Button.link(action, page));
    }

    private static Phrase who(Phrase before, RedFlag flag, Map<UUID, PatientName> names) {
        UUID patient = flag.who().patient();
        PatientName name = patient == null ? null : names.get(patient);
        return name == null ? before : before.and(" \u00b7 ").and(name.onScreen());
    }
}
