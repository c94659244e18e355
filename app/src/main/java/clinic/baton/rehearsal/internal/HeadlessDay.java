package clinic.baton.rehearsal.internal;

import clinic.baton.forecast.Waits;
import clinic.baton.prompts.Prompts;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Ticker;
import clinic.baton.rehearsal.HarborDesk;
import clinic.baton.rehearsal.Policy;
import clinic.baton.schedule.Agenda;
import java.time.Duration;
import java.time.Instant;

/** One day played without screens: everything that happens, one thing after the other, and who conducts it in between. */
final class HeadlessDay {
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);
    private static final Duration TICKS = Duration.ofMinutes(5);
    private static final Duration LAST = Duration.ofHours(4);

    private final Theatre theatre;
    private final Nurses nurses;
    private final Doctors doctors;
    private final Window window;
    private final Watch watch;
    private final Player player;
    private final Script script;
    private final Ticker ticker;
    private Instant free;

    HeadlessDay(Theatre theatre, HarborDesk desk, Parts parts) {
        this.theatre = theatre;
        this.ticker = parts.ticker();
        Moments moments = new Moments(theatre);
        this.window = new Window(theatre);
        this.nurses = new Nurses(theatre);
        this.doctors = new Doctors(theatre);
        Crowd crowd = new Crowd(theatre, moments, window, nurses);
        this.script = new Script(theatre, moments, crowd, nurses, doctors, window);
        this.player = player(theatre, parts, moments);
        new Guests(theatre, desk, crowd).invite();
        script.begin();
        this.watch = new Watch(theatre, parts.record(), crowd, nurses, new Housekeeping(theatre), moments);
        this.free = theatre.now();
    }

    /** What a day needs of the application. */
    record Parts(RecordReader record, Prompts prompts, Waits waits, Agenda agenda, Ticker ticker) {}

    private Player player(Theatre stage, Parts parts, Moments moments) {
        return stage.policy == Policy.AUTOPILOT
                ? new Autopilot(
                        stage,
                        moments,
                        window,
                        parts.prompts(),
                        parts.waits(),
                        new PromptDeeds(stage, parts.waits(), parts.agenda(), doctors))
                : new PassiveDesk(stage, moments, window);
    }

    void play() {
        Instant until = theatre.at(theatre.scenario.until());
        Instant last = until.plus(LAST);
        beat();
        tick();
        while (goesOn(until) && theatre.time.next(last)) {
            settle();
        }
    }

    /** Until its end, and then until nobody is here any more. */
    private boolean goesOn(Instant until) {
        return theatre.now().isBefore(until)
                || window.length() > 0
                || theatre.guests.stream().anyMatch(Guest::here);
    }

    private void beat() {
        theatre.time.in(HEARTBEAT, this::beat);
    }

    private void tick() {
        ticker.tick(theatre.practice);
        theatre.time.in(TICKS, this::tick);
    }

    /** Whoever can begin something does, until nothing moves at this moment. */
    private void settle() {
        do {
            watch.catchUp();
            nurses.look();
            doctors.look();
            window.look();
            conduct();
        } while (watch.catchUp());
    }

    private void conduct() {
        if (free.isAfter(theatre.now()) || script.darkUntil().isAfter(theatre.now())) {
            return;
        }
        player.next().ifPresent(takes -> {
            free = theatre.now().plus(takes);
            theatre.time.at(free, () -> {});
        });
    }
}
