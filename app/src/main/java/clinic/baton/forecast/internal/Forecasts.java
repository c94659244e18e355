package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.DayForecast;
import clinic.baton.engine.forecast.DayForecaster;
import clinic.baton.engine.forecast.ForecastCalibration;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.pace.Paces;
import clinic.baton.record.Clocks;
import clinic.baton.record.RecordReader;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes outlooks: reads the day, asks the engine, corrects by experience, keeps the newest. */
@Component
class Forecasts implements Waits {
    private static final int WHEN_ASKED = 200;

    private final Cache<PracticeId, Outlook> newest =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(1)).build();
    private final Cache<PracticeId, Boolean> watched =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();
    private final ThreadLocal<DayForecaster> forecaster =
            ThreadLocal.withInitial(() -> new DayForecaster(ForecastCalibration.none()));
    private final RecordReader record;
    private final Days days;
    private final InTheBuilding building;
    private final Clocks clocks;
    private final Calibrations calibrations;
    private final Predictions predictions;
    private final Paces paces;

    Forecasts(
            RecordReader record,
            Days days,
            InTheBuilding building,
            Clocks clocks,
            Calibrations calibrations,
            Predictions predictions,
            Paces paces) {
        this.record = record;
        this.days = days;
        this.building = building;
        this.clocks = clocks;
        this.calibrations = calibrations;
        this.predictions = predictions;
        this.paces = paces;
    }

    @Override
    public Outlook of(PracticeId practice) {
        watched.put(practice, true);
        Outlook known = newest.getIfPresent(practice);
        return known != null && known.date().equals(clocks.of(practice).today()) ? known : now(practice, WHEN_ASKED);
    }

    @Override
    public Outlook now(PracticeId practice, int scenarios) {
        long head = record.head(practice);
        Day day = days.today(practice);
        Instant now = clocks.of(practice).now();
        Experience experience = new Experience(paces.of(practice), day);
        DayStates asked = new DayStates(
                day, now, PaceSoFar.of(day, building.passagesOn(practice, day.date()), experience), experience);
        DayForecast raw = forecaster.get().forecast(asked.state(), seed(day), scenarios);
        DayForecast corrected = Corrections.of(raw, calibrations.of(practice));
        Outlook outlook = Outlooks.of(day, head, now, asked, corrected);
        predictions.keep(practice, outlook, Outlooks.people(day, asked.zero(), raw));
        newest.put(practice, outlook);
        return outlook;
    }

    /** Whether somebody has asked lately. */
    boolean watched(PracticeId practice) {
        return watched.getIfPresent(practice) != null;
    }

    /** Whether a program drives the practice's time and asks for forecasts by itself. */
    boolean driven(PracticeId practice) {
        return clocks.isDriven(practice);
    }

    /**
     * The same ways the day may go all day long, so that a forecast moves for reasons and not by chance; the same in
     * every practice, so that a rehearsed day is the same wherever it is played.
     */
    private static long seed(Day day) {
        return day.date().toEpochDay() * 1_000_003L;
    }
}
