package clinic.baton.schedule.web;

import static clinic.baton.web.Words.say;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.Opening;
import clinic.baton.schedule.Opening.Reason;
import clinic.baton.schedule.OpeningWish;
import clinic.baton.schedule.Openings;
import clinic.baton.schedule.Openings.Instead;
import clinic.baton.web.Button;
import clinic.baton.web.Field;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the search for openings shows.
 *
 * @param fields what is always asked
 * @param more what is asked on request
 * @param days the weekdays to tick
 * @param narrowed whether something of that is set
 * @param whole what is wrong with the whole search; blank for nothing
 * @param results the openings
 * @param none where there are none: what would do
 * @param until the last date that was looked at, in words
 * @param thirdNext the third next start in words; blank where there is none
 * @param moreAddress the search with more openings; blank where there are no more
 */
public record OpeningsPage(
        List<Field> fields,
        List<Field> more,
        List<Weekday> days,
        boolean narrowed,
        String whole,
        List<Result> results,
        List<Button> none,
        String until,
        String thirdNext,
        String moreAddress) {
    /**
     * An opening to choose.
     *
     * @param date its date in words
     * @param time start and end
     * @param who with whom and where
     * @param tags what speaks for and against it
     * @param take what holds it, or leads to whoever will come
     */
    public record Result(String date, String time, String who, List<Tag> tags, Button take) {}

    static OpeningsPage of(
            OpeningForm form, Clinic clinic, @Nullable Openings found, String root, boolean mayBook, LocalDate today) {
        List<Result> results = found == null
                ? List.of()
                : found.best().stream()
                        .map(o -> result(o, form, clinic, root, mayBook))
                        .toList();
        List<Button> none = found == null
                ? List.of()
                : found.instead().stream()
                        .map(i -> instead(i, form, clinic, root))
                        .toList();
        boolean more = found != null && found.more() && form.limit() < OpeningWish.MOST;
        return new OpeningsPage(
                form.fields(clinic),
                form.more(),
                form.days(),
                form.narrowed(),
                form.whole(),
                results,
                none,
                found == null ? "" : Words.date(found.until()),
                found == null || found.thirdNext() == null ? "" : thirdNext(found, clinic, today),
                more ? form.address(root, Map.of("limit", Integer.toString(form.limit() + 8))) : "");
    }

    private static String thirdNext(Openings found, Clinic clinic, LocalDate today) {
        var third = java.util.Objects.requireNonNull(found.thirdNext()).atZone(clinic.zone());
        long days = ChronoUnit.DAYS.between(today, third.toLocalDate());
        return say("openings.third", Words.date(third.toLocalDate()), days);
    }

    private static Result result(Opening opening, OpeningForm form, Clinic clinic, String root, boolean mayBook) {
        FreeTime time = opening.time();
        ZoneId zone = zone(clinic, time);
        String date = Words.date(time.time().start().atZone(zone).toLocalDate());
        String range = Words.range(time.time(), zone);
        String who = who(time, clinic);
        return new Result(
                date,
                range,
                who,
                opening.reasons().stream().map(OpeningsPage::tag).toList(),
                take(opening, form, root, mayBook).spoken(say("openings.take.spoken", date, range, who)));
    }

    private static Button take(Opening opening, OpeningForm form, String root, boolean mayBook) {
        FreeTime time = opening.time();
        String provider = time.practitioner() == null ? "" : time.practitioner().toString();
        UUID patient = form.id("patient");
        if (patient == null || !mayBook) {
            return lookAt(opening, form, root, mayBook);
        }
        Button button = Button.post(say("openings.take"), root + "/openings/hold")
                .with("patient", patient)
                .with("visitType", form.value("visitType"))
                .with("provider", provider)
                .with("site", time.site())
                .with("start", time.time().start())
                .with("hold", opening.hold() == null ? "" : opening.hold());
        return form.value("minutes").isBlank() ? button : button.with("minutes", form.value("minutes"));
    }

    /** Leads to the booking form, or for those who may not book to the schedule. */
    private static Button lookAt(Opening opening, OpeningForm form, String root, boolean mayBook) {
        FreeTime time = opening.time();
        String starts = time.time().start().toString();
        if (!mayBook) {
            return Button.link(say("openings.look"), root + "/schedule?date=" + starts.substring(0, 10));
        }
        String column = time.practitioner() == null ? "" : time.practitioner().toString();
        String hold = opening.hold() == null ? "" : "&hold=" + opening.hold();
        return Button.panel(
                say("openings.for-whom"),
                root + "/appointments/new?visitType=" + form.value("visitType") + "&column=" + column + "&start="
                        + starts + hold);
    }

    static String who(FreeTime time, Clinic clinic) {
        String provider = time.practitioner() == null
                ? ""
                : clinic.practitioner(time.practitioner())
                        .map(Practitioner::shortName)
                        .orElse("");
        String room = time.room() == null
                ? ""
                : clinic.room(time.room()).map(r -> r.name()).orElse("");
        String site = clinic.openSites().size() > 1
                ? clinic.site(time.site()).map(Site::name).orElse("")
                : "";
        return java.util.stream.Stream.of(provider, room, site)
                .filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    static ZoneId zone(Clinic clinic, FreeTime time) {
        return clinic.site(time.site()).map(Site::zone).orElse(clinic.zone());
    }

    private static Button instead(Instead instead, OpeningForm form, Clinic clinic, String root) {
        ZoneId zone = zone(clinic, instead.first());
        var starts = instead.first().time().start();
        String when = Words.date(starts.atZone(zone).toLocalDate()) + " " + Words.time(starts, zone);
        String who = who(instead.first(), clinic);
        return switch (instead.kind()) {
            case ANYBODY ->
                Button.panel(say("openings.anybody", when, who), form.address(root, Map.of("provider", "")));
            case ANY_TIME -> Button.panel(say("openings.any-time", when, who), form.address(root, anyTime()));
            case LATER -> Button.panel(say("openings.later", when, who), form.address(root, dates(instead.wish())));
        };
    }

    private static Map<String, String> dates(OpeningWish wish) {
        return Map.of("from", wish.from().toString(), "days", Integer.toString(wish.days()));
    }

    private static Map<String, String> anyTime() {
        Map<String, String> none = new java.util.HashMap<>(Map.of("part", "", "earliest", "", "latest", ""));
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            none.put(OpeningForm.dayField(day), "");
        }
        return none;
    }

    static Tag tag(Reason reason) {
        long n = reason.number();
        String name = reason.name();
        return switch (reason.kind()) {
            case SOONEST -> Tag.of(say("reason.soonest"), Tone.CALM);
            case SOONER_THAN -> Tag.of(say("reason.sooner", n, name), Tone.CALM);
            case LATER -> Tag.of(say("reason.later", n), Tone.PLAIN);
            case SAME_PROVIDER -> Tag.of(say("reason.same", name), Tone.CALM);
            case KEEPS_ON_TIME -> Tag.of(say("reason.on-time", name), Tone.CALM);
            case RUNS_LATE -> Tag.of(say("reason.late", name, n), Tone.WATCH);
            case OTHERS_WAIT -> Tag.of(say("reason.others", n, Long.parseLong(name)), Tone.WATCH);
            case WAITS -> Tag.of(say("reason.waits", n), Tone.WATCH);
            case LEAVES_NO_GAP -> Tag.of(say("reason.no-gap"), Tone.CALM);
            case LEAVES_GAP -> Tag.of(say("reason.gap", n), Tone.PLAIN);
            case USES_HELD -> Tag.of(say("reason.held", name), Tone.INFO);
            case JOINS_GROUP -> Tag.of(say("reason.group", n, name), Tone.CALM);
        };
    }
}
