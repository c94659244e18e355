package clinic.baton.display.web;

import clinic.baton.display.DisplayNotice;
import clinic.baton.display.DisplayNotices;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Stage;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.PersonOutlook;
import clinic.baton.forecast.WaitRange;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Need;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws what a waiting room may know of the practice's day. */
@Component
class ShowingPicture {
    /** How long somebody stays called. */
    static final Duration CALLED = Duration.ofMinutes(3);
    /** From how many minutes on a provider's lateness is told to everybody. */
    private static final int LATE = 10;

    private static final int CALLS = 6;
    private static final Set<Stage> LOBBY = EnumSet.of(Stage.ARRIVED, Stage.CHECKED_IN, Stage.WAITING);

    private final Days days;
    private final Waits waits;
    private final DisplayNotices notices;
    private final Clocks clocks;

    ShowingPicture(Days days, Waits waits, DisplayNotices notices, Clocks clocks) {
        this.days = days;
        this.waits = waits;
        this.notices = notices;
        this.clocks = clocks;
    }

    /** What a display at a site shows; null for a display of all sites. */
    Showing of(PracticeId practice, @Nullable UUID site) {
        Instant now = clocks.of(practice).now();
        Day day = days.today(practice);
        List<Encounter> here = day.here().stream()
                .filter(visit -> site == null || site.equals(visit.purpose().site()))
                .toList();
        List<Encounter> lobby =
                here.stream().filter(v -> LOBBY.contains(v.stage())).toList();
        return new Showing(
                calls(day, here, now),
                ranges(day, lobby, waits.of(practice), now),
                notices(day, lobby, notices.of(practice), now));
    }

    /** Those who have just been given a room out of the waiting room. Who asked to be fetched is fetched, not called. */
    private static List<Showing.Call> calls(Day day, List<Encounter> here, Instant now) {
        return here.stream()
                .filter(visit -> called(visit, now) && !fetched(day, visit))
                .sorted(Comparator.comparing((Encounter visit) -> visit.stay().since())
                        .reversed())
                .limit(CALLS)
                .map(visit -> new Showing.Call(
                        visit.callCode(), day.roomName(Objects.requireNonNull(visit.room(), "called into a room"))))
                .toList();
    }

    private static boolean called(Encounter visit, Instant now) {
        Stage from = visit.stay().cameFrom();
        return visit.room() != null
                && from != null
                && LOBBY.contains(from)
                && visit.inStage(now).compareTo(CALLED) < 0;
    }

    private static boolean fetched(Day day, Encounter visit) {
        PatientName name = day.names().get(visit.patient());
        return visit.flags().contains(Flag.FETCH)
                || (name != null && name.needs().contains(Need.FETCH_ME));
    }

    private static List<Showing.Wait> ranges(Day day, List<Encounter> lobby, Outlook outlook, Instant now) {
        List<Showing.Wait> ranges = new ArrayList<>();
        for (Practitioner provider : day.clinic().providers()) {
            List<WaitRange> theirs = lobby.stream()
                    .filter(visit -> provider.id().equals(visit.purpose().practitioner()))
                    .map(visit -> outlook.of(visit.id()).map(PersonOutlook::seen))
                    .flatMap(Optional::stream)
                    .toList();
            if (!theirs.isEmpty()) {
                ranges.add(new Showing.Wait(provider.shortName(), WaitWords.of(theirs, now)));
            }
        }
        return ranges;
    }

    private static List<String> notices(Day day, List<Encounter> lobby, DisplayNotice said, Instant now) {
        List<String> notices = new ArrayList<>();
        if (said.shows(now)) {
            notices.add(said.words());
        }
        for (Practitioner provider : day.clinic().providers()) {
            boolean awaited = lobby.stream()
                    .anyMatch(visit -> provider.id().equals(visit.purpose().practitioner()));
            int late = day.agenda().sessions().stream()
                    .filter(session -> session.practitioner().equals(provider.id()))
                    .mapToInt(Session::lateMinutes)
                    .max()
                    .orElse(0);
            if (awaited && late >= LATE) {
                notices.add(provider.shortName() + " is running late today. Thank you for your patience.");
            }
        }
        return notices;
    }
}
