package clinic.baton.desk.web;

import clinic.baton.desk.Calls;
import clinic.baton.desk.Parked;
import clinic.baton.desk.PracticeDay;
import clinic.baton.desk.PracticeDays;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Hours;
import clinic.baton.practice.Site;
import clinic.baton.prompts.NowList;
import clinic.baton.prompts.Prompts;
import clinic.baton.prompts.Ranking;
import clinic.baton.prompts.Station;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.live.Audience;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the Desk. */
@Component
class DeskPicture {
    private final Prompts prompts;
    private final Days days;
    private final PracticeDays practiceDays;
    private final Calls calls;
    private final Patients patients;
    private final Clocks clocks;
    private final Waits waits;

    DeskPicture(
            Prompts prompts,
            Days days,
            PracticeDays practiceDays,
            Calls calls,
            Patients patients,
            Clocks clocks,
            Waits waits) {
        this.prompts = prompts;
        this.days = days;
        this.practiceDays = practiceDays;
        this.calls = calls;
        this.patients = patients;
        this.clocks = clocks;
        this.waits = waits;
    }

    Desk of(PracticeId practice, Station station, Audience audience) {
        Instant now = clocks.of(practice).now();
        Day day = days.today(practice);
        NowList list = prompts.now(practice, station, audience);
        String root = "/p/" + practice;
        DeskTimes times = new DeskTimes(day.clinic().zone());
        DeskCards cards = new DeskCards(times, root);
        DeskArrivals arrivals = new DeskArrivals(day, now, times, root);
        DeskStrips strips = new DeskStrips(day, now, times, waits.of(practice));
        List<DeskArrival> next = arrivals.soon();
        List<NowList.Item> rest = list.all().stream().skip(Ranking.SHOWN).toList();
        return new Desk(
                station,
                cards.all(list.shown()),
                cards.all(rest),
                cards.all(list.inHand()),
                list.complete(),
                list.grave(),
                next,
                arrivals.all().size() - next.size(),
                DeskBuilding.of(day, now),
                parked(practice, root),
                strips.axis(),
                strips.lanes(),
                day(practice, day, now, times, root),
                shown(day));
    }

    private List<clinic.baton.web.ParkedCall> parked(PracticeId practice, String root) {
        List<Parked> open = calls.open(practice);
        Map<UUID, PatientName> names = patients.named(
                practice,
                open.stream().map(Parked::patient).filter(Objects::nonNull).toList());
        DeskParked lines = new DeskParked(names, root);
        return open.stream().map(lines::line).toList();
    }

    private DeskDay day(PracticeId practice, Day day, Instant now, DeskTimes times, String root) {
        Optional<Site> site = day.clinic().openSites().stream().findFirst();
        String address = root + "/desk/day";
        if (site.isEmpty()) {
            return new DeskDay("No site is set up", "Open the day", address, false);
        }
        PracticeDay stands = practiceDays.of(practice, site.get().id(), day.date());
        if (stands.closed() != null) {
            return new DeskDay(
                    "closed " + times.time(stands.closed().at()) + " by "
                            + stands.closed().name(),
                    "The day",
                    address,
                    false);
        }
        if (stands.opened() == null) {
            return new DeskDay("not opened yet", "Open the day", address, true);
        }
        return new DeskDay(
                "opened " + times.time(stands.opened().at()) + " by "
                        + stands.opened().name(),
                "Close the day",
                address,
                ended(day, site.get(), now));
    }

    private static boolean ended(Day day, Site site, Instant now) {
        return day.clinic().open(site.id(), day.date().getDayOfWeek()).stream()
                .map(Hours::until)
                .max(Comparator.naturalOrder())
                .map(until -> !now.isBefore(
                        day.date().atTime(until).atZone(site.zone()).toInstant()))
                .orElse(true);
    }

    private static List<UUID> shown(Day day) {
        return Stream.concat(
                        day.here().stream().map(Encounter::patient),
                        day.agenda().standing().stream().map(Appointment::patient))
                .distinct()
                .toList();
    }
}
