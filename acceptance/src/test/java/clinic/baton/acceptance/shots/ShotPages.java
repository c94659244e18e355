package clinic.baton.acceptance.shots;

import static clinic.baton.acceptance.shots.ShotPage.at;
import static clinic.baton.acceptance.shots.ShotPage.linked;
import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of Baton, in one place. A route that is missing here is pictured once, if a link leads to it. */
final class ShotPages {
    private static final String P = "/p/{practice}";
    private static final String PART = P + "/setup/{section:sites|rooms|equipment|practitioners|visit-types}";

    private static final String PATIENT = P + "/patients/{patient}";

    /** Before anybody has an account. */
    static final List<ShotPage> DOORS = List.of(at("doors", "/"), at("set-up", "/set-up"));

    /** Of somebody signed in, outside a practice. */
    static final List<ShotPage> OWN = List.of(
            at("practices", "/practices"),
            at("account", "/account"),
            at("first-passkey", "/account/first-passkey"),
            at("set-up-passkey", "/set-up/passkey"),
            at("set-up-practice", "/set-up/practice"),
            at("set-up-rooms", P + "/set-up/rooms"),
            at("set-up-people", P + "/set-up/people"),
            at("set-up-visits", P + "/set-up/visits"),
            at("set-up-hours", P + "/set-up/hours"));

    /** Of a practice. */
    static final List<ShotPage> STAFF = List.of(
            at("desk", P + "/desk"),
            at("desk-arrive", P + "/desk/arrive"),
            at("desk-day", P + "/desk/day"),
            at("desk-hand-over", P + "/desk/hand-over"),
            at("desk-walk-in", P + "/desk/walk-in"),
            linked("desk-why", P + "/prompts/{prompt}/why", P + "/desk"),
            linked("stay", P + "/visits/{id}", P + "/desk"),
            at("board", P + "/board"),
            linked("room", P + "/rooms/{room}", P + "/board"),
            at("calls", P + "/calls"),
            at("call-new", P + "/calls/new"),
            linked("call", P + "/calls/{id}", P + "/calls"),
            at("happened", P + "/happened"),
            linked("happened-plans", P + "/happened/{id}", P + "/happened"),
            at("openings", P + "/openings"),
            linked("opening-why", P + "/openings/why", P + "/openings"),
            linked("opening-held", P + "/openings/{id}", P + "/openings"),
            at("schedule", P + "/schedule"),
            at("schedule-week", P + "/schedule/week"),
            at("schedule-list", P + "/schedule/list"),
            at("book", P + "/appointments/new"),
            linked("visit", P + "/appointments/{id}", P + "/schedule"),
            linked("hold", P + "/holds/{id}", P + "/schedule"),
            at("hold-new", P + "/holds/new"),
            at("my-day", P + "/my-day"),
            at("waits", P + "/waits"),
            at("insight", P + "/insight", P + "/insight?weeks=1"),
            linked("insight-visits", P + "/insight/visits", P + "/insight"),
            at("pace", P + "/pace"),
            at("templates", P + "/templates"),
            at("template-new", P + "/templates/new"),
            linked("template", P + "/templates/{id}", P + "/templates"),
            linked("template-session", P + "/templates/{id}/sessions/{number}", P + "/templates/{id}"),
            linked("template-publish", P + "/templates/{id}/publish", P + "/templates/{id}"),
            at("patient-new", P + "/patients/new"),
            linked("patient", P + "/patients/{id}", P + "/schedule/list"),
            linked("patient-edit", PATIENT + "/edit", P + "/patients/{id}"),
            linked("patient-related-new", PATIENT + "/related/new", P + "/patients/{id}"),
            linked("patient-related", PATIENT + "/related/{relation}", P + "/patients/{id}"),
            linked("patient-disclosures", PATIENT + "/disclosures", P + "/patients/{id}"),
            at("import", P + "/import"),
            at("import-names", P + "/import/names"),
            at("import-review", P + "/import/review"),
            at("setup", P + "/setup"),
            at("setup-practice", P + "/setup/practice"),
            at("setup-sites", PART, P + "/setup/sites"),
            at("setup-rooms", PART, P + "/setup/rooms"),
            at("setup-equipment", PART, P + "/setup/equipment"),
            at("setup-practitioners", PART, P + "/setup/practitioners"),
            at("setup-visit-types", PART, P + "/setup/visit-types"),
            at("setup-room-new", PART + "/new", P + "/setup/rooms/new"),
            at("setup-visit-type-new", PART + "/new", P + "/setup/visit-types/new"),
            linked("setup-visit-type", PART + "/{id}", P + "/setup/visit-types"),
            linked("setup-practitioner", PART + "/{id}", P + "/setup/practitioners"),
            linked("setup-opening-hours", P + "/setup/sites/{id}/hours", P + "/setup/sites"),
            linked("setup-working-hours", P + "/setup/practitioners/{id}/hours", P + "/setup/practitioners"),
            at("setup-people", P + "/setup/people"),
            linked("setup-member", P + "/setup/people/{id}", P + "/setup/people"),
            at("devices", P + "/devices"),
            at("audit", P + "/audit"),
            at("restricted", P + "/restricted"),
            at("rehearsing", P + "/rehearsing"),
            at("status", P + "/status"));

