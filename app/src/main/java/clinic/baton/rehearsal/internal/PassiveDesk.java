package clinic.baton.rehearsal.internal;

import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.Moment.Kind;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/**
 * The passive desk, and the one that is first come, first served: what is asked is done in the order in which it was asked, as
 * somebody would who thinks no further; nobody is told anything unasked, no prompt is looked at.
 */
final class PassiveDesk implements Player {
    private final Theatre theatre;
    private final Moments moments;
    private final Window window;

    PassiveDesk(Theatre theatre, Moments moments, Window window) {
        this.theatre = theatre;
        this.moments = moments;
        this.window = window;
    }

    @Override
    public Optional<Duration> next() {
        Optional<Moments.Open> asked = moments.open().stream()
                .filter(one -> !one.moment().choices().isEmpty() && one.moment().kind() != Kind.PAPER)
                .min(Comparator.comparing(one -> one.moment().at()));
        boolean lineFirst = !theatre.scenario.colleague()
                && window.first()
                        .filter(task -> asked.isEmpty()
                                || task.since().isBefore(asked.get().moment().at()))
                        .isPresent();
        if (lineFirst) {
            return Optional.of(window.serve(theatre.conductor()));
        }
        return asked.map(this::answer);
    }

    private Duration answer(Moments.Open moment) {
        Choice usual = moment.moment().choices().stream()
                .filter(Choice::usual)
                .findFirst()
                .orElse(moment.moment().choices().getFirst());
        moments.answer(moment, usual);
        return Duration.ofSeconds(usual.seconds());
    }
}
