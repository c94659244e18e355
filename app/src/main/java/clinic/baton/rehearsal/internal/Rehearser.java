package clinic.baton.rehearsal.internal;

import clinic.baton.forecast.Waits;
import clinic.baton.harbor.Harbor;
import clinic.baton.harbor.HarborDay;
import clinic.baton.harbor.Lots;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.prompts.Prompts;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Ids;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Ticker;
import clinic.baton.rehearsal.BeginRehearsal;
import clinic.baton.rehearsal.EndRehearsal;
import clinic.baton.rehearsal.HarborDesk;
import clinic.baton.rehearsal.HarborHouse;
import clinic.baton.rehearsal.Played;
import clinic.baton.rehearsal.Policy;
import clinic.baton.rehearsal.Rehearse;
import clinic.baton.rehearsal.Scenario;
import clinic.baton.schedule.Agenda;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Founds a clinic for a day, plays it, and reads from its record how it went. */
@Component
class Rehearser implements Rehearse {
    /** Every rehearsal plays in this week, so that a seed gives the same day in every year. */
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 23);

    private static final int FOUNDED_HOURS_BEFORE = 2;

    private final SingletonSupplier<Harbor> harbor = SingletonSupplier.of(Harbor::load);
    private final Act act;
    private final Clocks clocks;
    private final Ids ids;
    private final Practices practices;
    private final HeadlessDay.Parts parts;

    Rehearser(
            Act act,
            Clocks clocks,
            Ids ids,
            Practices practices,
            RecordReader record,
            Prompts prompts,
            Waits waits,
            Agenda agenda,
            Ticker ticker) {
        this.act = act;
        this.clocks = clocks;
        this.ids = ids;
        this.practices = practices;
        this.parts = new HeadlessDay.Parts(record, prompts, waits, agenda, ticker);
    }

    @Override
    public Played play(Scenario scenario, long seed, Policy policy) {
        Harbor town = harbor.obtain();
        LocalDate date = WEEK.with(TemporalAdjusters.nextOrSame(scenario.weekday()));
        HarborDay day = town.day(date, seed);
        Instant from =
                date.atTime(scenario.from()).atZone(town.practice().zone()).toInstant();
        PracticeId practice = practices.nextNumber();
        Caller system = Caller.system(practice);
        HarborDesk desk = new HarborDesk(act, system);
        Happenings time = new Happenings(from.minusSeconds(FOUNDED_HOURS_BEFORE * 3600L));
        Lots lots = new Lots(seed).of(scenario.name());
        SeededIds source = new SeededIds(lots.of("ids"), time);
        desk.does(found(town));
        clocks.drive(practice, time);
        ids.use(practice, source);
        try {
            HarborHouse house = HarborHouse.build(town, desk);
            Instant until =
                    date.atTime(scenario.until()).atZone(town.practice().zone()).toInstant();
            desk.does(new BeginRehearsal(scenario.name(), seed, policy.code(), from, until, Map.of()));
            Theatre theatre = new Theatre(new Theatre.Stage(
                    practice, new Hands(act, practice), time, lots, source, scenario, town, day, house, policy));
            new HeadlessDay(theatre, desk, parts).play();
            desk.does(new EndRehearsal());
        } finally {
            clocks.letGo(practice);
            ids.forget(practice);
        }
        Course course = Course.read(parts.record(), practice);
        return new Played(scenario.name(), seed, policy, practice, Scoring.of(course), Measures.of(course));
    }

    private static FoundPractice found(Harbor town) {
        return new FoundPractice(
                PracticeKind.REHEARSAL,
                new PracticeDetails(
                        town.practice().name(),
                        town.practice().alias(),
                        town.practice().zone(),
                        town.practice().phone(),
                        town.practice().region()));
    }
}
