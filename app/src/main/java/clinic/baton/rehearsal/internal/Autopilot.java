package clinic.baton.rehearsal.internal;

import clinic.baton.forecast.Waits;
import clinic.baton.prompts.NowList;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Ranked;
import clinic.baton.prompts.Station;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.Moment.Gravity;
import clinic.baton.rehearsal.Moment.Kind;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/**
 * One good way to conduct a day. In this order: what is grave is handed over; the phone is answered; the window is helped where
 * two stand in line; then the Desk's prompts by their rank, looked at once a minute; people who ask are told. Forecasts are made
 * with a hundred scenarios, at most once in five minutes of practice time.
 */
final class Autopilot implements Player {
    private static final Duration LOOKS = Duration.ofSeconds(60);
    private static final Duration FORECASTS = Duration.ofMinutes(5);
    private static final int SCENARIOS = 100;
    private static final int LINE = 2;
    private static final int AT_ONCE = 5;

    private final Theatre theatre;
    private final Moments moments;
    private final Window window;
    private final Prompts prompts;
    private final Waits waits;
    private final PromptDeeds deeds;
    private final Deque<Ranked> list = new ArrayDeque<>();
    private Instant looked = Instant.MIN;
    private Instant forecast = Instant.MIN;

    Autopilot(Theatre theatre, Moments moments, Window window, Prompts prompts, Waits waits, PromptDeeds deeds) {
        this.theatre = theatre;
        this.moments = moments;
        this.window = window;
        this.prompts = prompts;
        this.waits = waits;
        this.deeds = deeds;
    }

    @Override
    public Optional<Duration> next() {
        return moment(false)
                .or(this::line)
                .or(this::prompt)
                .or(() -> moment(true))
                .or(this::told);
    }

    private Optional<Duration> moment(boolean any) {
        return moments.open().stream()
                .filter(one -> !one.moment().choices().isEmpty())
                .filter(one -> any
                        || one.moment().gravity() != Gravity.ROUTINE
                        || one.moment().kind() == Kind.PHONE)
                .min(Comparator.comparing((Moments.Open one) -> one.moment().gravity())
                        .thenComparing(one -> one.moment().at()))
                .map(this::answer);
    }

    private Duration answer(Moments.Open moment) {
        Choice best = moment.moment().choices().stream()
                .min(Comparator.comparing((Choice c) -> c.fails() != null)
                        .thenComparing(c -> !c.settles())
                        .thenComparingDouble(c -> -c.mood())
                        .thenComparingInt(Choice::seconds))
                .orElseThrow();
        moments.answer(moment, best);
        return Duration.ofSeconds(best.seconds());
    }

    private Optional<Duration> line() {
        boolean alone = !theatre.scenario.colleague();
        return window.length() >= (alone ? 1 : LINE)
                ? Optional.of(window.serve(theatre.conductor()))
                : Optional.empty();
    }

    private Optional<Duration> prompt() {
        if (list.isEmpty() && !theatre.now().isBefore(looked.plus(LOOKS))) {
            look();
        }
        while (!list.isEmpty()) {
            Optional<Duration> done = deeds.does(list.removeFirst());
            if (done.isPresent()) {
                return done;
            }
        }
        return Optional.empty();
    }

    private void look() {
        looked = theatre.now();
        refresh();
        NowList now = prompts.now(theatre.practice, Station.DESK, Audience.DESK);
        now.all().stream().map(NowList.Item::ranked).limit(AT_ONCE * 2L).forEach(list::addLast);
    }

    private void refresh() {
        if (!theatre.now().isBefore(forecast.plus(FORECASTS))) {
            forecast = theatre.now();
            waits.now(theatre.practice, SCENARIOS);
        }
    }

    private Optional<Duration> told() {
        return moments.open().stream()
                .filter(one -> one.moment().gravity() == Gravity.ASK)
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.guest()))
                .flatMap(deeds::tell);
    }
}