    /** Without an account again, when there are people already. */
    static final List<ShotPage> OUTSIDE =
            List.of(at("sign-in", "/sign-in"), at("pair", "/d/pair"), at("gallery", "/gallery"));

    /** Routes without a picture of their own, each with its reason. */
    static final Map<String, String> EXCUSED = Map.ofEntries(
            entry("/d/live", "a stream, no page"),
            entry("/health", "for machines"),
            entry("/health/live", "for machines"),
            entry("/health/ready", "for machines"),
            entry("/metrics", "for machines"),
            entry("/gallery/panel", "pictured with the gallery"),
            entry("/join/{token}", "pictured by the set-up journey"),
            entry("/joining/{token}", "leads on to /join"),
            entry("/locked", "only behind a locked session"),
            entry(P + "/live", "a stream, no page"),
            entry(P + "/find", "an answer within the palette; pictured with the gallery"),
            entry(P + "/free-times.json", "for machines"),
            entry(P + "/openings.json", "for machines"),
            entry(P + "/audit/export", "a file"),
            entry(P + "/board/gone", "a part of the Board"),
            entry(P + "/desk/walk-in/found", "a part of the walk-in's form"),
            entry(P + "/import/files/{upload}", "pictured by the import journey"),
            entry(P + "/import/runs/{run}", "pictured by the import journey"),
            entry("/l/offer/{token}", "behind a link in a message"),
            entry("/l/visit/{token}", "behind a link in a message"),
            entry("/l/visit/{token}/times", "behind a link in a message"),
            entry(P + "/patients/{patient}/closed", "only of a patient whose record is restricted"),
            entry(P + "/rebooking/{id}", "pictured by the schedule's journey"),
            entry(P + "/parked/{id}", "only behind a parked call"));

    private ShotPages() {}

    /** Of these routes, those neither listed nor excused. */
    static Set<String> unlisted(Set<String> routes) {
        Set<String> rest = new TreeSet<>(routes);
        listed().map(ShotPage::route).forEach(rest::remove);
        rest.removeAll(EXCUSED.keySet());
        return rest;
    }

    /** All pages that are listed. */
    static Stream<ShotPage> listed() {
        return Stream.of(DOORS, OWN, STAFF, OUTSIDE).flatMap(List::stream);
    }

    /** Pictures that there must be: of every page that isn't behind a link, which only a crowded practice may have. */
    static List<String> expected() {
        return Stream.concat(
                        Stream.of(DOORS, OWN, OUTSIDE).flatMap(List::stream).map(ShotPage::name),
                        STAFF.stream()
                                .filter(page -> !page.linked())
                                .flatMap(page -> Stream.of(page.name() + "-empty", page.name() + "-crowded")))
                .toList();
    }

    /** Routes without a picture, each with why, to be added to. */
    static List<String> excused() {
        return EXCUSED.entrySet().stream()
                .map(excuse -> excuse.getKey() + ": " + excuse.getValue())
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
