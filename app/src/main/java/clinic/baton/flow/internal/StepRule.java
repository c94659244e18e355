package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Encounter.Stay;
import clinic.baton.flow.Encounter.Told;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step makes of a visit.
 *
 * @param now when
 * @param by who moves them
 * @param needsProvider whether only a provider's time counts as being seen
 */
record StepRule(Instant now, @Nullable UUID by, boolean needsProvider) {
    /** Why the step can't be; nothing when it can. */
    Optional<FlowRefusal> why(Encounter before, Step step) {
        if (!before.stage().next().contains(step.to())) {
            return Optional.of(before.here() ? FlowRefusal.ALREADY_THERE : FlowRefusal.VISIT_ENDED);
        }
        if (step.to() == before.stage() && Objects.equals(room(before, step), before.room())) {
            return Optional.of(FlowRefusal.ALREADY_THERE);
        }
        if (step.version() != before.version()) {
            return Optional.of(FlowRefusal.MOVED_MEANWHILE);
        }
        boolean unseen = step.to() == Stage.LEFT_WITHOUT_BEING_SEEN;
        return unseen && before.seenAt() != null ? Optional.of(FlowRefusal.WAS_SEEN) : Optional.empty();
    }

    /** The visit after the step. */
    Encounter after(Encounter before, Step step) {
        Stage to = step.to();
        Stay stay = new Stay(to, now, room(before, step), before.stay().passage() + 1, before.stage(), by);
        boolean known = to.keepsRoom() || to == Stage.TESTING;
        Told told = before.nurseTold() == null && known ? new Told(now, by) : before.nurseTold();
        Instant seen = before.seenAt() == null && sees(to) ? now : before.seenAt();
        return before.moved(stay, told, seen, to.open() ? null : now);
    }

    private static @Nullable UUID room(Encounter before, Step step) {
        if (step.room() != null) {
            return step.room();
        }
        return step.to().keepsRoom() ? before.room() : null;
    }

    private boolean sees(Stage stage) {
        return stage == Stage.WITH_PROVIDER
                || (!needsProvider && (stage == Stage.WITH_NURSE || stage == Stage.TESTING));
    }
}
