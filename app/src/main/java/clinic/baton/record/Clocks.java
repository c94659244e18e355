package clinic.baton.record;

import static clinic.baton.schema.db.record.Tables.CLOCK;

import clinic.baton.kernel.PracticeClock;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeOrderedIds;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The clocks of all practices. A clock is a line through wall time: {@code practice = anchor + rate x (wall - anchor)};
 * a real practice's is wall time itself. Another node's change is seen within a second.
 */
@Component
public class Clocks {
    private final Cache<PracticeId, PracticeClock> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();
    private final Map<PracticeId, InstantSource> driven = new ConcurrentHashMap<>();
    private final Reading reading;
    private final InstantSource wall;

    Clocks(Reading reading, InstantSource wall) {
        this.reading = reading;
        this.wall = wall;
    }

    /**
     * The practice's clock.
     *
     * @throws IllegalStateException if there is no such practice
     */
    public PracticeClock of(PracticeId practice) {
        PracticeClock clock = known.get(practice, this::load);
        InstantSource driver = driven.get(practice);
        return driver == null ? clock : new PracticeClock(driver, clock.zone());
    }

    /**
     * Lets a program drive a practice's time from now on: a rehearsal without screens, which lives in this process alone. Nothing
     * happens in it by the passing of wall time any more; who drives it also sets off what is due.
     */
    public void drive(PracticeId practice, InstantSource time) {
        driven.put(practice, time);
    }

    /** Ends the driving: the practice's own clock holds again. */
    public void letGo(PracticeId practice) {
        driven.remove(practice);
    }

    /** Whether a program drives the practice's time. */
    public boolean isDriven(PracticeId practice) {
        return driven.containsKey(practice);
    }

    /** How many practice seconds pass in a wall second: 1 in a real practice, 0 in a paused rehearsal. */
    public double rate(PracticeId practice) {
        return reading.in(
                practice,
                sql -> sql.select(CLOCK.RATE)
                        .from(CLOCK)
                        .where(CLOCK.PRACTICE.eq(practice.value()))
                        .fetchSingle()
                        .value1());
    }

    /** Sets the practice's time and how fast it runs from now on. */
    public void set(Writing writing, Instant practiceTime, double rate) {
        write(writing.sql(), writing.practice(), writing.clock().zone(), wall.instant(), practiceTime, rate);
    }

    /** Tells the practice's days in another zone from now on; its time stays what it is. */
    public void move(Writing writing, ZoneId zone) {
        writing.sql()
                .update(CLOCK)
                .set(CLOCK.ZONE, zone.getId())
                .where(CLOCK.PRACTICE.eq(writing.practiceKey()))
                .execute();
        known.invalidate(writing.practice());
    }

    /** Starts a new practice's record and clock, in the transaction of the command that founds it. */
    Writing found(DSLContext sql, Caller caller, ZoneId zone) {
        sql.execute(
                "insert into record.counter (practice) values (?)",
                caller.practice().value());
        Instant now = wall.instant();
        write(sql, caller.practice(), zone, now, now, 1);
        var clock = new PracticeClock(wall, zone);
        return new Writing(sql, caller, clock, new TimeOrderedIds(wall));
    }

    private void write(
            DSLContext sql, PracticeId practice, ZoneId zone, Instant wallTime, Instant practiceTime, double rate) {
        sql.insertInto(CLOCK, CLOCK.PRACTICE, CLOCK.ZONE, CLOCK.RATE, CLOCK.WALL_ANCHOR, CLOCK.PRACTICE_ANCHOR)
                .values(practice.value(), zone.getId(), rate, wallTime, practiceTime)
                .onConflict(CLOCK.PRACTICE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        known.invalidate(practice);
    }

    /** Forgets what is cached, after a clock was set. */
    public void refresh(PracticeId practice) {
        known.invalidate(practice);
    }

    private PracticeClock load(PracticeId practice) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(CLOCK)
                        .where(CLOCK.PRACTICE.eq(practice.value()))
                        .fetchOptional(row ->
                                clock(row.getZone(), row.getRate(), row.getWallAnchor(), row.getPracticeAnchor()))
                        .orElseThrow(() -> new IllegalStateException("There is no practice " + practice)));
    }

    private PracticeClock clock(String zone, double rate, Instant wallAnchor, Instant practiceAnchor) {
        boolean isWall = rate == 1 && wallAnchor.equals(practiceAnchor);
        InstantSource source = isWall
                ? wall
                : () -> practiceAnchor.plusNanos(Math.round(
                        rate * Duration.between(wallAnchor, wall.instant()).toNanos()));
        return new PracticeClock(source, ZoneId.of(zone));
    }
}
