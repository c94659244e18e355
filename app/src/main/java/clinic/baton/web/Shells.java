package clinic.baton.web;

import clinic.baton.access.CurrentCaller;
import clinic.baton.access.Membership;
import clinic.baton.access.Memberships;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.RecordReader;
import clinic.baton.web.live.Audience;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the shell around a staff page. Take the record's head before reading what the page shows: {@link #head}. */
@Component
public class Shells {
    private final List<NavPlace> places;
    private final Memberships memberships;
    private final Clocks clocks;
    private final RecordReader record;
    private final AlarmLiveView alarms;

    Shells(List<NavPlace> places, Memberships memberships, Clocks clocks, RecordReader record, AlarmLiveView alarms) {
        this.places =
                places.stream().sorted(Comparator.comparingInt(NavPlace::order)).toList();
        this.memberships = memberships;
        this.clocks = clocks;
        this.record = record;
        this.alarms = alarms;
    }

    /** The record's last sequence. A page that reads its state after this misses nothing that its stream then brings. */
    public long head(Caller caller) {
        return record.head(caller.practice());
    }

    /** The shell of a page that doesn't change by itself; what is grave still appears above it at once. */
    public Shell still(String title, Caller caller, HttpServletRequest request) {
        return shell(title, caller, request, caller.may(Permission.SEE_DAY) ? live(caller, head(caller)) : Live.NONE);
    }

    /**
     * The shell of a live page.
     *
     * @param head what {@link #head} said before the page's state was read
     * @param views the live views it shows
     */
    public Shell live(String title, Caller caller, HttpServletRequest request, long head, String... views) {
        return shell(title, caller, request, live(caller, head, views));
    }

    private static Live live(Caller caller, long head, String... views) {
        List<String> all = Stream.concat(Arrays.stream(views), Stream.of(AlarmLiveView.NAME))
                .toList();
        return new Live("/p/" + caller.practice() + "/live", all, head);
    }

    /** The token and nonce of a request. */
    public static Guard guard(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Guard(token == null ? "" : token.getToken(), String.valueOf(request.getAttribute("nonce")));
    }

    /** The colour scheme this device asked for. */
    public static Scheme scheme(HttpServletRequest request) {
        return switch (cookie(request, "baton-scheme")) {
            case "light" -> Scheme.LIGHT;
            case "dark" -> Scheme.DARK;
            default -> Scheme.AUTO;
        };
    }

    private Shell shell(String title, Caller caller, HttpServletRequest request, Live live) {
        Membership membership = CurrentCaller.person(request.getUserPrincipal())
                .flatMap(person -> memberships.of(person, caller.practice()))
                .orElseThrow(() -> new IllegalStateException("A staff page without a member"));
        var clock = clocks.of(caller.practice());
        String path = request.getRequestURI();
        List<NavItem> nav = places.stream()
                .flatMap(place -> place.item(caller).stream())
                .map(item -> path.startsWith(item.address()) ? item.here() : item)
                .toList();
        return new Shell(
                title,
                new Shell.Place(
                        caller.practice().value(),
                        membership.practiceName(),
                        clock.local(),
                        clocks.rate(caller.practice())),
                new Shell.Person(caller.name(), roles(membership)),
                nav,
                live,
                guard(request),
                new Shell.Look(!cookie(request, "baton-privacy").equals("off"), scheme(request)),
                Toasts.of(request),
                caller.may(Permission.SEE_DAY) ? alarms.lines(caller.practice(), Audience.of(caller)) : List.of());
    }

    private static String roles(Membership membership) {
        return membership.roles().stream()
                .sorted()
                .map(role -> role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
