package clinic.baton.rehearsal.internal;

import clinic.baton.harbor.Lots;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.Moment.Gravity;
import clinic.baton.rehearsal.Moment.Kind;
import clinic.baton.rehearsal.Scenario;
import clinic.baton.rehearsal.Scenario.Incident;
import clinic.baton.rehearsal.Scenario.ScriptedMoment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the scenario brings about: incidents, scripted moments, and the calls of an ordinary day. */
final class Script {
    private static final List<String> CALLS = List.of(
            "I'd like an appointment for a check-up, please.",
            "My prescription runs out on Friday. Can the doctor renew it?",
            "What should I bring along tomorrow?",
            "I have to move my appointment of next week.",
            "Are my results there?",
            "Do you take my insurance?");
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    private final Theatre theatre;
    private final Moments moments;
    private final Crowd crowd;
    private final Nurses nurses;
    private final Doctors doctors;
    private final Window window;
    private Instant darkUntil = Instant.MIN;

    Script(Theatre theatre, Moments moments, Crowd crowd, Nurses nurses, Doctors doctors, Window window) {
        this.theatre = theatre;
        this.moments = moments;
        this.crowd = crowd;
        this.nurses = nurses;
        this.doctors = doctors;
        this.window = window;
    }

    /** Until when the screens are dark. */
    Instant darkUntil() {
        return darkUntil;
    }

    void begin() {
        Scenario scenario = theatre.scenario;
        scenario.incidents().forEach(one -> theatre.time.at(theatre.at(one.at()), () -> happens(one)));
        scenario.moments().forEach(one -> theatre.time.at(theatre.at(one.at()), () -> said(one)));
        Lots lots = theatre.lots.of("calls");
        long seconds = Duration.between(scenario.from(), scenario.until()).toSeconds();
        for (int i = 0; i < scenario.calls(); i++) {
            long after = Math.round(seconds * lots.uniform() * StrictMath.sqrt(lots.uniform()));
            Choice take = new Choice("take", "Take the call", lots.between(60, 180), true, 0.05, null, true);
            Moments.Line line = new Moments.Line(
                    Kind.PHONE,
                    Gravity.ROUTINE,
                    "call-" + i,
                    lots.pick(CALLS),
                    AT_ONCE,
                    Duration.ofSeconds(lots.between(60, 200)),
                    List.of(take));
            theatre.time.at(
                    theatre.at(scenario.from()).plusSeconds(after),
                    () -> moments.present(line, null, choice -> {}, () -> {}));
        }
    }

    private void happens(Incident incident) {
        String who = incident.who();
        Instant until = theatre.now().plus(Duration.ofMinutes(incident.minutes()));
        switch (incident.what()) {
            case LATE -> doctors.late(required(incident), until);
            case ILL -> doctors.ill(required(incident));
            case AWAY -> {
                nurses.away(required(incident), until);
                if ("bell".equals(who)) {
                    window.away(until);
                }
            }
            case OUTAGE -> {
                darkUntil = until;
                window.away(until);
            }
            case WORSE -> crowd.worse(named(who));
        }
    }

    private static String required(Incident incident) {
        String who = incident.who();
        if (who == null) {
            throw new IllegalStateException("An incident of kind " + incident.what() + " names somebody");
        }
        return who;
    }

    private Optional<Guest> named(@org.jspecify.annotations.Nullable String key) {
        return theatre.guests.stream().filter(g -> g.fate.key().equals(key)).findFirst();
    }

    private void said(ScriptedMoment one) {
        Optional<Guest> guest = named(one.who());
        moments.present(
                new Moments.Line(
                        one.kind(),
                        one.gravity(),
                        one.key(),
                        one.says(),
                        Duration.ofSeconds(one.withinSeconds()),
                        Duration.ofSeconds(one.patienceSeconds()),
                        one.choices()),
                guest.orElse(null),
                choice -> guest.ifPresent(g -> g.mood.change(choice.mood())),
                () -> guest.ifPresent(g -> g.mood.change(-0.2)));
    }
}
