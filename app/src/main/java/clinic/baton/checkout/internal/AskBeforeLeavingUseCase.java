package clinic.baton.checkout.internal;

import clinic.baton.checkout.Ask;
import clinic.baton.checkout.AskBeforeLeaving;
import clinic.baton.checkout.CheckOutAsked;
import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOutRefusal;
import clinic.baton.flow.Encounter;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AskBeforeLeavingUseCase implements UseCase<AskBeforeLeaving, UUID> {
    private static final int MOST = 20;
    private static final int YEARS = 2;

    private final CheckOutRule rule;
    private final Clinics clinics;

    AskBeforeLeavingUseCase(CheckOutRule rule, Clinics clinics) {
        this.rule = rule;
        this.clinics = clinics;
    }

    @Override
    public About<AskBeforeLeaving, UUID> about() {
        return new About<>(AskBeforeLeaving.class, UUID.class, Permission.CONDUCT, List.of(CheckOutAsked.class));
    }

    @Override
    public List<String> locks(AskBeforeLeaving command) {
        return List.of("subject:" + command.encounter());
    }

    @Override
    public Outcome<UUID> perform(AskBeforeLeaving command, Writing writing) {
        Optional<Encounter> visit = rule.visit(writing, command.encounter());
        if (visit.isEmpty()) {
            return Outcome.refused(CheckOutRefusal.NO_SUCH_VISIT.refuse());
        }
        if (!visit.get().here()) {
            return Outcome.refused(CheckOutRefusal.VISIT_ENDED.refuse());
        }
        if (rule.items(writing, command.encounter()).size() >= MOST) {
            return Outcome.refused(CheckOutRefusal.LIST_FULL.refuse(Map.of("limit", Integer.toString(MOST))));
        }
        Optional<Refusal> wrong = wrong(command.ask(), writing);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Ask ask = stripped(command.ask());
        CheckOutItem item = new CheckOutItem(
                writing.newId(),
                command.encounter(),
                visit.get().patient(),
                ask,
                writing.now(),
                writing.caller().id(),
                CheckOutItem.State.OPEN,
                "",
                null);
        CheckOutRows.insert(writing, item);
        writing.record(new CheckOutAsked(item.id(), item.encounter(), item.patient(), rule.words(writing, ask)));
        return Outcome.done(item.id());
    }

    private Optional<Refusal> wrong(Ask ask, Writing writing) {
        Optional<Refusal> tooLong = CheckOutRule.tooLong("words", ask.words(), CheckOutRule.WORDS);
        if (tooLong.isPresent()) {
            return tooLong;
        }
        return switch (ask) {
            case Ask.FollowUp next -> wrong(next, writing);
            case Ask.Paper paper -> missing(paper.words());
            case Ask.NextStep step -> missing(step.words());
        };
    }

    private static Optional<Refusal> missing(String words) {
        return words.isBlank() ? Optional.of(CheckOutRefusal.WORDS_MISSING.of("words")) : Optional.empty();
    }

    private Optional<Refusal> wrong(Ask.FollowUp next, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        UUID with = next.practitioner();
        boolean known = clinic.bookable().stream().anyMatch(type -> type.id().equals(next.visitType()))
                && (with == null
                        || clinic.providers().stream().anyMatch(who -> who.id().equals(with)));
        if (!known) {
            return Optional.of(CheckOutRefusal.UNKNOWN_PART.of("visitType"));
        }
        LocalDate today = writing.clock().today();
        boolean day = next.dueOn().isAfter(today) && !next.dueOn().isAfter(today.plusYears(YEARS));
        return day ? Optional.empty() : Optional.of(CheckOutRefusal.DAY_WRONG.of("dueOn"));
    }

    private static Ask stripped(Ask ask) {
        return switch (ask) {
            case Ask.FollowUp next ->
                new Ask.FollowUp(
                        next.visitType(),
                        next.practitioner(),
                        next.dueOn(),
                        next.words().strip());
            case Ask.Paper paper -> new Ask.Paper(paper.words().strip());
            case Ask.NextStep step -> new Ask.NextStep(step.words().strip());
        };
    }
}
