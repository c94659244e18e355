package clinic.baton.practice.web;

import clinic.baton.web.Field.Choice;
import clinic.baton.web.Typed;
import java.util.List;
import java.util.Map;

/**
 * A form of somebody's or somewhere's week.
 *
 * @param title whose or where
 * @param lead what the hours mean
 * @param address where it is sent
 * @param version the version shown
 * @param typed what stands in it
 * @param sites to choose from for each stretch; empty where there is nothing to choose
 * @param lanes patients planned side by side, by {@code lanes.LINE}: sent along as they are
 */
public record WeekPage(
        String title,
        String lead,
        String address,
        int version,
        Typed typed,
        List<Choice> sites,
        Map<String, String> lanes) {
    /** Keeps the collections from changing. */
    public WeekPage {
        sites = List.copyOf(sites);
        lanes = Map.copyOf(lanes);
    }
}
