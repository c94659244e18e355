package clinic.baton.desk.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Permission;
import clinic.baton.prompts.Station;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import clinic.baton.web.live.Audience;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The Desk: a practice's home. */
@Controller
class DeskController {
    private static final String SEAT = "baton-station";
    private static final Duration KEPT = Duration.ofDays(365);

    private final DeskPicture picture;
    private final ReadLog readings;
    private final Shells shells;

    DeskController(DeskPicture picture, ReadLog readings, Shells shells) {
        this.picture = picture;
        this.readings = readings;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/desk")
    Html show(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable String at) {
        see(caller);
        Station station = at == null ? seat(request) : sit(Station.of(at), response);
        return page(caller, request, station);
    }

    private Html page(Caller caller, HttpServletRequest request, Station station) {
        long head = shells.head(caller);
        Desk desk = picture.of(caller.practice(), station, Audience.of(caller));
        readings.opened(caller, "desk", desk.patients());
        return Html.of(
                "desk/desk",
                "shell",
                shells.live("Desk", caller, request, head, "desk:" + station.code()),
                "desk",
                desk,
                "stations",
                List.of(Station.values()),
                "mayConduct",
                caller.may(Permission.CONDUCT));
    }

    static void see(Caller caller) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Where somebody sits stays with the device. */
    private static Station sit(Station station, HttpServletResponse response) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(SEAT, station.code())
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build()
                        .toString());
        return station;
    }

    private static Station seat(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Station.DESK
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(SEAT))
                        .map(cookie -> Station.of(cookie.getValue()))
                        .findFirst()
                        .orElse(Station.DESK);
    }
}
