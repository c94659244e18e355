package clinic.baton.engine.forecast;

import clinic.baton.engine.simulate.Station;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a day looks like from now. Times are minutes on the state's scale.
 *
 * @param nowMinutes when it was made
 * @param scenarios from how many scenarios
 * @param patients all of the state's patients in the same order
 * @param sessions all providers in the same order
 * @param rooms all pools in the same order
 * @param bottleneck where most waiting lies ahead
 */
public record DayForecast(
        double nowMinutes,
        int scenarios,
        List<PatientForecast> patients,
        List<SessionForecast> sessions,
        List<RoomsForecast> rooms,
        Bottleneck bottleneck) {
    /** Keeps unchangeable copies. */
    public DayForecast {
        patients = List.copyOf(patients);
        sessions = List.copyOf(sessions);
        rooms = List.copyOf(rooms);
    }

    /** The forecast of one patient. */
    public Optional<PatientForecast> patient(String id) {
        return patients.stream().filter(forecast -> forecast.id().equals(id)).findFirst();
    }

    /**
     * One patient's rest of the visit; times hold if the patient comes.
     *
     * @param id the state's name for the patient
     * @param chanceOfComing 1 for one who is here, 0 for one who is gone
     * @param ahead how many patients the provider sees before, the present one included
     * @param roomed when they get a room; null if they have had one, or none will come of it
     * @param seen when the next consultation begins; null if it runs or none is left
     * @param gone when they leave; null if they are gone
     */
    public record PatientForecast(
            String id,
            double chanceOfComing,
            int ahead,
            @Nullable Range roomed,
            @Nullable Range seen,
            @Nullable Range gone) {}

    /**
     * One provider's session.
     *
     * @param provider the state's name for the provider
     * @param end when the last patient's consultation ends; now, if nobody is left
     * @param chanceByPlannedEnd the chance that this is by the planned end
     */
    public record SessionForecast(String provider, Range end, double chanceByPlannedEnd) {}

    /**
     * One pool of rooms.
     *
     * @param pool the pool's index
     * @param chanceFull the chance that all its rooms will be taken at some moment
     * @param fullAt when first, if so; null if that never happened in any scenario
     */
    public record RoomsForecast(
            int pool, double chanceFull, @Nullable Range fullAt) {}

    /**
     * The resource that will be waited for most.
     *
     * @param station which kind; null for rooms
     * @param expectedWaitMinutes the expected wait for it of all patients from now on, in sum
     */
    public record Bottleneck(@Nullable Station station, double expectedWaitMinutes) {}
}
