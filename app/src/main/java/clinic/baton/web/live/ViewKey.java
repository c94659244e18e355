package clinic.baton.web.live;

import clinic.baton.kernel.PracticeId;

/**
 * One live view as browsers ask for it.
 *
 * @param practice whose
 * @param name the view's name, for instance {@code board}
 * @param argument what follows the colon, for instance the date in {@code schedule:2026-11-23}; empty when nothing does
 * @param audience for whom it is rendered
 */
public record ViewKey(PracticeId practice, String name, String argument, Audience audience) {
    static ViewKey parse(PracticeId practice, String text, Audience audience) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new ViewKey(practice, text, "", audience)
                : new ViewKey(practice, text.substring(0, colon), text.substring(colon + 1), audience);
    }
}
