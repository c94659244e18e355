package clinic.baton.templates.web;

import clinic.baton.templates.Demand;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the studio: the mix of visits, and what minutes cost. What can't be read is as usual.
 *
 * @param usual the usual kind of visit; null for the provider's most frequent
 * @param longer a longer kind; null for the longest
 * @param share which percentage of the minutes it takes
 * @param waiting what a minute of waiting costs
 * @param idle what a minute of the provider's idling costs
 * @param overtime what a minute past the end costs
 */
public record StudioAsk(
        @Nullable UUID usual, @Nullable UUID longer, int share, double waiting, double idle, double overtime) {
    private static final int USUAL_SHARE = 25;
    private static final double MOST = 100;

    static StudioAsk of(Map<String, String> given) {
        return new StudioAsk(
                TemplateForm.idOf(given.getOrDefault("usual", "")),
                TemplateForm.idOf(given.getOrDefault("longer", "")),
                share(given.getOrDefault("share", "")),
                weight(given.getOrDefault("wait", ""), 1),
                weight(given.getOrDefault("idle", ""), 0.5),
                weight(given.getOrDefault("overtime", ""), 1.5));
    }

    private static int share(String text) {
        return text.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(text), 0, 100) : USUAL_SHARE;
    }

    private static double weight(String text, double usual) {
        return text.matches("\\d{1,3}(\\.\\d{1,3})?") ? Math.clamp(Double.parseDouble(text), 0, MOST) : usual;
    }

    /** The same in the fields of a form, with the kinds of visit that were found. */
    Map<String, String> fields(Demand demand) {
        return Map.of(
                "usual", demand.usual().id().toString(),
                "longer", demand.longer().id().toString(),
                "share", Integer.toString(share),
                "wait", number(waiting),
                "idle", number(idle),
                "overtime", number(overtime));
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) ? Long.toString(Math.round(weight)) : Double.toString(weight);
    }
}
