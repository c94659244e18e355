package clinic.baton.acceptance.day;

import clinic.baton.acceptance.peers.PeerDay;
import clinic.baton.acceptance.peers.PeerProvider;
import clinic.baton.acceptance.peers.PeerVisit;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Somebody who sets a clinic up in the wizard: the providers of a peer's day, rooms for all of them, open on every day. */
final class Founding {
    private static final List<String> ZONES = List.of(
            "Pacific/Auckland",
            "Pacific/Guadalcanal",
            "Australia/Brisbane",
            "Asia/Tokyo",
            "Asia/Singapore",
            "Asia/Bangkok",
            "Asia/Dhaka",
            "Asia/Karachi",
            "Asia/Dubai",
            "Africa/Nairobi",
            "Africa/Johannesburg",
            "Africa/Lagos",
            "Africa/Abidjan",
            "Atlantic/Cape_Verde",
            "America/Noronha",
            "America/Sao_Paulo",
            "America/Puerto_Rico",
            "America/Lima",
            "America/Costa_Rica",
            "America/Phoenix",
            "Pacific/Pitcairn",
            "Pacific/Gambier",
            "Pacific/Honolulu",
            "Pacific/Pago_Pago");
    private static final LocalTime EARLY = LocalTime.of(5, 0);
    private static final int FIRST_OWN_ROOM = 7;
    private static final int ROOMS = 12;

    private Founding() {}

    /** A zone in which it is between five and seven in the morning, so that a whole day lies ahead. */
    static ZoneId earlyMorning(Instant now) {
        return ZONES.stream()
                .map(ZoneId::of)
                .filter(zone -> {
                    LocalTime there = now.atZone(zone).toLocalTime();
                    return !there.isBefore(EARLY) && there.isBefore(EARLY.plusHours(2));
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("It is early nowhere at " + now));
    }

    /** Goes through all steps, from the terminal's code to the schedule. */
    static void found(Page tab, String code, ZoneId zone, PeerDay day) {
        tab.getByLabel("Code from the terminal").fill(code);
        tab.getByLabel("Your name").fill("Ana Ruiz");
        tab.getByLabel("E-mail to sign in with").fill("ana.ruiz@example.org");
        tab.getByLabel("Password").fill("nine herons over the harbour");
        go(tab, "practice");
        tab.getByLabel("Name of the practice").fill("Eastside Family Practice");
        tab.getByLabel("Time zone").selectOption(zone.getId());
        go(tab, "rooms");
        for (int line = FIRST_OWN_ROOM; line < ROOMS; line++) {
            tab.locator("[name='name." + line + "']").fill("Room " + (line - 2));
            tab.locator("[name='kind." + line + "']").selectOption("exam");
        }
        go(tab, "people");
        List<PeerProvider> providers =
                day.visits().stream().map(PeerVisit::provider).distinct().toList();
        for (int line = 0; line < providers.size(); line++) {
            tab.locator("[name='name." + line + "']").fill(providers.get(line).name());
            tab.locator("[name='role." + line + "']").selectOption("physician");
        }
        go(tab, "visits");
        go(tab, "hours");
        for (int weekday = 0; weekday < 7; weekday++) {
            tab.locator("[name='from." + 2 * weekday + "']").fill("07:00");
            tab.locator("[name='until." + 2 * weekday + "']").fill("19:00");
            tab.locator("[name='from." + (2 * weekday + 1) + "']").fill("");
            tab.locator("[name='until." + (2 * weekday + 1) + "']").fill("");
        }
        tab.locator("main form button").first().click();
        tab.waitForURL("**/schedule");
    }

    private static void go(Page tab, String step) {
        tab.locator("main form button").first().click();
        tab.waitForURL("**/set-up/" + step);
    }
}
