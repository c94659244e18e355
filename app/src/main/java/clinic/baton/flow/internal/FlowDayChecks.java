package clinic.baton.flow.internal;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.VisitButtons;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Room;
import clinic.baton.prompts.DayCheck;
import clinic.baton.prompts.DayChecks;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everybody has gone home, every room was seen empty, and of everybody who was expected it is known whether they came. */
@Component
class FlowDayChecks implements DayChecks {
    private static final int NAMED = 4;

    private final Days days;

    FlowDayChecks(Days days) {
        this.days = days;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<DayCheck> opening(PracticeId practice, UUID site, Instant now) {
        Day day = days.today(practice);
        return List.of(expected(day, site), leftBehind(practice, day, site), usable(day, site));
    }

    private static DayCheck expected(Day day, UUID site) {
        long visits = day.agenda().standing().stream()
                .filter(a -> a.site().equals(site))
                .count();
        return DayCheck.done("expected", "Who is coming", visits + (visits == 1 ? " visit" : " visits") + " today");
    }

    private static DayCheck leftBehind(PracticeId practice, Day day, UUID site) {
        List<Encounter> left = day.here().stream()
                .filter(v -> v.purpose().site().equals(site) && v.date().isBefore(day.date()))
                .toList();
        String what = "Nobody is marked as here from before";
        return left.isEmpty()
                ? DayCheck.done("left-behind", what, "the building starts empty")
                : DayCheck.look("left-behind", what, names(day, left), board(practice));
    }

    private static DayCheck usable(Day day, UUID site) {
        List<Room> not = day.clinic().openRooms().stream()
                .filter(r -> r.site().equals(site))
                .filter(r -> day.room(r.id()).state() != RoomDay.State.FREE
                        && day.room(r.id()).state() != RoomDay.State.HELD)
                .toList();
        String what = "Every room can be used";
        return not.isEmpty()
                ? DayCheck.done("rooms-usable", what, "all are clean and open")
                : DayCheck.look(
                        "rooms-usable",
                        what,
                        Phrase.of(rooms(not)),
                        board(day.clinic().id()));
    }

    @Override
    public List<DayCheck> closing(PracticeId practice, UUID site, Instant now) {
        Day day = days.today(practice);
        return List.of(ended(practice, day, site), known(practice, day, site), seenEmpty(practice, day, site));
    }

    private static DayCheck ended(PracticeId practice, Day day, UUID site) {
        List<Encounter> here =
                day.here().stream().filter(v -> v.purpose().site().equals(site)).toList();
        String what = "Every visit has ended";
        return here.isEmpty()
                ? DayCheck.done("visits-ended", what, "nobody is in the building")
                : DayCheck.missing("visits-ended", what, names(day, here), List.of(board(practice)));
    }

    private static DayCheck known(PracticeId practice, Day day, UUID site) {
        List<Appointment> open =
                day.expected().stream().filter(a -> a.site().equals(site)).toList();
        String what = "Of everybody expected it is known whether they came";
        return open.isEmpty()
                ? DayCheck.done("all-known", what, "nobody is left open")
                : DayCheck.missing(
                        "all-known",
                        what,
                        people(open.stream().map(a -> day.name(a.patient())).toList()),
                        List.of(Button.panel("Who hasn't come", "/p/" + practice + "/desk/arrive")));
    }

    private static DayCheck seenEmpty(PracticeId practice, Day day, UUID site) {
        List<Room> unseen = day.clinic().openRooms().stream()
                .filter(r -> r.site().equals(site) && !seen(day, r.id()))
                .toList();
        String what = "Every room was seen empty";
        if (unseen.isEmpty()) {
            return DayCheck.done("rooms-empty", what, "somebody looked into each");
        }
        VisitButtons buttons = new VisitButtons("/p/" + practice);
        List<Button> each = new ArrayList<>();
        unseen.forEach(room ->
                each.add(buttons.tend(room.id(), "seen-empty", room.name()).spoken(room.name() + ": seen empty")));
        return DayCheck.missing("rooms-empty", what, Phrase.of("not yet: " + rooms(unseen)), each);
    }

    /** Seen empty today, and nobody was in it after that. */
    private static boolean seen(Day day, UUID room) {
        Instant looked = day.room(room).seenEmptyAt();
        if (looked == null || !day.inRoom(room).isEmpty()) {
            return false;
        }
        boolean today = looked.atZone(day.clinic().zone()).toLocalDate().equals(day.date());
        return today && !day.room(room).since().isAfter(looked);
    }

    private static Button board(PracticeId practice) {
        return Button.link("Board", "/p/" + practice + "/board");
    }

    private static String rooms(List<Room> rooms) {
        return rooms.stream().map(Room::name).collect(Collectors.joining(", "));
    }

    private static Phrase names(Day day, List<Encounter> visits) {
        return people(visits.stream().map(v -> day.name(v.patient())).toList());
    }

    private static Phrase people(List<PatientName> people) {
        Phrase words = Phrase.of(people.size() + ": ");
        for (int i = 0; i < Math.min(NAMED, people.size()); i++) {
            words = i == 0 ? words.and(people.get(i)) : words.and(", ").and(people.get(i));
        }
        return people.size() > NAMED ? words.and(" and " + (people.size() - NAMED) + " more") : words;
    }
}
