package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.Moment.Gravity;
import clinic.baton.rehearsal.Moment.Kind;
import clinic.baton.rehearsal.NoteFeeling;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The patients: they come, wait, ask, lose patience, feel worse, leave. */
final class Crowd {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration STANDS_THERE = Duration.ofMinutes(4);
    private static final Duration FOUND_ANYWAY = Duration.ofMinutes(6);
    private static final double ASKS_AT = 0.45;
    private static final double TOLD_WAITS = 1.6;
    private static final double IGNORED = -0.12;
    private static final List<Choice> RED_FLAG = List.of(
            new Choice("nurse", "Call the nurse to them now; stay with them", 40, true, 0.1, null, false),
            new Choice("sit", "Ask them to sit down and wait their turn", 10, false, -0.2, null, true));

    private final Theatre theatre;
    private final Moments moments;
    private final Window window;
    private final Nurses nurses;

    Crowd(Theatre theatre, Moments moments, Window window, Nurses nurses) {
        this.theatre = theatre;
        this.moments = moments;
        this.window = window;
        this.nurses = nurses;
    }

    /** Somebody will come to the window. */
    void expect(Guest guest) {
        theatre.time.at(guest.fate.arrives(), () -> {
            moments.present(
                    new Moments.Line(
                            Kind.WINDOW,
                            Gravity.ARRIVAL,
                            guest.fate.key(),
                            Words.arrival(theatre, guest),
                            Duration.ofMinutes(3),
                            null,
                            List.of()),
                    guest,
                    choice -> {},
                    () -> {});
            window.join(guest, true);
        });
    }

    /** Somebody's visit has gone on. */
    void moved(Guest guest, Encounter before, Encounter after) {
        switch (after.stage()) {
            case CHECKED_IN -> startsWaiting(guest);
            case WITH_NURSE, WITH_PROVIDER -> {
                guest.mood.wait(theatre.now());
                moments.settled(guest, Gravity.RED_FLAG);
                moments.settled(guest, Gravity.ASK);
            }
            case CHECK_OUT -> window.join(guest, false);
            case DEPARTED -> leaves(guest, after, "seen");
            case LEFT_WITHOUT_BEING_SEEN -> {
                guest.mood.change(-0.3);
                leaves(guest, after, "left without being seen");
            }
            case ARRIVED, WAITING, ROOMED, READY, OBSERVATION, TESTING -> {}
        }
    }

    private void leaves(Guest guest, Encounter visit, String why) {
        theatre.hands.does(
                theatre.who("patient"), new NoteFeeling(guest.fate.patient(), visit.id(), guest.mood.value(), why));
    }

    private void startsWaiting(Guest guest) {
        Instant from = guest.fate.waitsFrom();
        Duration patience = guest.fate.patience();
        theatre.time.at(from.plusSeconds(Math.round(patience.toSeconds() * ASKS_AT)), () -> asks(guest));
        theatre.time.at(from.plus(patience), () -> mayLeave(guest));
    }

    private void asks(Guest guest) {
        if (guest.waits() && !guest.mood.informed()) {
            moments.present(
                    new Moments.Line(
                            Kind.WINDOW,
                            Gravity.ASK,
                            guest.fate.key(),
                            Words.asks(theatre, guest),
                            SOON,
                            STANDS_THERE,
                            List.of()),
                    guest,
                    choice -> {},
                    () -> guest.mood.change(IGNORED));
        }
    }

    private void mayLeave(Guest guest) {
        if (!guest.here() || guest.seen() || guest.at(Stage.WITH_NURSE)) {
            return;
        }
        Instant end = guest.fate
                .waitsFrom()
                .plusSeconds(Math.round(guest.fate.patience().toSeconds() * (guest.mood.informed() ? TOLD_WAITS : 1)));
        if (theatre.now().isBefore(end)) {
            theatre.time.at(end, () -> mayLeave(guest));
        } else {
            guest.mood.wait(theatre.now());
            theatre.step(theatre.who("house"), guest, e -> new Step.LeaveUnseen(e.id(), e.version()));
        }
    }

    /** Somebody in the waiting room feels worse. */
    void worse(Optional<Guest> named) {
        Optional<Guest> who = named.filter(Guest::waits)
                .or(() ->
                        theatre.guests.stream().filter(Guest::waits).min(Comparator.comparing(g -> g.fate.arrives())));
        if (who.isEmpty()) {
            theatre.time.in(Duration.ofMinutes(2), () -> worse(named));
            return;
        }
        Guest guest = who.get();
        moments.present(
                new Moments.Line(
                        Kind.ROOM,
                        Gravity.RED_FLAG,
                        guest.fate.key(),
                        Words.worse(theatre, guest),
                        SOON,
                        FOUND_ANYWAY,
                        RED_FLAG),
                guest,
                choice -> helped(guest, choice),
                () -> nurses.comeAtOnce(guest));
    }

    private void helped(Guest guest, Choice choice) {
        guest.mood.change(choice.mood());
        if (choice.settles()) {
            nurses.comeAtOnce(guest);
        } else {
            theatre.time.in(FOUND_ANYWAY, () -> nurses.comeAtOnce(guest));
        }
    }
}
