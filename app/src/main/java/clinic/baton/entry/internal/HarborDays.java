package clinic.baton.entry.internal;

import clinic.baton.access.Accounts;
import clinic.baton.access.Guests;
import clinic.baton.access.Membership;
import clinic.baton.access.Memberships;
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
import clinic.baton.record.Clocks;
import clinic.baton.rehearsal.HarborDesk;
import clinic.baton.rehearsal.HarborHouse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Founds Harbor Family Clinic and plays its morning up to the moment at which a visitor takes over. */
@Component
class HarborDays implements PracticeDays {
    private static final LocalTime BEFORE_ANYBODY_COMES = LocalTime.of(6, 0);
    private static final LocalTime TAKE_OVER = LocalTime.of(9, 2);
    private static final String CONDUCTOR = "Ana Ruiz";

    private final SingletonSupplier<Harbor> harbor = SingletonSupplier.of(Harbor::load);
    private final Accounts accounts;
    private final Act act;
    private final Clocks clocks;
    private final Memberships memberships;
    private final Practices practices;
    private final ReadyDay ready;
    private final Guests guests;
    private final HarborMorning morning;
    private final InstantSource wall;

    HarborDays(
            Accounts accounts,
            Act act,
            Clocks clocks,
            Memberships memberships,
            Practices practices,
            Guests guests,
            HarborMorning morning,
            ReadyDay ready,
            InstantSource wall) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.memberships = memberships;
        this.act = act;
        this.practices = practices;
        this.ready = ready;
        this.guests = guests;
        this.morning = morning;
        this.wall = wall;
    }

    @Override
    public Opened open(Optional<LocalDate> date) {
        LocalDate wanted = wanted(date);
        return ready.take(wanted).orElseGet(() -> play(wanted)).goOn();
    }

    @Override
    public void prepare() {
        Thread.ofVirtual().name("practice day ahead").start(() -> {
            LocalDate today = wanted(Optional.empty());
            ready.play(today, () -> play(today));
        });
    }

    private PlayedDay play(LocalDate date) {
        Harbor harbor = this.harbor.obtain();
        HarborDay day = harbor.day(date, harbor.practice().seed());
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
        Instant takeOver = at(harbor, day, TAKE_OVER);
        desk.does(new SetClock(takeOver, 0));
        return new PlayedDay(ana, desk, takeOver);
    }

    @Override
    public Optional<Opened> running(UUID conductor, Optional<LocalDate> date) {
        Optional<Person> person = accounts.byId(conductor);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        List<Membership> all = memberships.of(person.get());
        if (!all.stream().allMatch(membership -> membership.kind().equals(PracticeKind.DEMO.code()))) {
            return Optional.empty();
        }
        LocalDate wanted = wanted(date);
        return all.stream()
                .map(Membership::practice)
                .filter(practice -> clocks.of(practice).today().equals(wanted))
                .findFirst()
                .map(practice -> new Opened(practice, person.get()));
    }

    private LocalDate wanted(Optional<LocalDate> date) {
        return date.orElseGet(
                () -> wall.instant().atZone(harbor.obtain().practice().zone()).toLocalDate());
    }

    static Instant at(Harbor harbor, HarborDay day, LocalTime time) {
        return day.date().atTime(time).atZone(harbor.practice().zone()).toInstant();
    }
}
