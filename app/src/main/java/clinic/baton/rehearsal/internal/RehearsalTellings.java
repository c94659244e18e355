package clinic.baton.rehearsal.internal;

import clinic.baton.rehearsal.FeelingNoted;
import clinic.baton.rehearsal.MomentAnswered;
import clinic.baton.rehearsal.MomentCame;
import clinic.baton.rehearsal.MomentPassed;
import clinic.baton.rehearsal.RehearsalBegan;
import clinic.baton.rehearsal.RehearsalEnded;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a rehearsal's events stand in a timeline. */
@Component
class RehearsalTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(RehearsalBegan.class, "Rehearsal began"),
                Telling.of(RehearsalEnded.class, "Rehearsal ended"),
                Telling.of(
                        MomentCame.class,
                        (e, at) -> Phrase.of("Came: ").hush(e.moment().says())),
                Telling.of(
                        MomentAnswered.class,
                        (e, at) -> Phrase.of("Answered: ").hush(e.choice().says())),
                Telling.of(
                        MomentPassed.class,
                        (e, at) ->
                                Phrase.of("Nobody answered: ").hush(e.moment().says())),
                Telling.of(
                        FeelingNoted.class,
                        (e, at) -> Phrase.of("Left " + Math.round(e.satisfaction() * 100) + " % satisfied")));
    }
}
