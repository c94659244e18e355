package clinic.baton.acceptance.shots;

import java.util.regex.Pattern;

/**
 * A page that is looked at.
 *
 * @param name of its pictures
 * @param route as the controller has it
 * @param path where it is, with {@code {practice}} for the practice; where it is behind a link, the page or
 *     the route of an earlier page that has the link
 * @param linked whether it is behind the first link of that page that fits the route
 */
record ShotPage(String name, String route, String path, boolean linked) {
    /** A page at its route. */
    static ShotPage at(String name, String route) {
        return new ShotPage(name, route, route, false);
    }

    /** A page at another address than its route's, which has places to fill. */
    static ShotPage at(String name, String route, String path) {
        return new ShotPage(name, route, path, false);
    }

    /** A page behind the first fitting link of another page. */
    static ShotPage linked(String name, String route, String from) {
        return new ShotPage(name, route, from, true);
    }

    /** A page that isn't listed, named after its route. */
    static ShotPage unlisted(String route) {
        String name = route.replace("/p/{practice}/", "")
                .replaceAll("\\{(\\w+)[^}]*}", "$1")
                .replaceAll("\\W+", "-")
                .replaceAll("^-|-$", "");
        return new ShotPage(name, route, route, false);
    }

    /** What a link to it looks like. */
    Pattern pattern() {
        String literal = route.replaceAll("\\{(\\w+):([^}]*)}", "{$1}");
        StringBuilder regex = new StringBuilder();
        for (String piece : literal.split("(?=\\{)|(?<=})", -1)) {
            regex.append(
                    piece.equals("{practice}") ? "\\d+" : piece.startsWith("{") ? "[^/?#]{3,}" : Pattern.quote(piece));
        }
        return Pattern.compile("^" + regex + "([?#].*)?$");
    }
}
