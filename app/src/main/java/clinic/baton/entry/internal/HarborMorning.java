package clinic.baton.entry.internal;

import clinic.baton.harbor.Harbor;
import clinic.baton.harbor.HarborDay;
import clinic.baton.harbor.HarborHold;
import clinic.baton.harbor.HarborVisit;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.SetClock;
import clinic.baton.rehearsal.HarborDesk;
import clinic.baton.rehearsal.HarborHouse;
import clinic.baton.schedule.AddHold;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.HoldKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Books Harbor's day and lets its morning happen, event by event in the order of time, through the public commands. */
@Component
class HarborMorning {
    private static final Logger log = LoggerFactory.getLogger(HarborMorning.class);

    void play(Harbor harbor, HarborDay day, HarborHouse house, HarborDesk desk, LocalTime until) {
        List<Happening> happenings = new ArrayList<>();
        ProviderPace pace = new ProviderPace();
        HarborRooms rooms = new HarborRooms(harbor.rooms().stream()
                .filter(room -> room.kind().equals("exam"))
                .map(room -> house.room(room.key()))
                .toList());
        Course course = new Course(harbor, day, house, desk, rooms, pace, happenings);
        for (HarborVisit visit : day.visits()) {
            course.book(visit);
        }
        for (HarborHold hold : day.holds()) {
            hold(harbor, day, house, desk, hold);
        }
        Instant end = HarborDays.at(harbor, day, until);
        happenings.stream()
                .filter(h -> h.at().isBefore(end))
                .sorted(Comparator.comparing(Happening::at))
                .forEach(h -> {
                    desk.does(new SetClock(h.at(), 0));
                    h.what().run();
                });
    }

    private static void hold(Harbor harbor, HarborDay day, HarborHouse house, HarborDesk desk, HarborHold hold) {
        Instant starts = HarborDays.at(harbor, day, hold.starts());
        Outcome<UUID> held = desk.tries(new AddHold(
                house.id(hold.provider()),
                null,
                starts,
                starts.plus(Duration.ofMinutes(hold.minutes())),
                HoldKind.of(hold.kind()),
                null,
                null));
        if (held instanceof Outcome.Refused<UUID>(var reasons)) {
            log.warn("Harbor's hold at {} isn't kept: {}", hold.starts(), reasons);
        }
    }

    /** All that booking a visit needs. */
    private record Course(
            Harbor harbor,
            HarborDay day,
            HarborHouse house,
            HarborDesk desk,
            HarborRooms rooms,
            ProviderPace pace,
            List<Happening> happenings) {
        void book(HarborVisit visit) {
            UUID patient = house.patient(harbor.patient(visit.patient()), desk);
            Instant starts = HarborDays.at(harbor, day, visit.starts());
            Outcome<Booked> booked = desk.tries(new Book(
                    patient,
                    house.idOrNull(visit.provider()),
                    house.id(visit.visitType()),
                    house.site(),
                    starts,
                    visit.minutes(),
                    visit.room() == null ? null : house.room(visit.room()),
                    null,
                    null));
            switch (booked) {
                case Outcome.Done<Booked>(Booked done) ->
                    VisitCourse.plan(visit, starts, done.appointment(), desk, rooms, pace, happenings);
                case Outcome.Refused<Booked>(var reasons) ->
                    log.warn("Harbor's {} at {} isn't booked: {}", visit.visitType(), visit.starts(), reasons);
            }
        }
    }

    /**
     * Something that happens at a time.
     *
     * @param at when
     * @param what what somebody does then
     */
    record Happening(Instant at, Runnable what) {}
}
