package clinic.baton.web;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * Everything around a staff page: {@code layout/shell.jte} takes it.
 *
 * @param title the page's name, first in the browser's title
 * @param place the practice and its clock
 * @param person who is signed in
 * @param nav the rail, top to bottom; the first four stand in the bottom bar of a phone
 * @param live what the page shows live
 * @param guard token and nonce
 * @param look what this device asked for
 * @param toasts words about what was just done, with the way back
 * @param alarms what is so grave that it stands above every page
 */
public record Shell(
        String title,
        Place place,
        Person person,
        List<NavItem> nav,
        Live live,
        Guard guard,
        Look look,
        List<Toast> toasts,
        List<AlarmLine> alarms) {

    /**
     * The practice whose page this is.
     *
     * @param practiceId as in {@code /p/{practice}}
     * @param name the practice's name
     * @param now practice time, in the site's zone
     * @param rate practice seconds in one second of the wall: 1 in a real practice, 0 while a rehearsal stands still
     */
    public record Place(int practiceId, String name, ZonedDateTime now, double rate) {
        /** The root of the practice's addresses, without a slash at its end. */
        public String root() {
            return "/p/" + practiceId;
        }
    }

    /**
     * Who is signed in.
     *
     * @param name the display name
     * @param role the role at this practice, in words
     */
    public record Person(String name, String role) {}

    /**
     * What this device asked for.
     *
     * @param privacy whether names are initials and reasons are hidden; shared screens start so
     * @param scheme light, dark or as the device has it
     */
    public record Look(boolean privacy, Scheme scheme) {}

    public Shell {
        nav = List.copyOf(nav);
        toasts = List.copyOf(toasts);
        alarms = List.copyOf(alarms);
    }
}
