package clinic.baton.entry.internal;

import clinic.baton.access.Guests;
import clinic.baton.access.Person;
import clinic.baton.access.Role;
import clinic.baton.entry.PracticeDays;
import clinic.baton.harbor.Harbor;
import clinic.baton.harbor.HarborDay;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.practice.SetClock;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Founds Harbor Family Clinic and plays its morning up to the moment at which a visitor takes over. */
@Component
class HarborDays implements PracticeDays {
    private static final LocalTime BEFORE_ANYBODY_COMES = LocalTime.of(6, 0);
    private static final LocalTime TAKE_OVER = LocalTime.of(9, 2);
    private static final String CONDUCTOR = "Ana Ruiz";

    private final Act act;
    private final Practices practices;
    private final Guests guests;
    private final HarborMorning morning;
    private final InstantSource wall;

    HarborDays(Act act, Practices practices, Guests guests, HarborMorning morning, InstantSource wall) {
        this.act = act;
        this.practices = practices;
        this.guests = guests;
        this.morning = morning;
        this.wall = wall;
    }

    @Override
    public Opened open(Optional<LocalDate> date) {
        Harbor harbor = Harbor.load();
        LocalDate wanted = date.orElseGet(
                () -> wall.instant().atZone(harbor.practice().zone()).toLocalDate());
        HarborDay day = harbor.day(wanted, harbor.practice().seed());
        PracticeId practice = practices.nextNumber();
        Person ana = guests.named(CONDUCTOR);
        Caller conductor = new Caller(practice, Caller.Kind.PERSON, ana.id(), ana.name(), Role.OWNER.permissions());
        HarborDesk desk = new HarborDesk(act, conductor);
        desk.does(new FoundPractice(
                PracticeKind.DEMO,
                new PracticeDetails(
                        harbor.practice().name(),
                        harbor.practice().alias(),
                        harbor.practice().zone(),
                        harbor.practice().phone(),
                        harbor.practice().region())));
        desk.does(new SetClock(at(harbor, day, BEFORE_ANYBODY_COMES), 0));
        HarborHouse house = HarborHouse.build(harbor, desk);
        morning.play(harbor, day, house, desk, TAKE_OVER);
        desk.does(new SetClock(at(harbor, day, TAKE_OVER), 1));
        return new Opened(practice, ana);
    }

    static Instant at(Harbor harbor, HarborDay day, LocalTime time) {
        return day.date().atTime(time).atZone(harbor.practice().zone()).toInstant();
    }
}
