package clinic.baton.rehearsal.internal;

import clinic.baton.rehearsal.AnswerMoment;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.LetPass;
import clinic.baton.rehearsal.Moment;
import clinic.baton.rehearsal.Moment.Gravity;
import clinic.baton.rehearsal.Present;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What people say and show now: the open moments, and what follows when they are answered or pass. */
final class Moments {
    private final Theatre theatre;
    private final List<Open> open = new ArrayList<>();

    Moments(Theatre theatre) {
        this.theatre = theatre;
    }

    /** A moment nobody has answered, whose it is, what an answer does, and what its passing does. */
    record Open(Moment moment, @Nullable Guest guest, Consumer<Choice> answered, Runnable passed) {}

    /** What is about to be said: where, how grave, what about, in which words, and how long it may take. */
    record Line(
            Moment.Kind kind,
            Gravity gravity,
            String key,
            String says,
            Duration within,
            @Nullable Duration patience,
            List<Choice> choices) {}

    List<Open> open() {
        return open;
    }

    void present(Line line, @Nullable Guest guest, Consumer<Choice> answered, Runnable passed) {
        Moment moment = new Moment(
                theatre.ids.next(),
                line.kind(),
                line.gravity(),
                line.key(),
                guest == null ? null : guest.fate.patient(),
                line.says(),
                theatre.now(),
                theatre.now().plus(line.within()),
                line.choices());
        theatre.hands.does(theatre.who("patient"), new Present(moment));
        Open now = new Open(moment, guest, answered, passed);
        open.add(now);
        Duration patience = line.patience();
        if (patience != null) {
            theatre.time.in(patience, () -> pass(now));
        }
    }

    private void pass(Open moment) {
        if (open.remove(moment)) {
            theatre.hands.does(
                    theatre.who("patient"), new LetPass(moment.moment().id()));
            moment.passed().run();
        }
    }

    /** The conductor says or does something about it. */
    void answer(Open moment, Choice choice) {
        theatre.hands.does(theatre.conductor(), new AnswerMoment(moment.moment().id(), choice.key()));
    }

    /** Somebody answered it. */
    void answered(UUID id, Choice choice) {
        for (Open moment : List.copyOf(open)) {
            if (moment.moment().id().equals(id)) {
                open.remove(moment);
                moment.answered().accept(choice);
            }
        }
    }

    /** Something else settled what a guest's moments of a gravity asked for. */
    void settled(Guest guest, Gravity gravity) {
        open.removeIf(one -> guest.equals(one.guest()) && one.moment().gravity() == gravity);
    }
}
