package clinic.baton.desk.web;

import clinic.baton.prompts.Station;
import clinic.baton.web.Axis;
import clinic.baton.web.ParkedCall;
import clinic.baton.web.PromptCard;
import clinic.baton.web.StripLane;
import java.util.List;
import java.util.UUID;

/**
 * The Desk at one moment, as a station sees it.
 *
 * @param station whose share it is
 * @param prompts what needs somebody now, the first seven
 * @param more the rest
 * @param inHand what runs by itself
 * @param complete whether every module could say what it has
 * @param grave whether something can't wait
 * @param next who is expected soon
 * @param laterToday how many are expected after that
 * @param building who is here
 * @param parked what was put aside
 * @param axis the hours of the day's strips
 * @param strips the providers' days
 * @param day how the practice's day stands
 * @param patients whom it names, for the note of who looked
 */
public record Desk(
        Station station,
        List<PromptCard> prompts,
        List<PromptCard> more,
        List<PromptCard> inHand,
        boolean complete,
        boolean grave,
        List<DeskArrival> next,
        int laterToday,
        DeskBuilding building,
        List<ParkedCall> parked,
        Axis axis,
        List<StripLane> strips,
        DeskDay day,
        List<UUID> patients) {
    /** Keeps the lists from changing. */
    public Desk {
        prompts = List.copyOf(prompts);
        more = List.copyOf(more);
        inHand = List.copyOf(inHand);
        next = List.copyOf(next);
        parked = List.copyOf(parked);
        strips = List.copyOf(strips);
        patients = List.copyOf(patients);
    }

    /** How many things there are. */
    public int things() {
        return prompts.size() + more.size();
    }
}
