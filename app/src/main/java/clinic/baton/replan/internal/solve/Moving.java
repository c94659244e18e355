package clinic.baton.replan.internal.solve;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that has to go somewhere else. The solver changes its place, and nothing else of it. */
@PlanningEntity
public class Moving {
    @PlanningId
    private UUID appointment;

    private UUID patient;
    private @Nullable UUID equipment;
    private int weight;

    @ValueRangeProvider
    private List<Place> places;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Place place;

    @PlanningPin
    private boolean pinned;

    /** For the solver, which copies fields. */
    @SuppressWarnings("NullAway.Init")
    public Moving() {}

    /**
     * A visit.
     *
     * @param weight how much its delay matters, 1 to 6
     * @param places where it could go
     * @param pinned whether it stays where it is
     */
    public Moving(
            UUID appointment,
            UUID patient,
            @Nullable UUID equipment,
            int weight,
            List<Place> places,
            @Nullable Place place,
            boolean pinned) {
        this.appointment = appointment;
        this.patient = patient;
        this.equipment = equipment;
        this.weight = weight;
        this.places = List.copyOf(places);
        this.place = place;
        this.pinned = pinned;
    }

    /** Which appointment. */
    public UUID getAppointment() {
        return appointment;
    }

    /** Whose. */
    public UUID patient() {
        return patient;
    }

    /** The equipment it needs; null for none. */
    public @Nullable UUID equipment() {
        return equipment;
    }

    /** How much its delay matters. */
    public int weight() {
        return weight;
    }

    /** Where it goes; null for nowhere yet. */
    public @Nullable Place getPlace() {
        return place;
    }

    /** For the solver. */
    public void setPlace(@Nullable Place place) {
        this.place = place;
    }

    /** Where it could go. */
    public List<Place> getPlaces() {
        return places;
    }

    /** Whether it stays where it is. */
    public boolean isPinned() {
        return pinned;
    }

    /** Where it goes, once that is known. */
    Place placed() {
        return Objects.requireNonNull(place);
    }

    long start() {
        return placed().start();
    }

    long end() {
        return placed().end();
    }

    @Nullable
    UUID practitioner() {
        return placed().practitioner();
    }

    @Nullable
    UUID room() {
        return placed().room();
    }

    @Override
    public String toString() {
        return appointment + " at " + place;
    }
}
