package clinic.baton.desk.internal;

import clinic.baton.desk.Calls;
import clinic.baton.desk.HandOvers;
import clinic.baton.desk.Parked;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.DayCheck;
import clinic.baton.prompts.DayChecks;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nobody is left on hold, nothing put aside is forgotten, what was handed over is accepted. */
@Component
class DeskDayChecks implements DayChecks {
    private final Calls calls;
    private final HandOvers handOvers;

    DeskDayChecks(Calls calls, HandOvers handOvers) {
        this.calls = calls;
        this.handOvers = handOvers;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public List<DayCheck> opening(PracticeId practice, UUID site, Instant now) {
        int left = calls.open(practice).size();
        String what = "Nothing is left over from before";
        return List.of(
                left == 0
                        ? DayCheck.done("left-over", what, "no call, no parked work")
                        : DayCheck.look("left-over", what, Phrase.of(things(left)), open(practice)));
    }

    @Override
    public List<DayCheck> closing(PracticeId practice, UUID site, Instant now) {
        return List.of(calls(practice), pieces(practice));
    }

    private DayCheck calls(PracticeId practice) {
        List<Parked> open = calls.open(practice);
        String what = "No call waits and nothing is put aside";
        return open.isEmpty()
                ? DayCheck.done("calls", what, "all calls have ended")
                : DayCheck.missing("calls", what, Phrase.of(things(open.size())), List.of(open(practice)));
    }

    private DayCheck pieces(PracticeId practice) {
        int open = handOvers.open(practice).size();
        String what = "What was handed over is accepted";
        return open == 0
                ? DayCheck.done("handed", what, "nothing is offered")
                : DayCheck.look(
                        "handed",
                        what,
                        Phrase.of(things(open)),
                        Button.link("Hand-over", "/p/" + practice + "/desk/hand-over"));
    }

    private static Button open(PracticeId practice) {
        return Button.link("Calls", "/p/" + practice + "/calls");
    }

    private static String things(int count) {
        return count == 1 ? "1 thing" : count + " things";
    }
}
